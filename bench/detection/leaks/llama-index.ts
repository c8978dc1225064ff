import { leaks } from './group.js';

export const llamaIndex = leaks('llama-index', [
  [
    'Python',
    'index.py',
    `
from llama_index.llms.mistralai import MistralAI

Settings.llm = MistralAI(api_key="{{key}}", model="open-mixtral-8x7b")
`,
  ],
  [
    'TypeScript',
    'rag.ts',
    `
import { MistralAI } from "@llamaindex/mistral";

Settings.llm = new MistralAI({ model: "mistral-tiny", apiKey: "{{key}}" });
`,
  ],
  [
    'embedding positional',
    'emb.py',
    `
from llama_index.embeddings.mistralai import MistralAIEmbedding
embed_model = MistralAIEmbedding("mistral-embed", "{{key}}")
`,
  ],
]);
