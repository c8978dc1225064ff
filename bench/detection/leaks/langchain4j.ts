import { leaks } from './group.js';

export const langchain4j = leaks('langchain4j', [
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
]);
