import { leaks } from './group.js';

export const brokenLiteral2 = leaks('broken-literal', [
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
