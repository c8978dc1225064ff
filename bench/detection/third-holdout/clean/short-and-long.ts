import { texts } from '../../second-holdout/texts.js';

export const shortAndLong = texts('third-holdout/short-and-long', [
  [
    'too long',
    'a.env',
    `
MISTRAL_API_KEY_SHA1={{sha1}}
`,
  ],
  [
    'sixteen',
    'c.md',
    `
mistral code {{alnum:16}}
`,
  ],
  [
    'hyphenated',
    'd.txt',
    `
mistral-{{hex:16}}-{{hex:16}}
`,
  ],
  [
    'sha512',
    'mistral.sha512',
    `
{{hex:128}}  mistral-vibe.tar.gz
`,
  ],
  [
    'public key',
    'wg0.conf',
    `
# peer mistral
PublicKey = {{base64blob:32}}
`,
  ],
  [
    'mac list',
    'hosts.txt',
    `
mistral 00:11:22:33:44:55 {{hex:12}}
`,
  ],
]);
