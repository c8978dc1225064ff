import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'the first characters in Python',
      files: {
        'app/main.py':
          'import logging\nimport os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\nkey = os.environ["MISTRAL_API_KEY"]\nlogging.info(f"key {key[:4]}...{key[-4:]}")\n',
      },
      findings: ['app/main.py:6'],
    },
    {
      name: 'both ends',
      files: {
        'src/start.ts':
          'const apiKey = process.env.MISTRAL_API_KEY!;\nconsole.log(`key ${apiKey.slice(0, 4)}…${apiKey.slice(-4)}`);\n',
      },
      findings: ['src/start.ts:2'],
    },
    {
      name: 'the beginning',
      files: {
        'src/start.js':
          "console.log('key:', process.env.MISTRAL_API_KEY?.substring(0, 8) + '...');\n",
      },
      findings: ['src/start.js:1'],
    },
    {
      name: 'in an answer',
      files: {
        'src/health.ts':
          "app.get('/health', (req, res) => {\n  res.status(200).json({ key: process.env.MISTRAL_API_KEY.slice(0, 4) });\n});\n",
      },
      findings: ['src/health.ts:2'],
    },
  ],
  clean: [
    {
      name: 'a hash in Python',
      files: {
        'app/main.py':
          'import hashlib\nimport os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\nkey = os.environ["MISTRAL_API_KEY"]\nprint(hashlib.sha256(key.encode()).hexdigest()[:8])\n',
      },
      findings: [],
    },
    {
      name: 'a test whether it is there',
      files: {
        'src/start.ts': "console.log(`key ${process.env.MISTRAL_API_KEY ? 'set' : 'missing'}`);\n",
      },
      findings: [],
    },
    {
      name: 'a part of something else',
      files: {
        'src/start.ts':
          "const key = process.env.MISTRAL_API_KEY;\nconst model = process.env.MISTRAL_MODEL ?? '';\nconsole.log(model.slice(0, 8), key?.startsWith('x'));\n",
      },
      findings: [],
    },
    {
      name: 'a script that is run by hand',
      files: {
        'scripts/show.js': 'console.log(process.env.MISTRAL_API_KEY.slice(0, 4));\n',
      },
      findings: [],
    },
  ],
};
