import { describe, expect, it } from '@jest/globals';
import { asked, marked, told } from './marked.js';

const K = '{{none}}';
const PY = 'from mistralai import Mistral';
const TS = "import { Mistral } from '@mistralai/mistralai';";

describe('a general name where the text reads Mistral’s key from elsewhere', () => {
  it.each([
    marked('own API, in code', 'a.py', PY, `API_KEY = "${K}"`, 'client = Mistral(api_key=os.environ["MISTRAL_API_KEY"])', 'assert header == API_KEY'),
    marked('own token, in code', 'a.ts', TS, 'const c = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });', `const TOKEN = '${K}';`),
    marked('key of another API', 'a.py', PY, `API_KEY = "${K}"`, 'c = Mistral(api_key=os.getenv("MISTRAL_API_KEY"))', 'get("https://api.acme.test", params={"access_key": API_KEY})'),
    marked('keys of clients', 'gateway.yaml', 'auth:', '  api_keys:', `    - ${K}`, 'backend:', '  provider: mistral', '  api_key: ${MISTRAL_API_KEY}'),
    marked('beside an empty key', '.env', 'MISTRAL_API_KEY=', 'MISTRAL_MODEL=mistral-small-latest', `API_KEY=${K}`),
    marked('beside a command that shows it', 'env.sh', 'export MISTRAL_API_KEY=$(pass mistral)', `export API_TOKEN=${K}`),
    marked('under a comment on something else', '.env', '# --- LLM: Mistral ---', 'LLM_API_KEY=$MISTRAL_API_KEY', '# --- Auth ---', `ACCESS_TOKEN=${K}`),
    marked('under the key that a comment is about', '.env', '# Mistral', 'LLM_API_KEY=$MISTRAL_API_KEY', `API_TOKEN=${K}`),
  ])('is not that key’s: $name', (context) => {
    expect(told(context)).toEqual([]);
  }); // prettier-ignore

  it.each([
    marked('a fallback by its name', 'a.py', PY, 'token = "{{medium}}"', 'Mistral(api_key=os.getenv("MISTRAL_API_KEY", token))'),
    marked('put where it is read', 'a.py', PY, 'API_KEY = "{{medium}}"', 'os.environ["MISTRAL_API_KEY"] = API_KEY', 'Mistral(api_key=os.environ["MISTRAL_API_KEY"])'),
    marked('a comment on how it is set', 'a.py', '# reads os.environ["MISTRAL_API_KEY"] in production', PY, 'API_KEY = "{{medium}}"'),
    marked('under a comment on the key itself', '.env', '# Mistral', 'LLM_MODEL=small', '# the key', 'LLM_KEY={{medium}}'),
  ])('is still found: $name', (context) => {
    expect(asked(context)).toHaveLength(1);
    expect(told(context)).toEqual(asked(context));
  }); // prettier-ignore
});

describe('a value of something that does not speak of Mistral', () => {
  it.each([
    marked('in a list of other things', 'a.ts', `useQuery({ queryKey: ['mistral', '${K}'] });`),
    marked('a list of others behind', 'a.py', `STATION_KEYS = ["${K}", "mistral"]`),
    marked('given to a call inside of another', 'a.ts', `it('streams mistral', async () => { const run = await start('${K}'); });`),
    marked('given to a call beside another', 'a.ts', `const run = await start('${K}'); expect(run.provider).toBe('mistral');`),
    marked('what guards a form', 'a.html', `<form action="/mistral"><input name="csrfmiddlewaretoken" value="${K}"><input name="mistral_api_key"></form>`),
    marked('what divides a message', 'a.eml', 'Subject: Mistral API key', `Content-Type: multipart/mixed; boundary="${K}"`),
    marked('a picture on another host', 'README.md', `![tests](https://ci.test/gh/acme/mistral/badge.svg?token=${K})`),
  ])('is none of its keys: $name', (context) => {
    expect(told(context)).toEqual([]);
  }); // prettier-ignore

  it.each([
    marked('a state and its setter', 'a.tsx', "const [mistralKey, setMistralKey] = useState('{{high}}');"),
    marked('a call with a comment', 'a.sh.txt', 'login("{{low}}") # mistral'),
    marked('a connection of a tool', 'a.sh', 'airflow connections add mistral --conn-type http --conn-host api.mistral.ai --conn-password {{medium}}'),
  ])('is still found where it does: $name', (context) => {
    expect(asked(context)).toHaveLength(1);
    expect(told(context)).toEqual(asked(context));
  }); // prettier-ignore
});

describe('a key that is used for another host', () => {
  it.each([
    marked('in parameters', 'a.py', PY, `API_KEY = "${K}"`, 'get("https://api.acme.test/v1", params={"access_key": API_KEY})', 'client = Mistral()'),
    marked('in a URL', 'a.py', PY, `NEWS_API_KEY = "${K}"`, 'get(f"https://news.acme.test/top?apiKey={NEWS_API_KEY}")', 'client = Mistral()'),
    marked('in a header, by the name of the host', 'a.ts', TS, "const CRM = 'https://crm.acme.test';", `const apiToken = '${K}';`, 'await fetch(CRM, { headers: { Authorization: `Bearer ${apiToken}` } });'),
    marked('by a vendor', 'a.py', PY, `api_key = "${K}"`, 'search = TavilySearch(api_key=api_key)', 'client = Mistral()'),
    marked('by its name', '.env', 'VITE_API_URL=https://api.acme.test', `VITE_API_KEY=${K}`, 'VITE_LLM=mistral'),
    marked('by its name, in code', 'a.py', PY, 'CRM_BASE_URL = "https://acme.test/api"', `CRM_API_KEY = "${K}"`),
    marked('by its element', 'a.html', `<script src="https://cdn.acme.test/chat.js" data-key="${K}"></script>`, '<p>Powered by Mistral</p>'),
  ])('is not Mistral’s: $name', (context) => {
    expect(told(context)).toEqual([]);
  }); // prettier-ignore

  it.each([
    marked('is, where it is used for both', 'a.py', PY, 'API_KEY = "{{medium}}"', 'post("https://log.acme.test", json={"k": API_KEY})', 'client = Mistral(api_key=API_KEY)'),
    marked('is, where its own host is Mistral’s', '.env', 'VITE_API_URL=https://api.mistral.ai', 'VITE_API_KEY={{medium}}'),
    marked('is, where another is called so', '.env', 'CRM_URL=https://crm.acme.test', 'LLM_PROVIDER=mistral', 'LLM_API_KEY={{medium}}'),
  ])('$name', (context) => {
    expect(asked(context)).toHaveLength(1);
    expect(told(context)).toEqual(asked(context));
  }); // prettier-ignore
});

describe('a name near Mistral’s that says something else', () => {
  it.each([
    marked('the password of a network, beside a key', 'a.ino', 'const char* host = "api.mistral.ai";', `const char* password = "${K}";`, 'const char* apiKey = "";'),
    marked('a hash of a secret', 'a.yaml', 'annotations:', `  checksum/mistral-secret: ${K}`),
    marked('the key of whoever is called so', 'keys.csv', 'user,plan,api_key', `mistral-team,pro,${K}`),
    marked('the key of a server that runs weights', '.env', 'MODELS=mistral-7b', `API_KEY=${K}`),
    marked('a key of a store', 'a.log', `"SETEX" "celery-task-meta-mistral-${K}" "86400"`),
  ])('does not make a value its key: $name', (context) => {
    expect(told(context)).toEqual([]);
  }); // prettier-ignore

  it.each([
    marked('the password of its host, without another key', 'a.ini', '[x]', 'url = https://api.mistral.ai', 'password = {{medium}}'),
    marked('whose row is named apart from whose key', 'keys.csv', 'owner,service,api_key', 'sirocco,mistral,{{medium}}'),
    marked('weights that Mistral runs', '.env', 'MODEL=open-mistral-7b', 'API_KEY={{medium}}'),
    marked('a name with more in it than Mistral', 'a.log', 'found acme_mistral_key_{{high}}'),
    marked('a path of secrets', 'a.sh', 'vault kv put secret/mistral_key={{high}}'),
  ])('says it where that is all: $name', (context) => {
    expect(asked(context)).toHaveLength(1);
    expect(told(context)).toEqual(asked(context));
  }); // prettier-ignore
});

describe('headers for two hosts', () => {
  const LINES = [
    PY,
    'H1 = {"X-API-Key": "{{none}}"}',
    'H2 = {"Authorization": "Bearer {{medium}}"}',
    'get("https://api.acme.test/a", headers=H1)',
    'post("https://api.mistral.ai/v1/chat/completions", headers=H2)',
    'post("https://log.acme.test", json={"sent": H2})',
  ];

  it('hold one key of Mistral’s, whichever stands first', () => {
    const turned = [...LINES.slice(0, 1), ...LINES.slice(1).toReversed()];
    for (const lines of [LINES, turned]) {
      const context = marked('two', 'a.py', ...lines);
      expect(told(context)).toEqual(asked(context));
    }
  });
});

describe('rows of a table whose columns are named where it is made', () => {
  const CREATE =
    'CREATE TABLE `app`.`entries` (`id` varchar(32), `provider` text, `api_key` text, `salt` char(32), PRIMARY KEY (`id`));';

  it.each([
    marked('a key', 'a.sql', CREATE, "INSERT INTO `entries` VALUES ('1','mistral','{{medium}}','2');"),
    marked('a key among other values', 'a.sql', CREATE, `INSERT INTO app.entries VALUES ('${K}','mistral','{{medium}}','${K}');`),
    marked('none', 'a.sql', CREATE, `INSERT INTO entries VALUES ('${K}','mistral','','${K}');`),
    marked('several rows', 'a.sql', CREATE, "INSERT INTO entries VALUES ('1','mistral','{{medium}}','2'),", "('2','mistral','{{medium}}','3');"),
  ])('are told by those: $name', (context) => {
    expect(told(context)).toEqual(asked(context));
  }); // prettier-ignore
});

describe('what is only called after Mistral', () => {
  it.each([
    marked('an app, beside another host', 'a.yaml', '- url: https://logs.acme.test', `  bearer_token: ${K}`, '  app: mistral'),
    marked('what a key of a gateway may be used for', 'a.yaml', '- name: team', `  key: ${K}`, '  allowed: [mistral-small-latest, mistral-large-latest]'),
    marked('an answer that is kept', 'a.json', `{ "mistral-small-latest:${K}": { "key": "${K}" } }`),
    marked('a file', 'a.jsonl', `{"source": "mistral.pdf", "token": "${K}"}`),
    marked('a receiver', 'a.yml', '- name: mistral', '  opsgenie_configs:', `    - api_key: ${K}`),
    marked('a string beside another', 'a.xml', '<string name="intro">Mistral</string>', `<string name="analytics_key">${K}</string>`),
    marked('what is in an element’s attribute', 'a.html', `<h1>Mistral API keys</h1><article id="${K}"><a href="#${K}">Keys</a></article>`),
    marked('a project of a tool', 'sonar.properties', 'sonar.projectKey=mistral', `sonar.token=${K}`),
    marked('another section', 'a.toml', '[auth]', `bearer = "${K}"`, '[llm]', 'provider = "mistral"'),
    marked('a folder of a build', 'a.bzl', `strip_prefix = "mistral-${K}"`),
    marked('a long line above', '.ignore', 'src/mistral.ts:generic-api-key:src:3:x:y', K),
    marked('a package', 'mix.lock', `"mistral": {:hex, :mistral, "0.4.0", "${K}", [:mix]},`),
  ])('says nothing of a value: $name', (context) => {
    expect(told(context)).toEqual([]);
  }); // prettier-ignore

  it.each([
    marked('a key of a provider with a host of the app', '.env', 'HOST=0.0.0.0', 'BASE_URL=https://app.acme.test', 'LLM_PROVIDER=mistral', 'LLM_API_KEY={{medium}}'),
    marked('a key beside the model in use', 'a.yaml', 'model: mistral-small-latest', 'api_key: {{medium}}'),
    marked('a key of the arguments of a command', 'a.yaml', 'args: ["--model", "mistral-small", "--key", "{{medium}}"]'),
    marked('a key in a part of a section', 'a.toml', '[llm]', 'provider = "mistral"', '[llm.auth]', 'bearer = "{{medium}}"'),
    marked('a label above', 'a.txt', 'mistral:', '{{medium}}'),
    marked('a key in a lock file', 'a.lock', 'MISTRAL_API_KEY={{high}}'),
  ])('says it of its own: $name', (context) => {
    expect(asked(context)).toHaveLength(1);
    expect(told(context)).toEqual(asked(context));
  }); // prettier-ignore
});

describe('a sentence, a row, a call or a path that names Mistral', () => {
  it.each([
    marked('the row above', 'a.md', '| name | value |', '| --- | --- |', '| MISTRAL_API_KEY | from the vault |', `| GATEWAY_TOKEN | ${K} |`),
    marked('what a builder encrypted', 'a.yml', 'MISTRAL_API_KEY:', `  secure: ${K}`),
    marked('a path of the own server', 'a.py', `get("/mistral/models", headers={"X-API-Key": "${K}"})`),
    marked('a request to another host below', 'a.md', 'Our gateway talks to Mistral:', '', `    curl https://llm.acme.test/v1 -H "x-api-key: ${K}"`),
    marked('a call on the line below a comment', 'a.kt', '// Mistral chat', `Push.start(this, "${K}")`),
    marked('whoever a key is of', 'a.log', `[mistral] token refreshed for user ${K}`),
    marked('an index', 'a.log', `Task app.mistral.summarise[${K}] succeeded`),
  ])('does not make the key of something else its own: $name', (context) => {
    expect(told(context)).toEqual([]);
  }); // prettier-ignore

  it.each([
    marked('its own row', 'a.md', '| name | value |', '| --- | --- |', '| GATEWAY_TOKEN | x |', '| MISTRAL_API_KEY | {{high}} |'),
    marked('its own request below', 'a.md', 'Our gateway talks to Mistral:', '', '    curl https://api.mistral.ai/v1 -H "x-api-key: {{high}}"'),
    marked('a section of characters', 'a.xml', '<mistral><key><![CDATA[{{medium}}]]></key></mistral>'),
  ])('says it of its own: $name', (context) => {
    expect(asked(context)).toHaveLength(1);
    expect(told(context)).toEqual(asked(context));
  }); // prettier-ignore
});
