import { texts } from '../../second-holdout/texts.js';

export const placeholders = texts('third-holdout/placeholders', [
  [
    'english',
    '.env.example',
    `
MISTRAL_API_KEY=yourmistralapike{{json: yhereyourmistral }}
`,
  ],
  [
    'french',
    '.env.exemple',
    `
MISTRAL_API_KEY=VOTRECLEAPIMISTR{{json: ALICIVOTRECLEAPI }}
`,
  ],
  [
    'german',
    'beispiel.env',
    `
MISTRAL_API_KEY=HierDeinenMistra{{json: lSchluesselEinfu }}
`,
  ],
  [
    'spanish',
    'ejemplo.env',
    `
MISTRAL_API_KEY=tuclavedemistral{{json: aquiporfavortucl }}
`,
  ],
  [
    'portuguese',
    'exemplo.env',
    `
MISTRAL_API_KEY=coloquesuachaved{{json: amistralaquiagor }}
`,
  ],
  [
    'polish',
    'przyklad.env',
    `
MISTRAL_API_KEY=wklejtutajswojkl{{json: uczmistralaipros }}
`,
  ],
  [
    'italian',
    'esempio.env',
    `
MISTRAL_API_KEY=INSERISCIQUILATU{{json: ACHIAVEMISTRALAP }}
`,
  ],
  [
    'swedish',
    'exempel.env',
    `
MISTRAL_API_KEY=DinMistralNyckel{{json: HarTackSaMycketV }}
`,
  ],
  [
    'turkish',
    'ornek.env',
    `
MISTRAL_API_KEY=buradakendimistr{{json: alanahtarinizyaz }}
`,
  ],
  [
    'indonesian',
    'contoh.env',
    `
MISTRAL_API_KEY=masukkankuncimis{{json: tralandadisiniya }}
`,
  ],
  [
    'all x',
    'docker-compose.yml',
    `
services:
  bot:
    environment:
      MISTRAL_API_KEY: xxxxxxxxxxxxxxxx{{json: xxxxxxxxxxxxxxxx }}
`,
  ],
  [
    'zeros',
    'test.env',
    `
MISTRAL_API_KEY=0000000000000000{{json: 0000000000000000 }}
`,
  ],
  [
    'sequence',
    'conftest.py',
    `
import os

os.environ["MISTRAL_API_KEY"] = "abcdefghijklmnop{{json: qrstuvwxyz012345 }}"
`,
  ],
  [
    'digits',
    'test_config.py',
    `
def test_key():
    assert mask("mistral_api_key", "1234567890123456{{json: 7890123456789012 }}") == "****"
`,
  ],
  [
    'fake in test',
    'mistral.test.ts',
    `
import { Mistral } from '@mistralai/mistralai';

const client = new Mistral({ apiKey: 'fakefakefakefake{{json: fakefakefakefake }}' });
`,
  ],
  [
    'repeated syllable',
    'quickstart.md',
    `
\`\`\`bash
export MISTRAL_API_KEY=abc123abc123abc1{{json: 23abc123abc123ab }}
\`\`\`
`,
  ],
  [
    'deadbeef',
    'dummy.py',
    `
MISTRAL_API_KEY = "deadbeefcafebabe{{json: deadbeefcafebabe }}"
`,
  ],
  [
    'example word',
    'chart/values.yaml',
    `
mistral:
  apiKey: EXAMPLEMISTRALAP{{json: IKEYDONOTUSEEXAM }}
`,
  ],
  [
    'masked',
    'screenshot.txt',
    `
Mistral API key: {{alnum:4}}****************************
`,
  ],
  [
    'truncated',
    'issue.md',
    `
I set \`MISTRAL_API_KEY={{alnum:6}}...\` and get 401.
`,
  ],
  [
    'redacted word',
    'log.txt',
    `
authorization: Bearer [REDACTED] host: api.mistral.ai request-id: {{hex32}}
`,
  ],
  [
    'replace me',
    'README.md',
    `
client = Mistral(api_key="REPLACEMEWITHYOU{{json: RREALMISTRALKEYP }}")
`,
  ],
  [
    'czech',
    'priklad.env',
    `
MISTRAL_API_KEY=sempatrivasklico{{json: dmistraluprosimd }}
`,
  ],
  [
    'vietnamese',
    'vidu.env',
    `
MISTRAL_API_KEY=nhapkhoaapimistr{{json: alcuabanvaodaynh }}
`,
  ],
]);
