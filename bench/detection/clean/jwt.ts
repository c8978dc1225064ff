import { clean } from './group.js';

/** JSON Web Tokens. */
export const jwt = clean('jwt', [
  [
    'Supabase anonymous',
    'web/.env',
    `
VITE_SUPABASE_ANON_KEY=eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJzdXBhYmFzZSJ9.{{alnum:43}}
VITE_CHAT_MODEL=mistral-small-latest
`,
  ],
  [
    "bearer of one's own API",
    'requests/own.http',
    `
POST http://localhost:3000/api/mistral/chat
Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.{{alnum:43}}
X-Request-Id: {{hex32}}
`,
  ],
  [
    'key set',
    'tests/jwks.json',
    `
{ "keys": [{ "kty": "RSA", "kid": "{{other}}", "use": "sig", "n": "{{alnum:171}}", "e": "AQAB" }], "comment": "issuer of mistral-gateway" }
`,
  ],
  [
    'claim',
    'tests/claims.py',
    `
CLAIMS = {"sub": "42", "jti": "{{hex32}}", "nonce": "{{other}}", "scope": "mistral:chat"}
`,
  ],
]);
