import { texts } from '../texts.js';

export const mobile = texts('second-holdout/mobile', [
  [
    'swift constant',
    'App/Secrets.swift',
    `
enum Secrets {
    static let mistralKey = "{{key}}"
    static let baseURL = URL(string: "https://api.mistral.ai/v1")!
}
`,
  ],
  [
    'xcconfig',
    'Config/Debug.xcconfig',
    `
PRODUCT_NAME = Ask
MISTRAL_API_KEY = {{key}}
`,
  ],
  [
    'info plist',
    'App/Info.plist',
    `
<plist version="1.0">
<dict>
	<key>CFBundleName</key>
	<string>Ask</string>
	<key>MistralAPIKey</key>
	<string>{{key}}</string>
</dict>
</plist>
`,
  ],
  [
    'android strings',
    'app/src/main/res/values/keys.xml',
    `
<resources>
    <string name="app_name">Ask</string>
    <string name="mistral_api_key" translatable="false">{{key}}</string>
</resources>
`,
  ],
  [
    'gradle buildConfigField',
    'app/build.gradle.kts',
    `
android {
    defaultConfig {
        applicationId = "org.acme.ask"
        buildConfigField("String", "MISTRAL_KEY", "\\"{{key}}\\"")
    }
}
`,
  ],
  [
    'okhttp interceptor',
    'app/src/main/java/Net.kt',
    `
val retrofit = Retrofit.Builder().baseUrl("https://api.mistral.ai/").client(
    OkHttpClient.Builder().addInterceptor { chain ->
        chain.proceed(chain.request().newBuilder().addHeader("Authorization", "Bearer {{key}}").build())
    }.build()
).build()
`,
  ],
  [
    'dart define',
    '.vscode/launch.json',
    `
{
  "configurations": [
    { "name": "flutter", "type": "dart", "request": "launch", "args": ["--dart-define=MISTRAL_API_KEY={{key}}"] }
  ]
}
`,
  ],
  [
    'dart class',
    'lib/services/ai.dart',
    `
class AiService {
  static const _endpoint = 'https://api.mistral.ai/v1/chat/completions';
  static const _apiKey = '{{key}}';
}
`,
  ],
  [
    'expo config',
    'app.json',
    `
{ "expo": { "name": "ask", "slug": "ask", "extra": { "mistralKey": "{{key}}", "eas": { "projectId": "{{uuid}}" } } } }
`,
  ],
]);
