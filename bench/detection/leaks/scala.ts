import { leaks } from './group.js';

export const scala = leaks('scala', [
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
]);
