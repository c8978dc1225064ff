import type { Example, RuleExamples } from '../../rule.js';

/** One file; `line` is that of the finding, absent where there is none. */
function file(
  name: string,
  path: string,
  content: readonly [text: string, line?: number],
): Example {
  const [text, line] = content;
  return { name, files: { [path]: text }, findings: line === undefined ? [] : [`${path}:${line}`] };
}

const flagged: readonly Example[] = [
  file('environment file', '.env', ['PORT=3000\nMISTRAL_API_KEY={{key}}\n', 2]),
  file('template with a real value', 'docs/example/.env.example', ['MISTRAL_API_KEY="{{key}}"\n', 1]),
  file('Codestral key', '.env', ['CODESTRAL_API_KEY={{key}}\n', 1]),
  file('shell export', 'run.sh', ['set -e\nexport MISTRAL_API_KEY={{key}}\n', 2]),
  file('PowerShell', 'run.ps1', ['$env:MISTRAL_API_KEY = "{{key}}"\n', 1]),
  file('Windows', 'run.bat', ['setx MISTRAL_API_KEY "{{key}}"\r\n', 1]),
  file('Dockerfile', 'Dockerfile', ['FROM node:24\nENV MISTRAL_API_KEY {{key}}\n', 2]),
  file('Compose', 'compose.yml', ['services:\n  app:\n    environment:\n      - MISTRAL_API_KEY={{key}}\n', 4]),
  file('Kubernetes', 'deploy.yml', ['env:\n  - name: MISTRAL_API_KEY\n    value: {{key}}\n', 3]),
  file('workflow', '.github/workflows/ci.yml', ['env:\n  MISTRAL_API_KEY: {{key}}\n', 2]),
  file('TypeScript client', 'client.ts', [
    "import { Mistral } from '@mistralai/mistralai';\nexport const client = new Mistral({\n  serverURL: 'https://api.mistral.ai',\n  apiKey: '{{key}}',\n});\n",
    4,
  ]),
  file('fallback', 'env.ts', ["export const key = process.env.MISTRAL_API_KEY ?? '{{key}}';\n", 1]),
  file('Vercel AI SDK', 'ai.ts', ["const mistral = createMistral({ apiKey: '{{key}}' });\n", 1]),
  file('request header', 'ask.js', [
    "await fetch('https://api.mistral.ai/v1/models', {\n  headers: { Authorization: 'Bearer {{key}}' },\n});\n",
    2,
  ]),
  file('Python client', 'client.py', ['client = Mistral(\n    api_key="{{key}}",\n)\n', 2]),
  file('Python environment', 'setup.py', ['os.environ["MISTRAL_API_KEY"] = "{{key}}"\n', 1]),
  file('Python default', 'settings.py', ['KEY = os.getenv("MISTRAL_API_KEY", "{{key}}")\n', 1]),
  file('LangChain', 'chain.py', ['llm = ChatMistralAI(mistral_api_key="{{key}}")\n', 1]),
  file('OpenAI client with Mistral host', 'client.py', [
    'client = OpenAI(\n    api_key="{{key}}",\n    base_url="https://api.mistral.ai/v1",\n)\n',
    2,
  ]),
  file('variable', 'main.py', ['from mistralai import Mistral\nAPI_KEY = "{{key}}"\nclient = Mistral(api_key=API_KEY)\n', 2]),
  file('notebook', 'demo.ipynb', ['{"source": [\n  "client = Mistral(api_key=\\"{{key}}\\")\\n"\n]}\n', 2]),
  file('Go', 'main.go', ['client := mistral.NewClient("{{key}}")\n', 1]),
  file('Rust', 'main.rs', ['const MISTRAL_API_KEY: &str = "{{key}}";\n', 1]),
  file('Java', 'Main.java', ['var model = MistralAiChatModel.builder()\n    .apiKey("{{key}}")\n    .build();\n', 2]),
  file('C#', 'appsettings.json', ['{\n  "Mistral": {\n    "ApiKey": "{{key}}"\n  }\n}\n', 3]),
  file('PHP', 'config.php', ["define('MISTRAL_API_KEY', '{{key}}');\n", 1]),
  file('Ruby', 'init.rb', ["ENV['MISTRAL_API_KEY'] ||= '{{key}}'\n", 1]),
  file('YAML section', 'config.yml', ['mistral:\n  model: mistral-small-latest\n  api_key: {{key}}\n', 3]),
  file('TOML section', 'config.toml', ['[mistral]\nmodel = "x"\n\napi_key = "{{key}}"\n', 4]),
  file('XML', 'strings.xml', ['<string name="mistral_api_key">{{key}}</string>\n', 1]),
  file('Terraform', 'main.tf', ['variable "mistral_api_key" {\n  default = "{{key}}"\n}\n', 2]),
  file('curl', 'README.md', ['```\ncurl https://api.mistral.ai/v1/models \\\n  -H "Authorization: Bearer {{key}}"\n```\n', 3]),
  file('key file', 'secrets/mistral.key', ['{{key}}\n', 1]),
  file('SQL', 'seed.sql', ["INSERT INTO settings VALUES ('mistral_api_key', '{{key}}');\n", 1]),
]; // prettier-ignore

const clean: readonly Example[] = [
  file('reference', 'client.ts', ['new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\n']),
  file('workflow secret', 'ci.yml', ['env:\n  MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}\n']),
  file('empty template', '.env.example', ['MISTRAL_API_KEY=\n']),
  file('placeholder', '.env.example', ['MISTRAL_API_KEY=your_mistral_api_key_here\n']),
  file('placeholder of the right length', '.env', [['MISTRAL_API_KEY=YourMistralApiKey', 'GoesRightHere12\n'].join('')]),
  file('placeholder of one letter', '.env', [`MISTRAL_API_KEY=${'x'.repeat(32)}\n`]),
  file('placeholder that counts', '.env', [['MISTRAL_API_KEY=abcdefghijklmnop', 'qrstuvwxyz012345\n'].join('')]),
  file('no word of Mistral', '.env', ['API_KEY={{key}}\n']),
  file('another vendor', '.env', ['MISTRAL_API_KEY=\nCOHERE_API_KEY={{key}}\n']),
  file('another vendor in the next section', 'a.toml', ['[mistral]\napi_key = ""\n\n[openai]\napi_key = "{{key}}"\n']),
  file('another vendor in the same file', 'a.ts', [
    "import { Mistral } from '@mistralai/mistralai';\nconst openai = new OpenAI({ apiKey: '{{key}}' });\n",
  ]),
  file('agent id', '.env', ['MISTRAL_AGENT_ID={{key}}\n']),
  file('workspace id', '.env', ['MISTRAL_WORKSPACE_ID={{key}}\n']),
  file('file id', 'a.py', ['client = Mistral()\nclient.files.retrieve(file_id="{{key}}")\n']),
  file('request id', 'log.json', ['{"request_id": "{{key}}", "model": "mistral-large-latest"}\n']),
  file('checksum of a model', 'SUMS', [`${'0cc175b9'.repeat(4)}  mistral-7b.gguf\n`]),
  file('etag', 'model.json', ['{"model": "mistral-7b", "etag": "{{key}}"}\n']),
  file('integrity', 'package-lock.json', [
    '"node_modules/@mistralai/mistralai": {\n  "integrity": "sha512-{{key}}/{{key}}=="\n}\n',
  ]),
  file('prefix of another vendor', '.env', ['MISTRAL_API_KEY=sk-{{key}}\n']),
  file('one character too long', '.env', ['MISTRAL_API_KEY={{key}}x\n']),
  file('another secret', '.env', ['MISTRAL_API_KEY=\n\nNEXTAUTH_SECRET={{key}}\n']),
  file('name of the right length', 'a.ts', [['// Mistral\nresolveMistralApiKey', 'OrThrowErrors();\n'].join('')]),
  file('picture', 'README.md', ['![Mistral](https://cdn.test/{{key}}.png)\n']),
  file('other letters around the name', 'a.txt', ['amistralb={{key}}\n']),
]; // prettier-ignore

export const examples: RuleExamples = { flagged, clean };
