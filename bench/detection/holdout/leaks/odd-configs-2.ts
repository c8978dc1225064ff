import { leaks } from '../../leaks/group.js';

export const oddConfigs2 = leaks('holdout/odd-configs', [
  [
    'S-expression settings',
    'etc/agents.sexp',
    `
((name nightly)
 (provider
  ((kind mistral)
   (base-url "https://api.mistral.ai/v1")
   (api-key "{{key}}")))
 (retry 3))
`,
  ],
  [
    'NestedText',
    'config/assistant.nt',
    `
language: fr
provider:
  name: mistral
  model: magistral-small-latest
  key:
    > {{key}}
retries: 2
`,
  ],
  [
    'properties over two lines',
    'conf/app.properties',
    `
app.name=letters
app.llm.provider=mistral
app.llm.mistral.apiKey=\\
    {{key}}
app.llm.temperature=0.2
`,
  ],
  [
    'TOML of a multi-line string',
    'pipeline.toml',
    `
[step.summarise]
image = "python:3.12"
env = """
LANG=C.UTF-8
MISTRAL_API_KEY={{key}}
"""
`,
  ],
  [
    'desktop entry',
    '.local/share/applications/lechat.desktop',
    `
[Desktop Entry]
Type=Application
Name=Chat in a terminal
Exec=env MISTRAL_API_KEY={{key}} /usr/bin/alacritty -e chat
Terminal=false
`,
  ],
  [
    'YAML merge keys',
    'config/models.yml',
    `
defaults: &mistral
  api_base: https://api.mistral.ai/v1
  credentials: &cred
    token: {{key}}
chat:
  <<: *mistral
  model: mistral-large-latest
coding:
  <<: *mistral
  model: devstral-small-latest
`,
  ],
  [
    'XML entity',
    'conf/beans.xml',
    `
<?xml version="1.0"?>
<!DOCTYPE beans [
  <!ENTITY mistralKey "{{key}}">
]>
<beans>
  <bean id="chat" class="org.example.Chat">
    <constructor-arg value="&mistralKey;"/>
  </bean>
</beans>
`,
  ],
  [
    'Lua settings',
    'config.lua',
    `
return {
  theme = 'dark',
  providers = {
    mistral = {
      models = { 'ministral-8b-latest' },
      auth = { kind = 'bearer', value = '{{key}}' },
    },
  },
}
`,
  ],
]);
