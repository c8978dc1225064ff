import { texts } from '../texts.js';

export const jvm = texts('second-holdout/jvm', [
  [
    'langchain4j builder',
    'src/main/java/Bot.java',
    `
var model = MistralAiChatModel.builder()
    .baseUrl("https://api.mistral.ai/v1")
    .modelName("mistral-small-latest")
    .apiKey("{{key}}")
    .build();
`,
  ],
  [
    'spring yaml',
    'src/main/resources/application-dev.yml',
    `
spring:
  ai:
    mistralai:
      chat:
        options:
          model: mistral-large-latest
      api-key: {{key}}
`,
  ],
  [
    'spring field default',
    'src/main/java/Conf.java',
    `
@Value("\${mistral.key:{{key}}}")
private String key;
`,
  ],
  [
    'scala hocon',
    'conf/application.conf',
    `
mistral {
  url = "https://api.mistral.ai"
  token = "{{key}}"
  token = \${?MISTRAL_TOKEN}
}
`,
  ],
  [
    'clojure edn',
    'config.edn',
    `
{:port 8080
 :mistral {:api-key "{{key}}"
           :model "mistral-small-latest"}}
`,
  ],
  [
    'groovy',
    'scripts/ask.groovy',
    `
def mistralKey = '{{key}}'
new URL('https://api.mistral.ai/v1/models').openConnection().with { setRequestProperty('Authorization', "Bearer $mistralKey") }
`,
  ],
  [
    'kotlin const',
    'src/Keys.kt',
    `
object Keys {
    const val MISTRAL: String = "{{key}}"
}
`,
  ],
]);
