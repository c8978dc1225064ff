import { leaks } from './group.js';

export const windowsShell = leaks('windows-shell', [
  [
    'PowerShell env',
    'Microsoft.PowerShell_profile.ps1',
    `
Set-Alias ll Get-ChildItem
$env:MISTRAL_API_KEY = "{{key}}"
`,
  ],
  [
    'SetEnvironmentVariable',
    'setup.ps1',
    `
[System.Environment]::SetEnvironmentVariable('MISTRAL_API_KEY', '{{key}}', 'User')
[System.Environment]::SetEnvironmentVariable('NODE_ENV', 'production', 'User')
`,
  ],
  [
    'cmd set',
    'start.bat',
    `
@echo off
set PORT=8080
set MISTRAL_API_KEY={{key}}
node server.js
`,
  ],
  [
    'cmd set quoted with line ends of Windows',
    'run.cmd',
    `
{{crlf}}@echo off
set "MISTRAL_API_KEY={{key}}"
call venv\\Scripts\\activate
python main.py
`,
  ],
  [
    'setx',
    'install.bat',
    `
setx OPENAI_API_KEY ""
setx MISTRAL_API_KEY "{{key}}" /M
`,
  ],
  [
    'Invoke-RestMethod headers',
    'ask.ps1',
    `
$headers = @{
  "Authorization" = "Bearer {{key}}"
  "Content-Type"  = "application/json"
}
$body = @{ model = "mistral-large-latest"; messages = @(@{ role = "user"; content = $args[0] }) } | ConvertTo-Json -Depth 5
Invoke-RestMethod -Method Post -Uri "https://api.mistral.ai/v1/chat/completions" -Headers $headers -Body $body
`,
  ],
  [
    'secure string',
    'scripts/New-Client.ps1',
    `
param([string]$Model = 'mistral-medium-latest')
$MistralKey = ConvertTo-SecureString '{{key}}' -AsPlainText -Force
$client = New-MistralClient -Credential $MistralKey -Model $Model
`,
  ],
  [
    'registry file',
    'env.reg',
    `
Windows Registry Editor Version 5.00

[HKEY_CURRENT_USER\\Environment]
"MISTRAL_API_KEY"="{{key}}"
"Path"="C:\\\\Tools"
`,
  ],
]);
