import { texts } from '../texts.js';

export const placeholder = texts('second-holdout/placeholder', [
  [
    'repeated x',
    'README.md',
    `
    export MISTRAL_API_KEY=xxxxxxxxxxxxxxxx{{json:xxxxxxxxxxxxxxxx}}
`,
  ],
  [
    'letters in order',
    'docs/setup.md',
    `
MISTRAL_API_KEY=abcdefghijklmnop{{json:qrstuvwxyz012345}}
`,
  ],
  [
    'digits in order',
    'example.env',
    `
MISTRAL_API_KEY=12345678901234567890{{json:123456789012}}
`,
  ],
  [
    'words joined',
    'sample.env',
    `
MISTRAL_API_KEY=ReplaceThisWithYour{{json:MistralApiKey}}
`,
  ],
  [
    'zeros',
    'tests/conftest.py',
    `
os.environ["MISTRAL_API_KEY"] = "0000000000000000{{json:0000000000000000}}"
`,
  ],
  [
    'test words',
    'test/client.test.ts',
    `
const client = new Mistral({ apiKey: 'testkeytestkeytest{{json:keytestkeytest}}' });
`,
  ],
  [
    'sha of nothing',
    'fake.py',
    `
FAKE_MISTRAL_KEY = "{{json:d41d8cd98f00b204}}{{json:e9800998ecf8427e}}"
`,
  ],
  [
    'dead beef',
    'test.rs',
    `
let client = MistralClient::new("deadbeefdeadbeef{{json:deadbeefdeadbeef}}");
`,
  ],
  [
    'stars',
    'out.log',
    `
MISTRAL_API_KEY=********************************
`,
  ],
  [
    'masked end',
    'report.txt',
    `
mistral key: ****************************{{alnum4}}
`,
  ],
  [
    'your key here',
    '.env.sample',
    `
MISTRAL_API_KEY=YOURMISTRALAPIKEY{{json:GOESRIGHTHERENO}}
`,
  ],
  [
    'insert angle',
    'run.sh',
    `
curl -H "Authorization: Bearer <MISTRAL_API_KEY>" https://api.mistral.ai/v1/models
`,
  ],
  [
    'abc123 repeated',
    'mock.json',
    `
{ "mistral": { "apiKey": "abcd1234abcd1234{{json:abcd1234abcd1234}}" } }
`,
  ],
]);
