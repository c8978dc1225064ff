import { texts } from '../texts.js';

export const evidenceOthers = texts('second-holdout/evidence-others', [
  [
    'generic token elsewhere',
    'app/session.ts',
    `
export const SESSION_KEY = '{{alnum32}}'; // iron-session
import { mistral } from '@ai-sdk/mistral';
`,
  ],
  [
    'mistral path other content',
    'mistral/manifest.json',
    `
{ "files": { "a.bin": "{{hex32}}", "b.bin": "{{hex32}}" } }
`,
  ],
  [
    'sdk beside and stripe',
    'billing.env',
    `
STRIPE_WEBHOOK_SECRET=whsec_{{alnum32}}
`,
    {
      repository: { 'package.json': '{ "dependencies": { "@mistralai/mistralai": "^1.7.2" } }\n' },
    },
  ],
  [
    'sdk beside and auth secret',
    'auth.env',
    `
BETTER_AUTH_SECRET={{alnum32}}
`,
    {
      repository: { 'package.json': '{ "dependencies": { "@mistralai/mistralai": "^1.7.2" } }\n' },
    },
  ],
  [
    'sdk beside and algolia',
    'search.env',
    `
ALGOLIA_ADMIN_KEY={{hex32}}
`,
    {
      repository: { 'package.json': '{ "dependencies": { "@mistralai/mistralai": "^1.7.2" } }\n' },
    },
  ],
  [
    'sdk beside and mapbox hash',
    'map.ts',
    `
export const STYLE_VERSION = '{{hex32}}';
`,
    {
      repository: { 'package.json': '{ "dependencies": { "@mistralai/mistralai": "^1.7.2" } }\n' },
    },
  ],
]);
