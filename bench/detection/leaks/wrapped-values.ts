import { leaks } from './group.js';

export const wrappedValues = leaks('wrapped-values', [
  [
    'literal of Qt',
    'settings.cpp',
    `
settings.setValue("providers/mistral/apiKey", QString::fromUtf8("{{key}}"));
`,
  ],
  [
    'string of C++',
    'env.cpp',
    `
setenv("MISTRAL_API_KEY", std::string("{{key}}").c_str(), 1);
`,
  ],
  [
    'defaults of Cocoa',
    'Settings.m',
    `
[[NSUserDefaults standardUserDefaults] setObject:@"{{key}}" forKey:@"mistralApiKey"];
`,
  ],
  [
    'data in a key chain',
    'Keys.swift',
    `
KeychainHelper.save(service: "mistral", account: "apiKey", data: Data("{{key}}".utf8))
`,
  ],
  [
    'secure string of PowerShell',
    'vault.ps1',
    `
$secure = ConvertTo-SecureString -String "{{key}}" -AsPlainText -Force
Set-Secret -Name MistralApiKey -SecureStringSecret $secure
`,
  ],
  [
    'fallback of a client for OpenAI',
    'ask.py',
    `
client = OpenAI(
    base_url="https://api.mistral.ai/v1",
    api_key=os.getenv("OPENAI_API_KEY", "{{key}}"),
)
`,
  ],
  [
    'secret of pydantic',
    'chain.py',
    `
guarded = SecretStr("{{key}}")
llm = ChatMistralAI(model="mistral-small-latest", api_key=guarded)
`,
  ],
]);
