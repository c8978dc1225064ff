import { leaks } from './group.js';

export const csharp = leaks('csharp', [
  [
    'const',
    'Ask.cs',
    `
public static class Secrets
{
    public const string MistralApiKey = "{{key}}";
}
`,
  ],
  [
    'client',
    'Program.cs',
    `
using Mistral.SDK;

var client = new MistralClient("{{key}}");
`,
  ],
  [
    'object initialiser',
    'Startup.cs',
    `
services.Configure<MistralOptions>(o =>
{
    o.Model = "mistral-medium-latest";
    o.ApiKey = "{{key}}";
});
`,
  ],
  [
    'semantic kernel',
    'Kernel.cs',
    `
var builder = Kernel.CreateBuilder();
builder.AddMistralChatCompletion(
    modelId: "mistral-large-latest",
    apiKey: "{{key}}");
`,
  ],
  [
    'AuthenticationHeaderValue',
    'Client.cs',
    `
http.BaseAddress = new Uri("https://api.mistral.ai/");
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "{{key}}");
`,
  ],
  [
    'appsettings',
    'appsettings.Development.json',
    `
{
  "Logging": { "LogLevel": { "Default": "Information" } },
  "Mistral": {
    "Endpoint": "https://api.mistral.ai",
    "ApiKey": "{{key}}"
  }
}
`,
  ],
  [
    'web.config',
    'Web.config',
    `
<configuration>
  <appSettings>
    <add key="PageSize" value="20" />
    <add key="MistralApiKey" value="{{key}}" />
  </appSettings>
</configuration>
`,
  ],
  [
    'verbatim fallback',
    'Env.cs',
    `
var key = Environment.GetEnvironmentVariable("MISTRAL_API_KEY") ?? @"{{key}}";
`,
  ],
  [
    'launch settings',
    'Properties/launchSettings.json',
    `
{
  "profiles": {
    "Ask": {
      "commandName": "Project",
      "environmentVariables": { "ASPNETCORE_ENVIRONMENT": "Development", "MISTRAL_API_KEY": "{{key}}" }
    }
  }
}
`,
  ],
]);
