import { texts } from '../../second-holdout/texts.js';

export const longFilesRest = texts('third-holdout/long-files', [
  [
    'readme with badge',
    'README.md',
    `
# mistral-notes

[![codecov](https://codecov.io/gh/lea/mistral-notes/branch/main/graph/badge.svg?token={{alnum:10}})](https://codecov.io)
[![Codacy](https://app.codacy.com/project/badge/Grade/{{hex32}})](https://app.codacy.com)

Set your key first:

\`\`\`bash
export MISTRAL_API_KEY="<paste here>"
\`\`\`

Then run \`make serve\`.
`,
  ],
]);
