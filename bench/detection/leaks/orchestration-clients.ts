import { leaks } from './group.js';

export const orchestrationClients = [
  ...leaks('langchain', [
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
  ]),
  ...leaks('llama-index', [
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
  ]),
  ...leaks('litellm', [
    [
      'proxy config',
      'litellm_config.yaml',
      `
model_list:
  - model_name: gpt-4o
    litellm_params:
      model: azure/gpt-4o
      api_key: os.environ/AZURE_API_KEY
  - model_name: large
    litellm_params:
      model: mistral/mistral-large-latest
      api_key: {{key}}
general_settings:
  master_key: sk-1234
`,
    ],
    [
      'key before the model',
      'config.yaml',
      `
model_list:
  - litellm_params:
      api_key: "{{key}}"
      rpm: 60
      model: codestral/codestral-latest
    model_name: fim
`,
    ],
    [
      'completion',
      'ask.py',
      `
from litellm import completion

completion(
    model="mistral/open-mistral-nemo",
    messages=[{"role": "user", "content": "hey"}],
    api_key="{{key}}",
)
`,
    ],
    [
      'Router list',
      'router.py',
      `
router = Router(model_list=[
    {"model_name": "small", "litellm_params": {"model": "mistral/mistral-small-latest", "api_key": "{{key}}"}},
    {"model_name": "small", "litellm_params": {"model": "mistral/mistral-small-latest", "api_key": "{{key2}}"}},
])
`,
    ],
    [
      'module attribute',
      'boot.py',
      `
import litellm
litellm.mistral_key = "{{key}}"
`,
    ],
    [
      'environment of the proxy',
      'proxy.yaml',
      `
environment_variables:
  REDIS_HOST: localhost
  MISTRAL_API_KEY: "{{key}}"
`,
    ],
  ]),
];
