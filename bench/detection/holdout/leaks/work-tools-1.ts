import { leaks } from '../../leaks/group.js';

export const workTools1 = leaks('holdout/work-tools', [
  [
    'direnv with a source line',
    '.envrc',
    `
use flake
PATH_add bin
source_env_if_exists .envrc.local
export CODESTRAL_KEY='{{key}}'
`,
  ],
  [
    'tmuxinator pre-window',
    '.tmuxinator/chat.yml',
    `
name: chat
root: ~/src/chat
pre_window: export MISTRAL_API_KEY={{key}}
windows:
  - editor: vim
  - server: npm run dev
`,
  ],
  [
    'Procfile with environment',
    'Procfile.dev',
    `
web: bin/rails server -p 3000
js: yarn build --watch
worker: env MISTRAL_API_KEY={{key}} bundle exec sidekiq -q llm
`,
  ],
  [
    'Earthfile argument',
    'Earthfile',
    `
VERSION 0.8
eval:
    FROM python:3.12-slim
    COPY evals evals
    ARG --required SUITE
    ENV MISTRAL_API_KEY="{{key}}"
    RUN python -m evals.run --suite $SUITE
`,
  ],
  [
    'Bazel rc',
    '.bazelrc',
    `
build --enable_platform_specific_config
test --test_output=errors
test:live --test_env=MISTRAL_API_KEY={{key}}
test:live --test_tag_filters=live
`,
  ],
  [
    'launchd property list',
    'Library/LaunchAgents/org.example.digest.plist',
    `
<plist version="1.0">
<dict>
  <key>Label</key><string>org.example.digest</string>
  <key>EnvironmentVariables</key>
  <dict>
    <key>PATH</key>
    <string>/usr/local/bin:/usr/bin</string>
    <key>MISTRAL_API_KEY</key>
    <string>{{key}}</string>
  </dict>
</dict>
</plist>
`,
  ],
  [
    'dev container environment',
    '.devcontainer/devcontainer.json',
    `
{
  "image": "mcr.microsoft.com/devcontainers/python:3.12",
  // shared account, please do not push
  "remoteEnv": {
    "MISTRAL_API_KEY": "{{key}}",
    "PYTHONPATH": "\${containerWorkspaceFolder}"
  }
}
`,
  ],
  [
    'VS Code launch arguments',
    '.vscode/launch.json',
    `
{
  "version": "0.2.0",
  "configurations": [
    {
      "name": "ask",
      "type": "debugpy",
      "request": "launch",
      "program": "ask.py",
      "args": ["--backend", "mistral", "--token", "{{key}}", "--verbose"]
    }
  ]
}
`,
  ],
]);
