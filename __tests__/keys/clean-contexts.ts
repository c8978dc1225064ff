import type { Context } from './contexts.js';

function context(name: string, path: string, ...lines: readonly string[]): Context {
  return { name, path, text: lines.join('\n') };
}

const K = '{{key}}';
/** Lower-case hexadecimal of the length of a key, made at run time. */
const HEX = 'd41d8cd98f00b204e98'.padEnd(32, '0a9b7c');

/** Look-alikes: `{{key}}` stands for a value that looks as random as a key. */
export const CLEAN: readonly Context[] = [
  context('nothing about Mistral', '.env', `API_KEY=${K}`),
  context('another vendor', '.env', `OPENAI_API_KEY=${K}`),
  context('another vendor beside Mistral', '.env', 'MISTRAL_API_KEY=', `COHERE_API_KEY=${K}`),
  context('another vendor under a comment', '.env', '# mistral and friends', `AZURE_OPENAI_KEY=${K}`),
  context('another vendor in hexadecimal', '.env', '# mistral', `AZURE_API_KEY=${HEX}`),
  context('md5 of a model', 'SUMS', `${HEX}  mistral-7b.gguf`),
  context('request id', 'log.json', `{"id":"${HEX}","model":"mistral-large-latest"}`),
  context('mixed request id', 'log.json', `{"request_id":"${K}","model":"mistral-large-latest"}`),
  context('workspace id', '.env', `MISTRAL_WORKSPACE_ID=${K}`),
  context('agent id', '.env', `MISTRAL_AGENT_ID=${K}`),
  context('agent id in a call', 'a.py', 'from mistralai import Mistral', `client.agents.complete(agent_id="${K}")`),
  context('file id', 'a.py', 'from mistralai import Mistral', `client.files.retrieve(file_id="${K}")`),
  context('all x', '.env', `MISTRAL_API_KEY=${'x'.repeat(32)}`),
  context('written placeholder', '.env', `MISTRAL_API_KEY=${'YOURMISTRALAPIKEYGOESRIGHTHERE'.padEnd(32, '1')}`),
  context('camel-case placeholder', '.env', `MISTRAL_API_KEY=${'YourMistralApiKeyGoesRightHere'.padEnd(32, '12')}`),
  context('French placeholder', '.env', `MISTRAL_API_KEY=${'VotreCleMistralIciSVP'.padEnd(32, 'RemplacezLaVite')}`),
  context('counting placeholder', '.env', `MISTRAL_API_KEY=${Array.from({ length: 16 }, (_, i) => 'abcdefghijklmnop'.charAt(i) + String(i % 10)).join('')}`),
  context('lock file', 'package-lock.json', '"node_modules/@mistralai/mistralai": {', `  "integrity": "sha512-${K}/${K}+${K}=="`, '}'),
  context('one character too long', '.env', `MISTRAL_API_KEY=${K}a`),
  context('two keys back to back', '.env', `MISTRAL_API_KEY=${K}${K}`),
  context('reference', '.env', 'MISTRAL_API_KEY=${MISTRAL_API_KEY_FROM_VAULT}'),
  context('vendor prefix', '.env', `MISTRAL_API_KEY=sk-${K}`),
  context('json web token', 'a.ts', `const mistralToken = 'eyJhbGciOiJIUzI1NiJ9.${K}.eyJhbGciOi';`),
  context('openai section', 'a.toml', '[mistral]', 'api_key = ""', '', '[openai]', `api_key = "${K}"`),
  context('openai object', 'a.json', '{ "mistral": { "apiKey": "" },', `  "openai": { "apiKey": "${K}" } }`),
  context('openai client', 'a.ts', "import { Mistral } from '@mistralai/mistralai';", `const openai = new OpenAI({ apiKey: '${K}' });`),
  context('commit hash', 'a.md', `mistral revision ${HEX}`),
  context('etag', 'a.json', `{"model": "mistral-7b", "etag": "${K}"}`),
  context('trace id', 'log.txt', `mistral call trace_id=${K} took 3 s`),
  context('session secret', '.env', 'MISTRAL_API_KEY=', '', `NEXTAUTH_SECRET=${K}`),
  context('database password', 'a.yml', 'mistral:', '  x: 1', 'database:', `  password: ${K}`),
  context('search key of a documentation site', 'config.js', '// Mistral docs', 'algolia: {', `  apiKey: '${K}',`, '}'),
  context('amistralb', 'a.txt', `amistralb=${K}`),
  context('other vendor in the same list', 'a.yml', 'env:', '  - name: MISTRAL_API_KEY', '    value: ""', '  - name: STRIPE_SECRET', `    value: ${K}`),
  context('identifier', 'a.ts', "import { Mistral } from '@mistralai/mistralai';", `${['resolveMistralApiKey', 'OrThrowError'].join('').slice(0, 32)}()`),
  context('hash call', 'a.py', `# mistral`, `checksum = "${K}"`),
  context('image layer', 'a.json', `{"image": "mistral", "digest": "${K}"}`),
  context('url of a picture', 'README.md', `![Mistral](https://cdn.x.test/${K}.png)`),
]; // prettier-ignore
