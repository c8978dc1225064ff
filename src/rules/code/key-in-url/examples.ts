import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'the address of a request in Python',
      files: {
        'app/main.py':
          'import os, requests\nKEY = os.environ["MISTRAL_API_KEY"]\nrequests.post(f"https://api.mistral.ai/v1/chat/completions?key={KEY}", json={})\n',
      },
      findings: ['app/main.py:3'],
    },
    {
      name: 'a query',
      files: {
        'src/models.ts':
          'export const models = () => fetch(`https://api.mistral.ai/v1/models?key=${process.env.MISTRAL_API_KEY}`);\n',
      },
      findings: ['src/models.ts:1'],
    },
    {
      name: 'a constant among others',
      files: {
        'src/models.js':
          'const key = process.env.MISTRAL_API_KEY;\nconst url = `https://api.mistral.ai/v1/models?limit=5&api_key=${encodeURIComponent(key)}`;\n',
      },
      findings: ['src/models.js:2'],
    },
    {
      name: 'the parameters of an address',
      files: {
        'src/models.ts':
          "const url = new URL('https://api.mistral.ai/v1/models');\nurl.searchParams.set('key', process.env.MISTRAL_API_KEY ?? '');\n",
      },
      findings: ['src/models.ts:2'],
    },
  ],
  clean: [
    {
      name: 'the header of a request in Python',
      files: {
        'app/main.py':
          'import os, requests\nKEY = os.environ["MISTRAL_API_KEY"]\nrequests.post("https://api.mistral.ai/v1/chat/completions", headers={"Authorization": f"Bearer {KEY}"}, json={})\n',
      },
      findings: [],
    },
    {
      name: 'the header',
      files: {
        'src/models.ts':
          "export const models = () =>\n  fetch('https://api.mistral.ai/v1/models', { headers: { Authorization: `Bearer ${process.env.MISTRAL_API_KEY}` } });\n",
      },
      findings: [],
    },
    {
      name: 'another value in the address',
      files: {
        'src/models.ts':
          'const key = process.env.MISTRAL_API_KEY;\nexport const one = (id: string) => fetch(`https://api.mistral.ai/v1/models?id=${id}`, { headers: headersFor(key) });\n',
      },
      findings: [],
    },
    {
      name: 'another key',
      files: {
        'src/places.js':
          '// Not a key of Mistral.\nexport const places = () => fetch(`https://maps.example.com/?key=${process.env.MAPS_KEY}`);\n',
      },
      findings: [],
    },
  ],
};
