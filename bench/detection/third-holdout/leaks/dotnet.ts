import { texts } from '../../second-holdout/texts.js';

export const dotnet = texts('third-holdout/dotnet', [
  [
    'appsettings section',
    'appsettings.Development.json',
    `
{
  "Logging": { "LogLevel": { "Default": "Information" } },
  "Mistral": {
    "Endpoint": "https://api.mistral.ai/v1",
    "ModelId": "mistral-large-latest",
    "ApiKey": "{{key}}"
  },
  "AllowedHosts": "*"
}
`,
  ],
  [
    'user secrets flat',
    'secrets.json',
    `
{
  "ConnectionStrings:Db": "Server=.;Database=bot",
  "Mistral:ApiKey": "{{key}}"
}
`,
  ],
  [
    'semantic kernel',
    'Program.cs',
    `
using Microsoft.SemanticKernel;

var kernel = Kernel.CreateBuilder()
    .AddMistralChatCompletion(
        modelId: "mistral-small-latest",
        apiKey: "{{key}}")
    .Build();
`,
  ],
  [
    'sdk client',
    'Chat.cs',
    `
using Mistral.SDK;
using Mistral.SDK.DTOs;

public class Chat
{
    private readonly MistralClient _client = new MistralClient(new APIAuthentication("{{key}}"));
}
`,
  ],
  [
    'web config',
    'web.config',
    `
<?xml version="1.0"?>
<configuration>
  <appSettings>
    <add key="webpages:Version" value="3.0.0.0" />
    <add key="MistralApiKey" value="{{key}}" />
  </appSettings>
</configuration>
`,
  ],
  [
    'launch settings',
    'Properties/launchSettings.json',
    `
{
  "profiles": {
    "Api": {
      "commandName": "Project",
      "applicationUrl": "http://localhost:5000",
      "environmentVariables": { "ASPNETCORE_ENVIRONMENT": "Development", "Mistral__ApiKey": "{{key}}" }
    }
  }
}
`,
  ],
  [
    'fsharp',
    'script.fsx',
    `
#r "nuget: FSharp.Data"
open FSharp.Data

let [<Literal>] MistralKey = "{{key}}"

Http.RequestString("https://api.mistral.ai/v1/models", headers = [ "Authorization", $"Bearer {MistralKey}" ])
|> printfn "%s"
`,
  ],
  [
    'vb',
    'Module1.vb',
    `
Imports System.Net.Http
Module Module1
    ' Schlüssel für api.mistral.ai
    Private Const Schluessel As String = "{{key}}"
End Module
`,
  ],
  [
    'ps module',
    'Invoke-Mistral.ps1',
    `
param([string]$Prompt)
$Headers = @{
    'Authorization' = "Bearer {{key}}"
    'Content-Type'  = 'application/json'
}
Invoke-RestMethod -Uri 'https://api.mistral.ai/v1/chat/completions' -Method Post -Headers $Headers
`,
  ],
]);
