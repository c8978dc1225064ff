import { texts } from '../../second-holdout/texts.js';

export const agentsAndTools = texts('third-holdout/agents-and-tools', [
  [
    'mcp server env',
    '.mcp.json',
    `
{
  "mcpServers": {
    "ocr": {
      "command": "uvx",
      "args": ["mcp-mistral-ocr"],
      "env": { "MISTRAL_API_KEY": "{{key}}", "OCR_DIR": "/data" }
    }
  }
}
`,
  ],
  [
    'mcp args',
    'claude_desktop_config.json',
    `
{
  "mcpServers": {
    "codestral": { "command": "npx", "args": ["-y", "mcp-codestral", "--api-key", "{{key}}"] }
  }
}
`,
  ],
  [
    'crewai',
    'crew.py',
    `
from crewai import LLM, Agent

llm = LLM(model="mistral/mistral-large-latest", temperature=0.7, api_key="{{key}}")
writer = Agent(role="Writer", goal="Write", backstory="", llm=llm)
`,
  ],
  [
    'autogen list',
    'OAI_CONFIG_LIST',
    `
[
  {
    "model": "open-mixtral-8x22b",
    "api_key": "{{key}}",
    "api_type": "mistral"
  }
]
`,
  ],
  [
    'autogen studio base url',
    'team.json',
    `
{
  "component_type": "model",
  "config": { "model": "mistral-small", "base_url": "https://api.mistral.ai/v1", "api_key": "{{key}}" }
}
`,
  ],
  [
    'goose',
    '.config/goose/config.yaml',
    `
GOOSE_PROVIDER: mistral
GOOSE_MODEL: mistral-medium-latest
MISTRAL_API_KEY: {{key}}
`,
  ],
  [
    'fabric',
    '.config/fabric/.env',
    `
DEFAULT_VENDOR=Mistral
MISTRAL_API_KEY={{key}}
`,
  ],
  [
    'shell gpt',
    '.config/shell_gpt/.sgptrc',
    `
API_BASE_URL=https://api.mistral.ai/v1
OPENAI_API_KEY={{key}}
DEFAULT_MODEL=mistral-small-latest
`,
  ],
  [
    'llm keys json',
    'io.datasette.llm/keys.json',
    `
{
  "// Note": "This file stores secret API credentials. Do not share!",
  "mistral": "{{key}}"
}
`,
  ],
  [
    'aichat',
    '.config/aichat/config.yaml',
    `
model: mistral:mistral-small-latest
clients:
  - type: openai-compatible
    name: mistral
    api_base: https://api.mistral.ai/v1
    api_key: {{key}}
`,
  ],
  [
    'obsidian plugin',
    '.obsidian/plugins/copilot/data.json',
    `
{
  "defaultModelKey": "mistral-tiny|mistral",
  "mistralApiKey": "{{key}}",
  "temperature": 0.1
}
`,
  ],
  [
    'zotero prefs',
    'prefs.js',
    `
user_pref("browser.startup.page", 0);
user_pref("extensions.zotero.mistral.apiKey", "{{key}}");
`,
  ],
  [
    'local storage dump',
    'localstorage.json',
    `
{ "theme": "dark", "api_key_mistralai": "\\"{{key}}\\"", "lang": "fr" }
`,
  ],
  [
    'big agi backup',
    'agi-backup.json',
    `
{ "state": { "sources": [{ "id": "mistral", "vId": "mistral", "setup": { "oaiHost": "https://api.mistral.ai", "oaiKey": "{{key}}" } }] } }
`,
  ],
  [
    'raycast',
    'raycast-providers.yaml',
    `
providers:
  - id: mistral
    name: Mistral
    base_url: https://api.mistral.ai/v1
    api_keys:
      mistral: {{key}}
`,
  ],
]);
