import { texts } from '../../second-holdout/texts.js';

export const manifestEvidence = texts('third-holdout/manifest-evidence', [
  [
    'python env file',
    '.env',
    `
API_KEY={{key}}
DEBUG=1
`,
    {
      repository: {
        'requirements.txt': 'fastapi\nmistralai>=1.0\n',
        'main.py':
          'import os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["API_KEY"])\n',
      },
    },
  ],
  [
    'node env file',
    '.env',
    `
LLM_API_KEY={{key}}
PORT=3000
`,
    {
      repository: {
        'package.json': '{ "name": "bot", "dependencies": { "@mistralai/mistralai": "^1.3.0" } }\n',
        'src/index.js':
          "import { Mistral } from '@mistralai/mistralai';\nnew Mistral({ apiKey: process.env.LLM_API_KEY });\n",
      },
    },
  ],
]);
