import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'a literal in Python',
      files: {
        'app/main.py': 'from mistralai import Mistral\nclient = Mistral(api_key="{{key}}")\n',
      },
      findings: ['app/main.py:2'],
    },
    {
      name: 'in the constructor',
      files: {
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral({ apiKey: '{{key}}' });\n",
      },
      findings: ['src/client.ts:2'],
    },
    {
      name: 'a constant away, in a field of an Angular service',
      files: {
        'src/app/assistant.service.ts':
          "import { Mistral } from '@mistralai/mistralai';\nimport { Injectable } from '@angular/core';\n@Injectable()\nexport class Assistant {\n  private apiKey = '{{key}}';\n  private client = new Mistral({ apiKey: this.apiKey });\n}\n",
      },
      findings: ['src/app/assistant.service.ts:5'],
    },
    {
      name: 'behind the variable of the environment',
      files: {
        'src/client.ts':
          "import { createMistral } from '@ai-sdk/mistral';\nexport const mistral = createMistral({\n  apiKey: process.env.MISTRAL_API_KEY ?? '{{key}}',\n});\n",
      },
      findings: ['src/client.ts:3'],
    },
    {
      name: 'in the header of a request by hand',
      files: {
        'src/ask.js':
          "export const ask = (messages) =>\n  fetch('https://api.mistral.ai/v1/chat/completions', {\n    method: 'POST',\n    headers: { Authorization: 'Bearer {{key}}' },\n    body: JSON.stringify({ model: 'mistral-small-latest', messages }),\n  });\n",
      },
      findings: ['src/ask.js:4'],
    },
    {
      name: 'the first argument of the old client',
      files: {
        'src/client.js':
          "const MistralClient = require('@mistralai/mistralai');\nconst key = '{{key}}';\nmodule.exports = new MistralClient(key);\n",
      },
      findings: ['src/client.js:2'],
    },
  ],
  clean: [
    {
      name: 'a variable in Python',
      files: {
        'app/main.py':
          'import os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\n',
      },
      findings: [],
    },
    {
      name: 'from the environment',
      files: {
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\n",
      },
      findings: [],
    },
    {
      name: 'a placeholder',
      files: {
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral({ apiKey: 'your_mistral_api_key_here' });\n",
      },
      findings: [],
    },
    {
      name: 'a key made for a test',
      files: {
        'src/client.test.ts':
          "import { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral({ apiKey: 'test-key' });\n",
      },
      findings: [],
    },
    {
      name: 'a class of the same name from elsewhere',
      files: {
        'src/client.ts':
          "import { Mistral } from './models.js';\nexport const client = new Mistral({ apiKey: '{{key}}' });\n",
      },
      findings: [],
    },
    {
      name: 'the key of a request to somebody else',
      files: {
        'src/ask.ts':
          "// Like mistral, but ours.\nexport const ask = () => fetch('https://llm.example/v1/chat/completions', { headers: { Authorization: 'Bearer {{key}}' } });\n",
      },
      findings: [],
    },
  ],
};
