import { leaks } from './group.js';

export const repositoryEvidence = leaks('repository-evidence', [
  [
    'generic variable with the SDK in package.json',
    '.env',
    `
PORT=3000
LLM_API_KEY={{key}}
`,
    {
      repository: {
        'package.json':
          '{ "name": "ask", "dependencies": { "@mistralai/mistralai": "^1.5.0", "express": "^5.0.0" } }\n',
      },
    },
  ],
  [
    'generic setting with the SDK in requirements',
    'config.py',
    `
API_KEY = "{{key}}"
MAX_TOKENS = 512
`,
    { repository: { 'requirements.txt': 'mistralai==1.5.0\nfastapi\n' } },
  ],
  [
    'AI SDK in a manifest',
    'src/keys.ts',
    `
export const apiKey = '{{key}}';
`,
    {
      repository: {
        'package.json':
          '{ "name": "web", "dependencies": { "@ai-sdk/mistral": "^2.0.0", "ai": "^5.0.0" } }\n',
      },
    },
  ],
  [
    'pyproject',
    'app/settings.py',
    `
class Settings:
    api_key = "{{key}}"
`,
    {
      repository: {
        'pyproject.toml': '[project]\nname = "ask"\ndependencies = ["langchain-mistralai>=0.2"]\n',
      },
    },
  ],
]);
