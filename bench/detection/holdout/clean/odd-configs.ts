import { clean } from '../../clean/group.js';

export const oddConfigs = clean('holdout/odd-configs', [
  [
    'Pkl module of another vendor',
    'config/dev.pkl',
    `
module dev

import "AppConfig.pkl"

// replaced Mistral in March
llm = new AppConfig.Provider {
  vendor = "ai21"
  model = "jamba-mini"
  credentials {
    secret = "{{other}}"
  }
}
`,
  ],
  [
    'EDN with a reader tag',
    'resources/config.edn',
    `
{:db      {:uri "jdbc:sqlite:app.db" :cookie-key "{{other}}"}
 :mistral {:endpoint "https://api.mistral.ai/v1"
           :api-key  #env MISTRAL_API_KEY
           :model    "open-mistral-nemo"}}
`,
  ],
  [
    'RON asset hash',
    'assets/settings.ron',
    `
Settings(
    narrator: Mistral(
        model: "mistral-small-latest",
        voice_asset: "{{hex32}}",
        api_key: None,
    ),
    save_id: "{{alnum32}}",
)
`,
  ],
  [
    'UCL block of another provider',
    'etc/summariser.conf',
    `
gpt {
    type = "openai";
    url = "https://api.together.xyz/v1/chat/completions";
    model = "mistralai/Mistral-Small-24B-Instruct-2501";
    api_key = "{{hex:64}}";
    max_tokens = 100;
}
controller {
    password = "{{other}}";
}
`,
  ],
  [
    'Nickel record with an import',
    'deploy/app.ncl',
    `
let secrets = import "secrets.ncl" in
{
  release = "{{hex32}}",
  env = {
    MISTRAL_KEY | String = secrets.mistral_key,
    COHERE_KEY | String = "{{other}}",
  },
}
`,
  ],
  [
    'NestedText with another section',
    'config/assistant.nt',
    `
speech:
  name: gladia
  key:
    > {{other}}
text:
  name: mistral
  model: magistral-small-latest
  key:
    > <in the keyring>
`,
  ],
  [
    'TOML of a multi-line string',
    'pipeline.toml',
    `
[step.summarise]
image_digest = "{{hex32}}"
env = """
LANG=C.UTF-8
JINA_KEY={{other}}
MISTRAL_API_KEY=$MISTRAL_API_KEY
"""
`,
  ],
  [
    'YAML merge keys for a local server',
    'config/models.yml',
    `
defaults: &local
  api_base: http://localhost:8000/v1
  token: none
mistral:
  <<: *local
  model: mistralai/Mistral-7B-Instruct-v0.3
  snapshot: {{hex32}}
  sha: {{sha1}}
`,
  ],
  [
    'XML entity of another name',
    'conf/beans.xml',
    `
<?xml version="1.0"?>
<!DOCTYPE beans [
  <!ENTITY sharedSecret "{{other}}">
]>
<beans>
  <bean id="mistral" class="org.example.Chat">
    <constructor-arg value="\${mistral.api-key}"/>
  </bean>
  <bean id="signer" class="org.example.Signer">
    <constructor-arg value="&sharedSecret;"/>
  </bean>
</beans>
`,
  ],
  [
    'Lua settings of two providers',
    'config.lua',
    `
return {
  providers = {
    mistral = {
      auth = { kind = 'env', value = 'MISTRAL_API_KEY' },
    },
    deepl = {
      auth = { kind = 'header', value = '{{other}}' },
    },
  },
}
`,
  ],
]);
