import { clean } from './group.js';

/** Secrets of OAuth clients. */
export const oauth = clean('oauth', [
  [
    'Google',
    'oauth.env',
    `
GOOGLE_CLIENT_ID={{digits:12}}-{{other}}.apps.googleusercontent.com
GOOGLE_CLIENT_SECRET=GOCSPX-{{alnum:28}}
MISTRAL_API_KEY=
`,
  ],
  [
    'client id in a page',
    'src/signin.ts',
    `
export const clientId = '{{digits:12}}-{{other}}.apps.googleusercontent.com';
export const product = 'Mistral notes';
`,
  ],
  [
    'Spotify',
    'spotify.env',
    `
SPOTIFY_CLIENT_ID={{hex32}}
SPOTIFY_CLIENT_SECRET={{hex32}}
PLAYLIST_WRITER=mistral-small-latest
`,
  ],
  [
    'Auth0',
    'auth0.json',
    `
{ "domain": "acme.eu.auth0.com", "clientId": "{{other}}", "audience": "https://mistral-gateway.example.org" }
`,
  ],
  [
    'Auth0 in env',
    'auth.env',
    `
AUTH0_SECRET={{sha256}}
AUTH0_CLIENT_ID={{other}}
MISTRAL_MODEL=mistral-large-latest
`,
  ],
  [
    'Cognito',
    'cognito.ts',
    `
export const cognito = { userPoolId: 'eu-west-3_{{alnum:9}}', userPoolClientId: '{{alnum:26}}', state: '{{other}}' };
export const title = 'Mistral workbench';
`,
  ],
]);
