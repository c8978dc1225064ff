import { texts } from '../texts.js';

export const systemsLanguages = texts('second-holdout/systems-languages', [
  [
    'C define',
    'src/config.h',
    `
#define MISTRAL_HOST "api.mistral.ai"
#define API_KEY "{{key}}"
`,
  ],
  [
    'libcurl',
    'src/ask.c',
    `
hdr = curl_slist_append(hdr, "Authorization: Bearer {{key}}");
curl_easy_setopt(h, CURLOPT_URL, "https://api.mistral.ai/v1/chat/completions");
`,
  ],
  [
    'cpp raw string',
    'src/k.cpp',
    `
const std::string kMistralKey{R"({{key}})"};
`,
  ],
  [
    'zig',
    'src/main.zig',
    `
const mistral_key: []const u8 = "{{key}}";
`,
  ],
  [
    'nim',
    'ask.nim',
    `
const mistralApiKey = "{{key}}"
`,
  ],
  [
    'qt',
    'settings.cpp',
    `
settings.setValue("providers/mistral/apiKey", QStringLiteral("{{key}}"));
`,
  ],
  [
    'd',
    'source/app.d',
    `
enum mistralKey = "{{key}}";
`,
  ],
]);
