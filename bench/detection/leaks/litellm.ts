import { leaks } from './group.js';

export const litellm = leaks('litellm', [
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
]);
