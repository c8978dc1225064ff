import { leaks } from './group.js';

export const julia = leaks('julia', [
  [
    'const',
    'src/Ask.jl',
    `
module Ask
const MISTRAL_API_KEY = "{{key}}"
end
`,
  ],
  [
    'ENV',
    'startup.jl',
    `
ENV["JULIA_EDITOR"] = "vim"
ENV["MISTRAL_API_KEY"] = "{{key}}"
`,
  ],
]);
