import { leaks } from './group.js';

export const names2 = leaks('name-form', [
  [
    'prefixed by an application',
    'settings.env',
    `
RADIO_LLM_MISTRAL_API_KEY={{key}}
`,
  ],
  [
    'letters before the name',
    'app.cfg',
    `
amistralkey={{key}}
`,
  ],
  [
    'token',
    'ci.env',
    `
MISTRAL_TOKEN={{key}}
`,
  ],
  [
    'secret',
    'prod.env',
    `
MISTRAL_SECRET={{key}}
`,
  ],
  [
    'access key',
    'vars.yml',
    `
mistralAccessKey: {{key}}
`,
  ],
  [
    'credentials',
    'app.yml',
    `
mistral-credentials: {{key}}
`,
  ],
  [
    'only the name',
    'llm.yml',
    `
mistral: {{key}}
`,
  ],
  [
    'abbreviated',
    'k.py',
    `
mst_mistral_k = "{{key}}"
`,
  ],
  [
    'auth',
    'a.json',
    `
{"mistralAuth":"{{key}}"}
`,
  ],
  [
    'bearer',
    'b.js',
    `
const mistralBearer = 'Bearer {{key}}';
`,
  ],
  [
    'password',
    'c.ini',
    `
mistral_password={{key}}
`,
  ],
  [
    'hungarian',
    'd.cs',
    `
private string strMistralKey = "{{key}}";
`,
  ],
]);
