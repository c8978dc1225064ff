import { leaks } from './group.js';

export const jvmLanguages = [
  ...leaks('kotlin', [
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
  ]),
  ...leaks('scala', [
    [
      'val',
      'src/main/scala/Ask.scala',
      `
object Ask {
  val mistralApiKey = "{{key}}"
  val uri = uri"https://api.mistral.ai/v1/chat/completions"
}
`,
    ],
    [
      'getOrElse',
      'Config.scala',
      `
case class Config(key: String = sys.env.getOrElse("MISTRAL_API_KEY", "{{key}}"))
`,
    ],
  ]),
  ...leaks('groovy', [
    [
      'ext',
      'build.gradle',
      `
ext {
    springVersion = '6.1'
    mistralApiKey = '{{key}}'
}
`,
    ],
    [
      'build config field',
      'app/build.gradle',
      `
buildTypes {
    debug {
        buildConfigField 'String', 'MISTRAL_KEY', '"{{key}}"'
    }
}
`,
    ],
    [
      'gradle.properties',
      'gradle.properties',
      `
org.gradle.jvmargs=-Xmx2g
mistralKey={{key}}
`,
    ],
  ]),
];
