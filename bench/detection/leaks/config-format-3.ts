import { leaks } from './group.js';

export const configFormat3 = leaks('config-format', [
  [
    'gitconfig-like',
    '.llmrc',
    `
[core]
	editor = vim
[provider "mistral"]
	apikey = {{key}}
`,
  ],
  [
    'npmrc-like',
    '.airc',
    `
provider=mistral
//api.mistral.ai/:_authToken={{key}}
`,
  ],
]);
