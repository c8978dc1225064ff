import { leaks } from './group.js';

export const shell2 = leaks('shell', [
  [
    'fish',
    '.config/fish/config.fish',
    `
if status is-interactive
    set -gx EDITOR nvim
    set -gx MISTRAL_API_KEY {{key}}
end
`,
  ],
  [
    'fish universal quoted',
    'setup.fish',
    `
set -Ux OPENAI_API_KEY ""
set -Ux CODESTRAL_API_KEY "{{key}}"
`,
  ],
  [
    'csh setenv',
    '.cshrc',
    `
setenv EDITOR vi
setenv MISTRAL_API_KEY {{key}}
`,
  ],
  [
    'nushell',
    'env.nu',
    `
$env.EDITOR = "hx"
$env.MISTRAL_API_KEY = "{{key}}"
`,
  ],
  [
    'echo appended to an env file',
    'install.sh',
    `
echo "Installing..."
pip install -r requirements.txt
echo "MISTRAL_API_KEY={{key}}" >> .env
`,
  ],
  [
    'history',
    '.bash_history',
    `
ls
cd project
export MISTRAL_API_KEY={{key}}
python app.py
git add -A
`,
  ],
  [
    'printf to a file called after it',
    'ops/init.sh',
    `
mkdir -p ~/.mistral
printf '%s' '{{key}}' > ~/.mistral/api_key
chmod 600 ~/.mistral/api_key
`,
  ],
  [
    'xonsh',
    '.xonshrc',
    `
$PROMPT = '{user} {cwd}> '
$MISTRAL_API_KEY = '{{key}}'
`,
  ],
]);
