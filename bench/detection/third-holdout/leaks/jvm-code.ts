import { texts } from '../../second-holdout/texts.js';

export const jvmCode = texts('third-holdout/jvm-code', [
  [
    'langchain4j builder',
    'src/main/java/org/acme/Faq.java',
    `
package org.acme;

import dev.langchain4j.model.mistralai.MistralAiChatModel;

public class Faq {
  private static final String TOKEN = "{{key}}";

  public static void main(String[] args) {
    var model = MistralAiChatModel.builder()
        .apiKey(TOKEN)
        .modelName("mistral-small-latest")
        .build();
    System.out.println(model.generate("Bonjour"));
  }
}
`,
  ],
  [
    'spring api class',
    'MistralConfig.java',
    `
@Configuration
class MistralConfig {
  @Bean
  MistralAiApi mistralAiApi() {
    return new MistralAiApi(
        "{{key}}");
  }
}
`,
  ],
  [
    'spring value default',
    'Service.java',
    `
@Service
public class SummaryService {

    @Value("\${mistral.api.key:{{key}}}")
    private String mistralApiKey;
}
`,
  ],
  [
    'java http client',
    'Main.java',
    `
import java.net.URI;
import java.net.http.*;

class Main {
    public static void main(String... a) throws Exception {
        String k = "{{key:0-16}}"
                 + "{{key:16-32}}";
        var req = HttpRequest.newBuilder(URI.create("https://api.mistral.ai/v1/models"))
            .header("Authorization", "Bearer " + k)
            .build();
        HttpClient.newHttpClient().send(req, HttpResponse.BodyHandlers.ofString());
    }
}
`,
  ],
  [
    'kotlin object',
    'app/src/main/java/com/acme/Secrets.kt',
    `
package com.acme

object Secrets {
    const val BASE_URL = "https://api.mistral.ai/v1/"
    const val API_KEY = "{{key}}"
}
`,
  ],
  [
    'ktor',
    'Client.kt',
    `
val client = HttpClient(CIO) {
    install(Auth) {
        bearer {
            loadTokens { BearerTokens(accessToken = "{{key}}", refreshToken = null) }
        }
    }
    defaultRequest { url("https://api.mistral.ai/v1/") }
}
`,
  ],
  [
    'scala sttp',
    'Ask.scala',
    `
import sttp.client3._

object Ask extends App {
  val mistralToken = """{{key}}"""
  basicRequest.auth.bearer(mistralToken).get(uri"https://api.mistral.ai/v1/models")
}
`,
  ],
  [
    'groovy script',
    'ask.groovy',
    `
@Grab('org.codehaus.groovy.modules.http-builder:http-builder:0.7.1')
def conf = [url: 'https://api.mistral.ai', model: 'open-mixtral-8x7b', key: '{{key}}']
println new URL("\${conf.url}/v1/models").getText(requestProperties: [Authorization: "Bearer \${conf.key}"])
`,
  ],
  [
    'clojure edn',
    'config.edn',
    `
{:http {:port 3000}
 :llm  {:provider :mistral
        :model    "mistral-large-latest"
        :api-key  "{{key}}"}}
`,
  ],
]);
