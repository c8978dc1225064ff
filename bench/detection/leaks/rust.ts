import { leaks } from './group.js';

export const rust = leaks('rust', [
  [
    'const',
    'src/config.rs',
    `
pub const MISTRAL_API_KEY: &str = "{{key}}";
`,
  ],
  [
    'client',
    'src/main.rs',
    `
use mistralai_client::v1::client::Client;

fn main() {
    let client = Client::new(Some("{{key}}".to_string()), None, None, None).unwrap();
}
`,
  ],
  [
    'unwrap_or',
    'src/env.rs',
    `
let key = std::env::var("MISTRAL_API_KEY").unwrap_or_else(|_| "{{key}}".into());
`,
  ],
  [
    'bearer_auth',
    'src/ocr.rs',
    `
let res = reqwest::Client::new()
    .post("https://api.mistral.ai/v1/ocr")
    .bearer_auth("{{key}}")
    .json(&body)
    .send()
    .await?;
`,
  ],
  [
    'clap default',
    'src/cli.rs',
    `
#[derive(Parser)]
struct Args {
    #[arg(long, env = "MISTRAL_API_KEY", default_value = "{{key}}")]
    api_key: String,
}
`,
  ],
  [
    'raw string in a struct',
    'src/lib.rs',
    `
let settings = Settings { provider: Provider::Mistral, token: r#"{{key}}"#.to_owned(), ..Default::default() };
`,
  ],
]);
