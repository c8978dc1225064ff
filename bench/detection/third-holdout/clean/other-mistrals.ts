import { texts } from '../../second-holdout/texts.js';

export const otherMistrals = texts('third-holdout/other-mistrals', [
  [
    'wind station',
    'meteo/stations.csv',
    `
station,wind,id
Marignane,mistral,{{hex32}}
Orange,mistral,{{alnum32}}
`,
  ],
  [
    'ship',
    'fleet.json',
    `
{ "vessel": "Mistral", "class": "LHD", "imo": "{{digits:7}}", "docId": "{{hex32}}" }
`,
  ],
  [
    'hotel booking',
    'booking.xml',
    `
<booking hotel="Hotel Mistral" ref="{{alnum32}}" nights="2"/>
`,
  ],
  [
    'street',
    'addresses.csv',
    `
street,geohash
Boulevard Frédéric Mistral,{{alnum32}}
`,
  ],
  [
    'poet',
    'library.json',
    `
{ "author": "Gabriela Mistral", "title": "Desolación", "digest": "{{hex32}}" }
`,
  ],
  [
    'bike shop',
    'shop/products.json',
    `
[{ "sku": "{{alnum32}}", "name": "Mistral Meryland 7-Gang" }]
`,
  ],
  [
    'font',
    'fonts.css',
    `
@font-face {
  font-family: 'Mistral';
  src: url('/fonts/{{hex32}}.woff2') format('woff2');
}
`,
  ],
  [
    'solar firm',
    'customers.sql',
    `
INSERT INTO customers VALUES ('{{hex32}}', 'Mistral Solutions Pvt Ltd', 'Bangalore');
`,
  ],
  [
    'car',
    'lots.json',
    `
{ "lot": "Maserati Mistral 1966", "image": "https://img.example.org/{{hex32}}.jpg" }
`,
  ],
  [
    'surname',
    'people.ldif',
    `
dn: uid={{hex32}},ou=people,dc=example,dc=org
cn: Frédéric Mistral
`,
  ],
  [
    'tea tin',
    'inventory.tsv',
    `
id	label
{{hex32}}	Thé Mistral gagnant 100g
`,
  ],
  [
    'song',
    'playlist.json',
    `
{ "track": "Mistral gagnant", "artist": "Renaud", "isrc": "FR6V81900001", "trackHash": "{{hex32}}" }
`,
  ],
]);
