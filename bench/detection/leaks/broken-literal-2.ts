import { leaks } from './group.js';

export const brokenLiteral2 = leaks('broken-literal', [
  [
    'line continuation in the shell',
    'run.sh',
    `
export MISTRAL_API_KEY={{key:0-16}}\\
{{key:16-32}}
`,
  ],
  [
    'line continuation within quotes',
    'key.rb',
    `
MISTRAL_KEY = "{{key:0-16}}" \\
              "{{key:16-32}}"
`,
  ],
  [
    'Rust concat',
    'src/key.rs',
    `
const MISTRAL_API_KEY: &str = concat!("{{key:0-16}}", "{{key:16-32}}");
`,
  ],
  [
    'plus equals',
    'key.go',
    `
mistralKey := "{{key:0-16}}"
mistralKey += "{{key:16-32}}"
`,
  ],
  [
    'ampersand in VBA',
    'Ask.bas',
    `
MistralKey = "{{key:0-16}}" & "{{key:16-32}}"
`,
  ],
  [
    'folded YAML',
    'app.yml',
    `
mistral_api_key: "{{key:0-16}}\\
  {{key:16-32}}"
`,
  ],
  [
    'split address and bearer',
    'ask.js',
    `
fetch('https://api.mistral.ai/v1/models', { headers: { Authorization: 'Bearer ' + '{{key:0-9}}' + '{{key:9-32}}' } });
`,
  ],
  [
    'paste0 in R',
    'key.R',
    `
mistral_key <- paste0("{{key:0-16}}", "{{key:16-32}}")
`,
  ],
  [
    'concat of Terraform',
    'main.tf',
    `
locals {
  mistral_api_key = join("", ["{{key:0-16}}", "{{key:16-32}}"])
}
`,
  ],
  [
    'Elixir operator',
    'lib/key.ex',
    `
@mistral_key "{{key:0-16}}" <> "{{key:16-32}}"
`,
  ],
]);
