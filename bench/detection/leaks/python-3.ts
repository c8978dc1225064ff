import { leaks } from './group.js';

export const python3 = leaks('python', [
  [
    'getpass comment behind',
    'colab.py',
    `
mistral_key = '{{key}}'  #@param {type:"string"}
`,
  ],
]);
