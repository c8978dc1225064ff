import { leaks } from './group.js';

export const writtenByPeople2 = leaks('comment', [
  [
    'line',
    'src/app.ts',
    `
// const client = new Mistral({ apiKey: '{{key}}' });
const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });
`,
  ],
  [
    'block',
    'src/Main.java',
    `
/*
 * For local tests use the mistral key
 *   {{key}}
 */
class Main {}
`,
  ],
  [
    'HTML',
    'index.html',
    `
<!-- mistral key: {{key}} -->
<p>Hello</p>
`,
  ],
  [
    'TODO',
    'server.py',
    `
# TODO(paul): revoke {{key}} (Mistral, prod)
`,
  ],
  [
    'SQL',
    'q.sql',
    `
-- MISTRAL_API_KEY = {{key}}
SELECT 1;
`,
  ],
  [
    'JSDoc example',
    'src/client.js',
    `
/**
 * @example
 * createMistral({ apiKey: '{{key}}' })
 */
export function createMistral(options) {}
`,
  ],
  [
    'trailing the reference',
    'app.py',
    `
client = Mistral(api_key=os.environ["MISTRAL_API_KEY"])  # {{key}}
`,
  ],
  [
    'YAML',
    'docker-compose.yml',
    `
services:
  api:
    environment:
      MISTRAL_API_KEY: \${MISTRAL_API_KEY} # was {{key}}
`,
  ],
]);
