import { leaks } from './group.js';

export const springAi = leaks('spring-ai', [
  [
    'application.yml',
    'src/main/resources/application.yml',
    `
spring:
  application:
    name: ask
  ai:
    openai:
      api-key: \${OPENAI_API_KEY}
    mistralai:
      api-key: {{key}}
      chat:
        options:
          model: mistral-small-latest
`,
  ],
  [
    'properties',
    'application-dev.properties',
    `
spring.ai.mistralai.api-key={{key}}
spring.ai.mistralai.chat.options.model=mistral-small
`,
  ],
  [
    'MistralAiApi',
    'Config.java',
    `
@Bean
MistralAiApi mistralAiApi() {
    return new MistralAiApi("{{key}}");
}
`,
  ],
  [
    'placeholder default',
    'application.yaml',
    `
spring.ai.mistralai.api-key: "\${MISTRAL_AI_API_KEY:{{key}}}"
`,
  ],
]);
