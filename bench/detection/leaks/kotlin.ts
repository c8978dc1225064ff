import { leaks } from './group.js';

export const kotlin = leaks('kotlin', [
  [
    'const val',
    'app/src/main/java/Keys.kt',
    `
object Keys {
    const val MISTRAL_KEY = "{{key}}"
}
`,
  ],
  [
    'Android build config',
    'app/build.gradle.kts',
    `
android {
    defaultConfig {
        buildConfigField("String", "MISTRAL_API_KEY", "\\"{{key}}\\"")
    }
}
`,
  ],
  [
    'named argument',
    'Bot.kt',
    `
val model = MistralAiChatModel(
    modelName = "mistral-small-latest",
    apiKey = "{{key}}",
)
`,
  ],
  [
    'elvis',
    'Config.kt',
    `
val mistralKey: String = System.getenv("MISTRAL_API_KEY") ?: "{{key}}"
`,
  ],
  [
    'Android string resource',
    'app/src/main/res/values/secrets.xml',
    `
<resources>
    <string name="app_name">Ask</string>
    <string name="mistral_api_key" translatable="false">{{key}}</string>
</resources>
`,
  ],
]);
