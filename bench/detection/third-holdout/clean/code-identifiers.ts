import { texts } from '../../second-holdout/texts.js';

export const codeIdentifiers = texts('third-holdout/code-identifiers', [
  [
    'minified',
    'dist/mistral.min.js',
    `
!function(t,e){var n="aMistralClientRe{{json: questOptionsBuil }}",r=e(t,n);r.apiKey=t.env[n]}(this,o);
`,
  ],
  [
    'java class',
    'src/Beans.java',
    `
class Beans {
  String mistralBean = "mistralChatModel{{json: AutoConfiguratio }}";
}
`,
  ],
  [
    'mangled symbol',
    'symbols.txt',
    `
_ZN7mistral6Client4chatEv
T7mistral6Client{{json: C4chat7messagesS }}
`,
  ],
  [
    'snake constant',
    'consts.py',
    `
MISTRAL_API_KEY_ENV_NAME = "MISTRALAPIKEYENV{{json: IRONMENTVARIABLE }}"
`,
  ],
  [
    'css module',
    'app.module.css',
    `
.mistralButton_{{alnum:5}} { color: orange }
.wrapper_{{alnum32}} { display: flex }
`,
  ],
  [
    'webpack chunk',
    'stats.json',
    `
{ "assets": [{ "name": "mistral-provider.{{hex32}}.js", "chunks": [4] }] }
`,
  ],
  [
    'protobuf',
    'api.proto',
    `
message MistralRequest {
  string api_key = 1;  // seeAuthenticatio{{json: nSectionOfManual }}
}
`,
  ],
  [
    'i18n keys',
    'en.json',
    `
{ "mistral.apiKey.help": "settingsProvider{{json: MistralApiKeyHel }}" }
`,
  ],
  [
    'graphql operation',
    'ops.graphql',
    `
query GetMistralProvid{{json: erApiKeySettings }} { mistral { hasApiKey } }
`,
  ],
  [
    'camel test name',
    'MistralTest.kt',
    `
@Test fun mistralApiKeyIsR{{json: eadFromEnvironme }}() { assertNotNull(apiKey) }
`,
  ],
  [
    'selector',
    'e2e.ts',
    `
await page.fill('[data-testid=mistralApiKeyInp{{json: utFieldInSetting }}]', key);
`,
  ],
]);
