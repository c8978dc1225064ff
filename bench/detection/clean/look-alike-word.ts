import { clean } from './group.js';

/** Words that hold the name. */
export const lookAlikeWord = clean('look-alike-word', [
  [
    "person's name",
    'people.yaml',
    `
- user: amistralb
  token: {{other}}
- user: jmistralini
  token: {{other2}}
`,
  ],
  [
    'ministral cell',
    'bio/samples.csv',
    `
sample,organ,hash
magistralis-4,"muscle",{{hex32}}
administralia-2,"nerve",{{hex32}}
`,
  ],
  [
    'magistral chess school',
    'chess/accounts.json',
    `
{ "club": "Magistral", "city": "Sofia", "lichess_token": "lip_{{alnum:20}}", "session": "{{other}}" }
`,
  ],
  [
    'road in Croatia',
    'gis/roads.geojson',
    `
{ "type": "Feature", "properties": { "name": "Jadranska magistrala", "ref": "D8", "id": "{{hex32}}" } }
`,
  ],
  [
    'administrator in capitals',
    'config/ADMINISTRALE.ini',
    `
[administrale]
utente = ADMINISTRALE
password = {{other}}
`,
  ],
  [
    'game server',
    'game/server.cfg',
    `
hostname "MistralValley RP"
rcon_password "{{other}}"
sv_licenseKey "cfxk_{{alnum:20}}_{{alnum:6}}"
`,
  ],
  [
    'kite shop',
    'shop/.env',
    `
SHOP_NAME=Mistralwind Kites
SHOPIFY_API_SECRET={{hex32}}
SHOPIFY_ACCESS_TOKEN=shpat_{{hex32}}
`,
  ],
]);
