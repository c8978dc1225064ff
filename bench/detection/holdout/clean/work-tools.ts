import { clean } from '../../clean/group.js';

export const workTools = clean('holdout/work-tools', [
  [
    'direnv with a keychain',
    '.envrc',
    `
use flake
export MISTRAL_API_KEY=$(security find-generic-password -s mistral -w)
export EXA_API_KEY='{{other}}'
export DIRENV_HASH={{hex32}}
`,
  ],
  [
    'Procfile with another variable',
    'Procfile.dev',
    `
web: bin/rails server -p 3000
worker: env SIDEKIQ_WEB_SECRET={{other}} bundle exec sidekiq -q mistral
`,
  ],
  [
    'Bazel cache token',
    '.bazelrc',
    `
test:live --test_env=MISTRAL_API_KEY
build --remote_cache=grpcs://cache.example.org
build --remote_header=x-buildbuddy-api-key={{alnum:20}}
build --remote_header=x-cache-token={{other}}
`,
  ],
  [
    'launchd list without a key',
    'Library/LaunchAgents/org.example.digest.plist',
    `
<plist version="1.0">
<dict>
  <key>Label</key><string>org.example.mistral-digest</string>
  <key>EnvironmentVariables</key>
  <dict>
    <key>MISTRAL_API_KEY_FILE</key>
    <string>/usr/local/etc/digest.key</string>
    <key>HEALTHCHECK_PING_KEY</key>
    <string>{{other}}</string>
  </dict>
</dict>
</plist>
`,
  ],
  [
    'VS Code launch of another vendor',
    '.vscode/launch.json',
    `
{
  "configurations": [
    {
      "name": "ask (mistral)",
      "args": ["--backend", "mistral", "--token", "\${env:MISTRAL_API_KEY}"]
    },
    {
      "name": "ask (writer)",
      "args": ["--backend", "writer", "--token", "{{other}}"]
    }
  ]
}
`,
  ],
  [
    'VS Code input with a description',
    '.vscode/tasks.json',
    `
{
  "version": "2.0.0",
  "tasks": [{ "label": "ocr", "command": "ocr --key \${input:mistralKey} --job {{hex32}}" }],
  "inputs": [
    { "id": "mistralKey", "type": "promptString", "password": true,
      "description": "Key of La Plateforme, 32 letters and digits" }
  ]
}
`,
  ],
  [
    'JetBrains workspace ids',
    '.idea/workspace.xml',
    `
<project version="4">
  <component name="ProjectId" id="2{{alnum:26}}" />
  <component name="TaskManager">
    <task id="{{uuid}}" summary="Mistral client" />
  </component>
  <component name="SharedIndexes">
    <attachedChunks>
      <set><option value="bundled-python-sdk-{{hex32}}-mistral.src" /></set>
    </attachedChunks>
  </component>
</project>
`,
  ],
  [
    'npm scripts with another key',
    'package.json',
    `
{
  "name": "translator",
  "dependencies": { "@mistralai/mistralai": "^1.5.0" },
  "scripts": {
    "smoke": "dotenv -- node dist/smoke.js",
    "docs": "docsearch --app-id translator --key {{hex32}}",
    "deploy": "surge --token {{other}}"
  }
}
`,
  ],
  [
    'Maven profile with a server password',
    '.m2/settings.xml',
    `
<settings>
  <servers>
    <server>
      <id>nexus</id>
      <username>mistral-ci</username>
      <password>{{other}}</password>
    </server>
  </servers>
</settings>
`,
  ],
  [
    'Gradle build scan',
    'gradle.properties',
    `
mistralModel=codestral-latest
signing.gnupg.passphrase={{other}}
systemProp.gradle.wrapperChecksum={{hex32}}
`,
  ],
  [
    'sbt option without the key',
    'build.sbt',
    `
Test / javaOptions ++= Seq(
  "-Dmistral.api.key=" + sys.env.getOrElse("MISTRAL_API_KEY", ""),
  "-Dsession.secret={{other}}",
)
`,
  ],
]);
