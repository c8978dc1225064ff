import { clean } from './group.js';

export const besideMistral = clean('beside-mistral', [
  [
    "another host's command",
    'smoke.sh',
    `
BASE=https://api.mistral.ai/v1
OTHER=https://api.acme.test
T={{alnum32}}
curl -sS "$OTHER/models" -H "Authorization: Bearer $T"
`,
  ],
  [
    'shell of a machine called so',
    'vault/hosts.xml',
    `
<Entry>
  <String><Key>Title</Key><Value>mistral.acme.internal ssh</Value></String>
  <String><Key>Password</Key><Value>{{alnum32}}</Value></String>
</Entry>
`,
  ],
  [
    'seed of a second factor',
    'totp.txt',
    `
otpauth://totp/Mistral%20AI:ops@acme.org?secret={{alnum32}}&issuer=Mistral%20AI
`,
  ],
  [
    'hook of a bot',
    'HOOKS.md',
    `
Mistral bot posts to https://hooks.acme.test/in?token={{alnum32}}
`,
  ],
  [
    'link to leave a list',
    'news.html',
    `
<a href="https://mistral.example.org/unsubscribe?u={{alnum32}}">unsubscribe</a>
`,
  ],
  [
    'id of a message',
    'room.json',
    `
{"type":"m.room.message","content":{"body":"where is the mistral api key?"},"txn":"{{alnum32}}","sender":"@a:b"}
`,
  ],
  [
    "token of a gateway's clients",
    'gateway/.env',
    `
# key that our clients use; the proxy talks to Mistral
PROXY_CLIENT_TOKEN={{alnum32}}
UPSTREAM_URL=https://api.mistral.ai/v1
`,
  ],
  [
    'licence of a company called so',
    'LICENSE.txt',
    `
Registered to: Mistral Consulting GmbH
License key: {{alnum32}}
`,
  ],
  [
    'activation of a company called so',
    'NOTICE.txt',
    `
Mistral Boats Inc., activation key {{alnum32}}
`,
  ],
  [
    'secret beside a model',
    'app.env',
    `
MISTRAL_MODEL=mistral-small-latest
DATABASE_PASSWORD={{alnum32}}
API_SECRET={{alnum32}}
`,
  ],
  [
    'key of a cache',
    'models.ts',
    `
cache.set('mistral:models', value, { key: '{{alnum32}}' });
`,
  ],
  [
    'lock of a worker',
    'worker.log',
    `
[mistral-worker] job {{alnum32}} finished in 3 s
[mistral-worker] lock token {{alnum32}} released
`,
  ],
  [
    'id of a counter',
    'landing.js',
    `
gtag('config', '{{alnum32}}'); // Mistral landing page
`,
  ],
  [
    'version of a model',
    'replicate.py',
    `
llm = Replicate(model="mistralai/mistral-7b-instruct-v0.2:{{alnum32}}")
`,
  ],
  [
    'secret of an application',
    'oauth.json',
    `
{"service":"mistral","oauth":{"client_id":"{{alnum32}}","client_secret":"{{alnum32}}"}}
`,
  ],
  [
    'document in a sentence',
    'NOTES.md',
    `
- Mistral OCR result: document {{alnum32}}, page 3
`,
  ],
  [
    'expected value of a hash',
    'hash.test.ts',
    `
it('hashes', () => { expect(hash('mistral')).toBe('{{alnum32}}'); });
`,
  ],
  [
    'number of a build',
    'version.properties',
    `
mistral.version=1.2
mistral.buildnumber={{alnum32}}
`,
  ],
  [
    'hash of a download',
    'session/typescript',
    `
$ ls mistral
$ md5sum mistral.bin | cut -c1-32
{{alnum32}}
`,
  ],
  [
    'segments of a source map',
    'app.js.map',
    `
{"version":3,"sources":["mistral.ts"],"mappings":"{{alnum32}},{{alnum32}};{{alnum20}}"}
`,
  ],
  [
    'prompt by its id',
    'prompts.json',
    `
{"prompts":{"mistral":"{{alnum32}}"}}
`,
  ],
]);
