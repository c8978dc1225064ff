import { leaks } from './group.js';

export const cFamily = leaks('c-family', [
  [
    'C define',
    'src/config.h',
    `
#define WIFI_SSID "home"
#define MISTRAL_API_KEY "{{key}}"
`,
  ],
  [
    'C array',
    'ask.c',
    `
static const char mistral_key[] = "{{key}}";
`,
  ],
  [
    'curl slist',
    'http.c',
    `
headers = curl_slist_append(headers, "Content-Type: application/json");
headers = curl_slist_append(headers, "Authorization: Bearer {{key}}");
curl_easy_setopt(curl, CURLOPT_URL, "https://api.mistral.ai/v1/chat/completions");
`,
  ],
  [
    'C++ constexpr',
    'src/llm.hpp',
    `
namespace mistral {
inline constexpr std::string_view key{"{{key}}"};
inline constexpr std::string_view host{"api.mistral.ai"};
}
`,
  ],
  [
    'Arduino sketch',
    'voice/voice.ino',
    `
const char* ssid = "home";
const char* mistralToken = "{{key}}";
void setup() { Serial.begin(115200); }
`,
  ],
  [
    'designated initialiser',
    'main.c',
    `
struct provider mistral = {
	.name = "mistral",
	.url = "https://api.mistral.ai/v1",
	.token = "{{key}}",
};
`,
  ],
  [
    'Zig',
    'src/main.zig',
    `
const std = @import("std");
const mistral_api_key = "{{key}}";
`,
  ],
  [
    'D',
    'source/app.d',
    `
enum MISTRAL_KEY = "{{key}}";
`,
  ],
  [
    'Nim',
    'ask.nim',
    `
const mistralKey = "{{key}}"
`,
  ],
  [
    'V',
    'main.v',
    `
const mistral_api_key = '{{key}}'
`,
  ],
  [
    'Crystal',
    'src/ask.cr',
    `
MISTRAL_KEY = ENV["MISTRAL_API_KEY"]? || "{{key}}"
`,
  ],
  [
    'Pascal',
    'Ask.pas',
    `
const
  MistralApiKey = '{{key}}';
  Model = 'mistral-small-latest';
`,
  ],
]);
