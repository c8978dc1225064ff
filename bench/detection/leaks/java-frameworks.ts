import { leaks } from './group.js';

export const javaFrameworks = [
  ...leaks('spring-ai', [
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
  ]),
  ...leaks('langchain4j', [
    [
      'properties',
      'application.properties',
      `
langchain4j.mistral-ai.chat-model.model-name=mistral-large-latest
langchain4j.mistral-ai.chat-model.api-key={{key}}
`,
    ],
    [
      'Quarkus YAML',
      'src/main/resources/application.yaml',
      `
quarkus:
  langchain4j:
    mistralai:
      chat-model:
        model-name: mistral-tiny
      api-key: '{{key}}'
`,
    ],
    [
      'embedding builder',
      'Embed.java',
      `
EmbeddingModel m = MistralAiEmbeddingModel.builder().apiKey("{{key}}").modelName("mistral-embed").build();
`,
    ],
    [
      'constant named generically',
      'Rag.java',
      `
import dev.langchain4j.model.mistralai.MistralAiStreamingChatModel;

public class Rag {
    static final String TOKEN = "{{key}}";

    public static void main(String[] args) {
        var model = MistralAiStreamingChatModel.builder().apiKey(TOKEN).build();
    }
}
`,
    ],
  ]),
];
