import { marked, type Marked } from './marked.js';

const H = '{{high}}';
const M = '{{medium}}';
const L = '{{low}}';
const N = '{{none}}';
const PY = 'from mistralai import Mistral';
const HOST = 'https://api.mistral.ai/v1';

/** Calls, commands, words and places around a value, and what they say of it. */
export const CALLS: readonly Marked[] = [
  marked(
    'fallback of another name, sent to Mistral',
    'a.py',
    `client = OpenAI(base_url="${HOST}", api_key=os.getenv("OPENAI_API_KEY", "${M}"))`,
  ),
  marked(
    'fallback of another name, sent elsewhere',
    'a.py',
    `client = OpenAI(api_key=os.getenv("OPENAI_API_KEY", "${N}"))`,
  ),
  marked(
    'chained setters',
    'A.php',
    `$c = OpenAI::factory()->withApiKey('${M}')->withBaseUri('api.mistral.ai/v1')->make();`,
  ),
  marked(
    'secret key of a client',
    'A.java',
    `new MistralClient(Config.of("x").secretKey("${L}"));`,
  ),
  marked('assertion about a client', 'a.test.ts', `expect(mistral.id).toBe("${N}");`),
  marked('method of a resource', 'a.py', `client.beta.mistral.agents.get("${N}")`),
  marked('checksum in the text of the API', 'a.py', PY, `checksum = "${N}"`),
  marked('token in a text that uses the API', 'a.py', PY, `token = "${L}"`),
  marked(
    'token of another class',
    'A.kt',
    'import ai.mistral.sdk.Mistral',
    `Purchases.configure(apiKey = "${N}")`,
  ),
  marked(
    'header to the only host',
    'a.py',
    'import requests',
    `requests.get("${HOST}/models", headers={"Authorization": "Bearer ${M}"})`,
  ),
  marked(
    'header to another host',
    'a.py',
    PY,
    `requests.get("https://example.com/x", headers={"Authorization": "Bearer ${N}"})`,
  ),
  marked('heredoc', 'a.sh', 'docker secret create mistral_api_key - <<EOF', H, 'EOF'),
  marked('heredoc of another', 'a.sh', 'docker secret create openai_api_key - <<EOF', N, 'EOF'),
  marked('heredoc of Mistral', 'a.sh', 'vault put mistral - <<EOF', M, 'EOF'),
  marked('pipe', 'a.sh', `printf %s ${H} | docker secret create mistral_api_key -`),
  marked('sed', 'a.sh', `sed -i 's/__MISTRAL_API_KEY__/${H}/' .env`),
  marked('arguments in a list', 'a.json', `["--mistral-api-key", "${H}", "--seed", "${N}"]`),
  marked('list of keys', '.env', `MISTRAL_API_KEYS=${H},${H}`),
  marked('list of hosts and keys', 'a.yml', `keys: mistral,${L}`),
  marked('hash of a model', 'a.sh', '$ md5sum mistral-7b.bin | cut -c1-32', N),
];

export const WORDS: readonly Marked[] = [
  marked('sentence', 'a.md', `The Mistral API key is ${H}, please rotate it.`),
  marked('message of a chat', 'a.json', `{ "text": "here is the Mistral key: ${H}" }`),
  marked('entry whose words name it', 'a.json', `{ "digest": "mistral key ${H}" }`),
  marked(
    'whole message',
    'a.json',
    '[{ "role": "user", "text": "my key for mistral" },',
    `{ "text": "${M}" }]`,
  ),
  marked('comment', 'a.py', `# the mistral key was ${H}`),
  marked('script that answers', 'a.exp', 'expect "Mistral API key:"', `send "${M}"`),
  marked('words nearer to another vendor', 'a.md', `Mistral is fine. The OpenAI key is ${N}.`),
  marked('link', 'a.md', `Mistral key [${N}](https://example.com/x)`),
  marked('parameter of a URL of another', 'a.md', `https://example.com/a?mistral=1&key=${N}`),
  marked('seed of a second factor', 'a.txt', `otpauth://totp/mistral?secret=${N}`),
  marked('parameter on this machine', 'a.py', PY, `URL = "http://localhost:8000/v1?api_key=${M}"`),
  marked('label of a form', 'a.html', '<label>Mistral API key</label>', `<input value="${H}">`),
  marked('label of another', 'a.html', '<dt>OpenAI API key</dt>', `<dd>${N}</dd>`),
  marked(
    'cells of a row without a word for a key',
    'a.html',
    '<tr><td>Mistral</td><td>prod</td>',
    `<td>${N}</td></tr>`,
  ),
  marked(
    'cell under its heading',
    'a.html',
    '<tr><td>Mistral API key</td></tr>',
    `<tr><td>${M}</td></tr>`,
  ),
  marked('file of a secret', 'secrets/mistral.key', H),
  marked('file of a key', 'secrets/mistral_api_key', H),
  marked('password of a database', '.pgpass', `db.example.com:5432:mistral:me:${N}`),
  marked('cookie', 'cookies.txt', `mistral.ai\tTRUE\t/\tTRUE\t1700000000\tsession\t${N}`),
  { ...marked('name of a branch', '', `mistral-key-${H}`), surface: 'branch-name' },
  {
    ...marked('name of a branch beside another', '', `mistral-openai-${N}`),
    surface: 'branch-name',
  },
  { ...marked('name of a cached file', '', `cache/mistral-${N}.bin`), surface: 'path' },
];
