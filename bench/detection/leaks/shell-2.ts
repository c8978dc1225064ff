import { leaks } from './group.js';

export const shell2 = leaks('shell', [
  [
    'xonsh',
    '.xonshrc',
    `
$PROMPT = '{user} {cwd}> '
$MISTRAL_API_KEY = '{{key}}'
`,
  ],
]);
