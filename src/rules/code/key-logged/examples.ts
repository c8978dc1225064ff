import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: '`print` in Python',
      files: {
        'app/main.py':
          'import os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\nprint("Using", os.getenv("MISTRAL_API_KEY"))\n',
      },
      findings: ['app/main.py:4'],
    },
    {
      name: 'the variable of the environment',
      files: {
        'src/start.ts': "console.log('key', process.env.MISTRAL_API_KEY);\n",
      },
      findings: ['src/start.ts:1'],
    },
    {
      name: 'a constant, in a text',
      files: {
        'src/start.js':
          "const apiKey = process.env.MISTRAL_API_KEY || '';\nlogger.info(`starting with ${apiKey}`);\n",
      },
      findings: ['src/start.js:2'],
    },
    {
      name: 'a health route',
      files: {
        'src/health.ts':
          "import { env } from './env.js';\napp.get('/health', (req, res) => {\n  res.json({ ok: true, apiKey: env.MISTRAL_API_KEY });\n});\n",
      },
      findings: ['src/health.ts:3'],
    },
    {
      name: 'a field of the class in an error',
      files: {
        'src/service.ts':
          "export class MistralService {\n  constructor() {\n    this.apiKey = process.env.MISTRAL_API_KEY;\n  }\n  check() {\n    throw new Error('refused: ' + this.apiKey);\n  }\n}\n",
      },
      findings: ['src/service.ts:6'],
    },
    {
      name: 'a setting of its name',
      files: {
        'src/config.ts':
          'export function show(config: { mistralApiKey: string }) {\n  console.debug({ key: config.mistralApiKey });\n}\n',
      },
      findings: ['src/config.ts:2'],
    },
  ],
  clean: [
    {
      name: 'whether there is a key, in Python',
      files: {
        'app/main.py':
          'import os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\nkey = os.getenv("MISTRAL_API_KEY")\nprint("key is set" if key else "no key", len(key))\n_token_fingerprint(key)\n',
      },
      findings: [],
    },
    {
      name: 'a test whether it is there',
      files: {
        'src/start.ts':
          "console.log(process.env.MISTRAL_API_KEY ? 'set' : 'missing', !!process.env.MISTRAL_API_KEY);\n",
      },
      findings: [],
    },
    {
      name: 'its length',
      files: {
        'src/start.js':
          "const key = process.env.MISTRAL_API_KEY;\nconsole.log('length', key ? key.length : 0, typeof key, Boolean(key));\n",
      },
      findings: [],
    },
    {
      name: 'a mask and a hash',
      files: {
        'src/start.ts':
          "const key = process.env.MISTRAL_API_KEY ?? '';\nconsole.log(maskKey(key), createHash('sha256').update(key).digest('hex'));\n",
      },
      findings: [],
    },
    {
      name: 'its name',
      files: {
        'src/start.ts':
          "if (!process.env.MISTRAL_API_KEY) console.error('MISTRAL_API_KEY is not set');\n",
      },
      findings: [],
    },
    {
      name: 'whether there is one, in an answer',
      files: {
        'src/health.ts':
          "const hasMistralKey = Boolean(process.env.MISTRAL_API_KEY);\napp.get('/health', (req, res) => res.json({ hasMistralKey, model: process.env.MISTRAL_MODEL }));\n",
      },
      findings: [],
    },
  ],
};
