import { clean } from './group.js';

export const otherBearers = clean('other-bearers', [
  [
    'method of the API',
    'files.py',
    `
mistral = Mistral(api_key=key)
known = "{{alnum32}}"
mistral.files.retrieve(known)
`,
  ],
  [
    'marks of a service',
    'compose.yaml',
    `
services:
  mistral:
    image: x
    labels:
      traefik.token: {{alnum32}}
`,
  ],
  [
    'section of the server',
    'bot.toml',
    `
[mistral]
model = "mistral-small"
[server]
api_key = "{{alnum32}}"
`,
  ],
  [
    'user of that name',
    'account.json',
    `
{
  "user": "mistral",
  "token": "{{alnum32}}"
}
`,
  ],
  [
    'class of another SDK',
    'App.swift',
    `
Purchases.configure(withAPIKey: "{{alnum32}}")
let mistral = MistralClient()
`,
  ],
  [
    'poet',
    'books.json',
    `
{ "author": "Gabriela Mistral", "key": "{{alnum32}}" }
`,
  ],
  [
    'organisation',
    'NOTES.md',
    `
My Mistral organisation is {{alnum32}} and my key is in 1Password.
`,
  ],
  [
    'tokenizer',
    'tokenizer.json',
    `
{"tokenizer":"mistral","added_tokens":[{"id":3,"content":"{{alnum32}}"}]}
`,
  ],
  [
    'theme on one line',
    'theme.json',
    `
{ "theme": "mistral", "key": "{{alnum32}}" }
`,
  ],
  [
    'entry of a menu',
    'Menu.tsx',
    `
export const items = [
  { key: '{{alnum32}}', label: 'Mistral' },
];
`,
  ],
]);
