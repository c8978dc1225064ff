import { leaks } from './group.js';

export const langchain = leaks('langchain', [
  [
    'Python',
    'chain.py',
    `
from langchain_mistralai import ChatMistralAI

llm = ChatMistralAI(
    model="mistral-large-latest",
    temperature=0,
    max_retries=2,
    mistral_api_key="{{key}}",
)
`,
  ],
  [
    'Python embeddings positional dict',
    'embed.py',
    `
embeddings = MistralAIEmbeddings(**{"model": "mistral-embed", "api_key": "{{key}}"})
`,
  ],
  [
    'init_chat_model',
    'agent.py',
    `
model = init_chat_model("mistralai:mistral-small-latest", api_key="{{key}}")
`,
  ],
  [
    'JavaScript',
    'src/chain.ts',
    `
import { ChatMistralAI } from "@langchain/mistralai";

const model = new ChatMistralAI({
  model: "mistral-large-latest",
  temperature: 0,
  apiKey: "{{key}}",
});
`,
  ],
  [
    'configurable field',
    'run.py',
    `
chain.with_config(configurable={"provider": "mistral", "llm_api_key": "{{key}}"}).invoke(q)
`,
  ],
]);
