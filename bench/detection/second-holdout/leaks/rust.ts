import { texts } from '../texts.js';

export const rust = texts('second-holdout/rust', [
  [
    'client new',
    'src/main.rs',
    `
use mistralai_client::v1::client::Client;

let client = Client::new(Some("{{key}}".to_string()), None, None, None).unwrap();
`,
  ],
  [
    'const str',
    'src/config.rs',
    `
pub const MISTRAL_API_KEY: &str = "{{key}}";
`,
  ],
  [
    'cargo env',
    '.cargo/config.toml',
    `
[env]
RUST_LOG = "info"
MISTRAL_API_KEY = { value = "{{key}}", force = true }
`,
  ],
  [
    'reqwest bearer',
    'src/llm.rs',
    `
let res = reqwest::Client::new()
    .post("https://api.mistral.ai/v1/chat/completions")
    .bearer_auth("{{key}}")
    .json(&body)
    .send()
    .await?;
`,
  ],
  [
    'raw string',
    'src/k.rs',
    `
let mistral_key = r#"{{key}}"#;
`,
  ],
]);
