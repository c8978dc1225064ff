import { texts } from '../texts.js';

export const dotnet = texts('second-holdout/dotnet', [
  [
    'user secrets',
    'secrets.json',
    `
{ "ConnectionStrings:Db": "Host=localhost", "Mistral:ApiKey": "{{key}}" }
`,
  ],
  [
    'semantic kernel',
    'Program.cs',
    `
var builder = Kernel.CreateBuilder();
builder.AddMistralChatCompletion("mistral-large-latest", "{{key}}");
`,
  ],
  [
    'web config',
    'Web.config',
    `
<configuration>
  <appSettings>
    <add key="Site" value="acme" />
    <add key="MistralApiKey" value="{{key}}" />
  </appSettings>
</configuration>
`,
  ],
  [
    'launch settings',
    'Properties/launchSettings.json',
    `
{ "profiles": { "Bot": { "commandName": "Project", "environmentVariables": { "MISTRAL_API_KEY": "{{key}}" } } } }
`,
  ],
  [
    'auth header value',
    'Client.cs',
    `
_http.BaseAddress = new Uri("https://api.mistral.ai/");
_http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "{{key}}");
`,
  ],
  [
    'fsharp',
    'Ask.fs',
    `
let client = MistralClient(apiKey = "{{key}}")
`,
  ],
  [
    'vb net',
    'Module1.vb',
    `
Private Const MistralKey As String = "{{key}}"
`,
  ],
]);
