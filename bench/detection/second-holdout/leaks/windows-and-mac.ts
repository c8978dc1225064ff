import { texts } from '../texts.js';

export const windowsAndMac = texts('second-holdout/windows-and-mac', [
  [
    'setx',
    'install.bat',
    `
@echo off
setx MISTRAL_API_KEY "{{key}}" /M
`,
  ],
  [
    'powershell hashtable',
    'ask.ps1',
    `
$headers = @{
  'Authorization' = "Bearer {{key}}"
  'Content-Type'  = 'application/json'
}
Invoke-RestMethod -Uri 'https://api.mistral.ai/v1/models' -Headers $headers
`,
  ],
  [
    'environment class',
    'setup.ps1',
    `
[Environment]::SetEnvironmentVariable('MISTRAL_API_KEY', '{{key}}', 'User')
`,
  ],
  [
    'secure string',
    'vault.ps1',
    `
$s = ConvertTo-SecureString '{{key}}' -AsPlainText -Force
Set-AzKeyVaultSecret -VaultName kv -Name 'mistral-api-key' -SecretValue $s
`,
  ],
  [
    'launchd',
    'com.acme.bot.plist',
    `
<key>EnvironmentVariables</key>
<dict>
  <key>PATH</key><string>/usr/bin</string>
  <key>MISTRAL_API_KEY</key><string>{{key}}</string>
</dict>
`,
  ],
  [
    'security tool',
    'setup-mac.sh',
    `
security add-generic-password -a "$USER" -s mistral-api-key -w {{key}}
`,
  ],
  [
    'applescript',
    'ask.applescript',
    `
set mistralKey to "{{key}}"
do shell script "curl -H 'Authorization: Bearer " & mistralKey & "' https://api.mistral.ai/v1/models"
`,
  ],
  [
    'raycast script',
    'ask.sh',
    `
#!/bin/bash
# @raycast.title Ask Mistral
TOKEN='{{key}}'
curl -s https://api.mistral.ai/v1/chat/completions -H "Authorization: Bearer $TOKEN" -d "$1"
`,
  ],
]);
