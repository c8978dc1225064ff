import { clean } from './group.js';

/** Another vendor's key in code. */
export const vendorCode1 = clean('vendor-code', [
  [
    'two clients in Python',
    'app/clients.py',
    `
import os

import cohere
from mistralai import Mistral

mistral = Mistral(api_key=os.environ["MISTRAL_API_KEY"])
co = cohere.Client("{{other}}")


def rerank(query, docs):
    return co.rerank(query=query, documents=docs, model="rerank-v3.5")
`,
  ],
  [
    'Azure client in a Mistral file',
    'src/llm.ts',
    `
import { Mistral } from '@mistralai/mistralai';
import { AzureOpenAI } from 'openai';

export const mistral = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });

export const azure = new AzureOpenAI({
  apiKey: '{{hex32}}',
  endpoint: 'https://contoso.openai.azure.com',
  apiVersion: '2024-10-21',
});
`,
  ],
  [
    'dictionary of keys',
    'keys.py',
    `
API_KEYS = {
    "mistral": os.getenv("MISTRAL_API_KEY"),
    "openai": os.getenv("OPENAI_API_KEY"),
    "cohere": "{{other}}",
    "deepgram": "{{sha1}}",
}
`,
  ],
  [
    'provider objects in JavaScript',
    'lib/providers.js',
    `
export const providers = {
  mistral: {
    url: 'https://api.mistral.ai/v1',
    key: () => process.env.MISTRAL_API_KEY,
  },
  ai21: {
    url: 'https://api.ai21.com/studio/v1',
    key: () => '{{other}}',
  },
};
`,
  ],
  [
    'Go struct literal',
    'internal/llm/clients.go',
    `
package llm

var configs = map[string]Config{
	"mistral": {BaseURL: "https://api.mistral.ai/v1", APIKey: os.Getenv("MISTRAL_API_KEY")},
	"cohere":  {BaseURL: "https://api.cohere.ai/v1", APIKey: "{{other}}"},
}
`,
  ],
  [
    'Rust constants',
    'src/keys.rs',
    `
/// Mistral's comes from the environment, see \`Settings::load\`.
pub const MISTRAL_ENV: &str = "MISTRAL_API_KEY";
pub const ALGOLIA_SEARCH_KEY: &str = "{{hex32}}";
pub const ALGOLIA_APP_ID: &str = "B1G2GM9NG0";
`,
  ],
  [
    'PHP config',
    'config/services.php',
    `
<?php

return [
    'mistral' => [
        'key' => env('MISTRAL_API_KEY'),
        'model' => 'mistral-small-latest',
    ],
    'mailgun' => [
        'domain' => 'mg.example.org',
        'secret' => '{{hex32}}',
    ],
    'postmark' => ['token' => '{{uuid}}'],
];
`,
  ],
  [
    'Ruby initializer',
    'config/initializers/llm.rb',
    `
RubyLLM.configure do |config|
  config.mistral_api_key = ENV.fetch("MISTRAL_API_KEY", nil)
  config.openai_api_key = Rails.application.credentials.dig(:openai, :key)
end

Algolia.configure(application_id: "9QK2L0ZX3T", api_key: "{{hex32}}")
`,
  ],
  [
    'Java beans',
    'src/main/java/org/acme/LlmConfig.java',
    `
@Configuration
class LlmConfig {
    @Value("\${mistral.api-key}")
    private String mistralKey;

    @Bean
    ChatModel mistral() {
        return MistralAiChatModel.builder().apiKey(mistralKey).modelName("mistral-small-latest").build();
    }

    @Bean
    ScoringModel cohere() {
        return CohereScoringModel.builder().apiKey("{{other}}").build();
    }
}
`,
  ],
  [
    'C# kernel',
    'src/Kernel.cs',
    `
var builder = Kernel.CreateBuilder();
builder.AddMistralChatCompletion("mistral-large-latest", config["Mistral:ApiKey"]!);
builder.AddAzureOpenAIChatCompletion("gpt-4o", "https://contoso.openai.azure.com", "{{hex32}}");
`,
  ],
  [
    'Dart two services',
    'lib/env.dart',
    `
class Env {
  static const mistralKey = String.fromEnvironment('MISTRAL_API_KEY');
  static const openWeatherKey = '{{hex32}}';
  static const tmdbKey = '{{hex32}}';
}
`,
  ],
  [
    'Swift plist reader',
    'Sources/App/Secrets.swift',
    `
enum Secrets {
    static var mistral: String { ProcessInfo.processInfo.environment["MISTRAL_API_KEY"] ?? "" }
    static let giphy = "{{other}}"
    static let mixpanel = "{{hex32}}"
}
`,
  ],
  [
    'Kotlin build fields',
    'app/build.gradle.kts',
    `
android {
    defaultConfig {
        buildConfigField("String", "MISTRAL_API_KEY", "\\"\${providers.gradleProperty("mistral.key").get()}\\"")
        buildConfigField("String", "TMDB_API_KEY", "\\"{{hex32}}\\"")
        buildConfigField("String", "LAST_FM_API_KEY", "\\"{{hex32}}\\"")
    }
}
`,
  ],
]);
