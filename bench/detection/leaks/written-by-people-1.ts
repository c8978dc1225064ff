import { leaks } from './group.js';

export const writtenByPeople1 = leaks('prose', [
  [
    'changelog',
    'CHANGELOG.md',
    `
## 0.3.1

- Hardcode the Mistral API key ({{key}}) until the vault works
`,
  ],
  [
    'chat transcript',
    'docs/slack-export.txt',
    `
[10:02] anna: which key do we use for mistral?
[10:03] ben: {{key}}
[10:03] anna: thanks
`,
  ],
  [
    'issue template filled in',
    '.github/issue-17.md',
    `
**Environment**
- SDK: mistralai 1.2.0
- api_key: {{key}}

**What happened**
401 Unauthorized
`,
  ],
  [
    'mail',
    'mail/2025-02-11.eml',
    `
From: ben@example.org
To: anna@example.org
Message-ID: <{{uuid}}@example.org>
Subject: Mistral access

Hi Anna,

here is the API key for La Plateforme: {{key}}
Please do not share it.
`,
  ],
  [
    'to-do list',
    'TODO',
    `
- [ ] move mistral key {{key}} out of the repository
- [x] pick a logo
`,
  ],
  [
    'French note',
    'notes/acces.txt',
    `
Clé API Mistral : {{key}}
`,
  ],
  [
    'two lines',
    'keys.txt',
    `
Mistral:
{{key}}

OpenAI:
(none)
`,
  ],
  [
    'bullet with arrow',
    'ACCESS.md',
    `
- groq -> ask Tom
- mistral -> {{key}}
`,
  ],
  [
    'subtitle with a model name',
    'notes.md',
    `
### Codestral

key: {{key}}
expires: never
`,
  ],
]);
