import { leaks } from './group.js';

export const java = leaks('java', [
  [
    'field',
    'src/main/java/org/acme/Ask.java',
    `
public class Ask {
    private static final String MISTRAL_API_KEY = "{{key}}";
    private static final long serialVersionUID = {{digits:12}}L;
}
`,
  ],
  [
    'builder chain',
    'src/main/java/App.java',
    `
MistralAiChatModel model = MistralAiChatModel.builder()
        .baseUrl("https://api.mistral.ai/v1")
        .modelName(MistralAiChatModelName.MISTRAL_LARGE_LATEST)
        .timeout(Duration.ofSeconds(60))
        .logRequests(true)
        .apiKey("{{key}}")
        .build();
`,
  ],
  [
    'http client header',
    'Client.java',
    `
HttpRequest request = HttpRequest.newBuilder()
    .uri(URI.create("https://api.mistral.ai/v1/embeddings"))
    .header("Content-Type", "application/json")
    .header("Authorization", "Bearer " + "{{key}}")
    .POST(body)
    .build();
`,
  ],
  [
    'Value default',
    'MistralProperties.java',
    `
@Value("\${mistral.api-key:{{key}}}")
private String apiKey;
`,
  ],
  [
    'map put',
    'Keys.java',
    `
Map<String, String> keys = new HashMap<>();
keys.put("openai", System.getenv("OPENAI_API_KEY"));
keys.put("mistral", "{{key}}");
`,
  ],
  [
    'system property',
    'it/Setup.java',
    `
System.setProperty("mistral.api.key", "{{key}}");
`,
  ],
  [
    'Quarkus profile',
    'src/main/resources/application.properties',
    `
quarkus.http.port=8081
%dev.quarkus.langchain4j.mistralai.api-key={{key}}
`,
  ],
]);
