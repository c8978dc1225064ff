import { clean } from './group.js';

/** Another vendor's key under a comment that names Mistral. */
export const vendorComment = clean('vendor-comment', [
  [
    'kept for comparison',
    'compare.env',
    `
# Mistral is the default. Cohere is kept to compare:
COHERE_API_KEY={{other}}
`,
  ],
  [
    'moved away from Mistral',
    'src/translate.py',
    `
# We moved translations from Mistral to DeepL and kept the prompt.
DEEPL_AUTH_KEY = "{{uuid}}:fx"
LINGVA_API_KEY = "{{other}}"
`,
  ],
  [
    'cheaper than Mistral',
    'src/embed.ts',
    `
// cheaper than mistral-embed, see the sheet of May
const voyage = new VoyageAIClient({ apiKey: 'pa-{{other}}{{alnum:11}}' });
const jina = { url: 'https://api.jina.ai/v1/embeddings', key: 'jina_{{hex32}}{{alnum:28}}' };
`,
  ],
  [
    'vendor in the url',
    'scripts/azure.sh',
    `
# Mistral Large as offered by Azure's own catalogue of GPT models? No: this is plain GPT
curl "https://contoso.openai.azure.com/openai/deployments/gpt-4o/chat/completions?api-version=2024-06-01" \\
  -H "api-key: {{hex32}}" -d @body.json
`,
  ],
  [
    'Cohere beside the word in a table',
    'docs/keys.md',
    `
| provider | variable | value in the sandbox |
| --- | --- | --- |
| Mistral | \`MISTRAL_API_KEY\` | ask the team |
| Cohere | \`COHERE_API_KEY\` | \`{{other}}\` |
`,
  ],
]);
