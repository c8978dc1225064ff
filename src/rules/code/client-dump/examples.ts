import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'the inside of a client in Python',
      files: {
        'app/main.py':
          'import os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\nprint(vars(client))\n',
      },
      findings: ['app/main.py:4'],
    },
    {
      name: 'printed',
      files: {
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nconsole.log(client);\n",
      },
      findings: ['src/client.ts:3'],
    },
    {
      name: 'written out',
      files: {
        'src/client.js':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport function show() {\n  logger.debug('client', JSON.stringify(client));\n}\n",
      },
      findings: ['src/client.js:4'],
    },
    {
      name: 'a field of a class',
      files: {
        'src/service.ts':
          "import { Mistral } from '@mistralai/mistralai';\nexport class Service {\n  private client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\n  show() {\n    console.log({ client: this.client });\n  }\n}\n",
      },
      findings: ['src/service.ts:5'],
    },
  ],
  clean: [
    {
      name: 'a client in Python, whose text does not show its inside',
      files: {
        'app/main.py':
          'import os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\nprint(client)\n',
      },
      findings: [],
    },
    {
      name: 'a word about it',
      files: {
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nconsole.log('client ready', !!client, client ? 'yes' : 'no');\n",
      },
      findings: [],
    },
    {
      name: 'what it answers',
      files: {
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport async function models() {\n  console.log(await client.models.list());\n}\n",
      },
      findings: [],
    },
    {
      name: 'another client',
      files: {
        'src/client.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nconst store = new Store();\nconsole.log(store);\n",
      },
      findings: [],
    },
  ],
};
