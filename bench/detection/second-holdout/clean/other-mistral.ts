import { texts } from '../texts.js';

export const otherMistral = texts('second-holdout/other-mistral', [
  [
    'the ship',
    'ships.json',
    `
[{ "name": "Mistral", "class": "Mistral-class LHD", "imo": "{{digits:7}}", "imageHash": "{{hex32}}" }]
`,
  ],
  [
    'the wind',
    'weather/stations.yml',
    `
- name: mistral
  id: {{hex32}}
  kind: wind
  unit: knots
`,
  ],
  [
    'a hotel',
    'hotels.csv',
    `
id,name,city
{{hex32}},Hotel Mistral,Avignon
{{hex32}},Le Mistral,Paris
`,
  ],
  [
    'a poet',
    'books.xml',
    `
<book id="{{hex32}}"><author>Gabriela Mistral</author><title>Desolación</title></book>
`,
  ],
  [
    'a typeface',
    'fonts.css',
    `
@font-face { font-family: "Mistral"; src: url("/fonts/{{hex32}}.woff2"); }
`,
  ],
  [
    'a missile',
    'missiles.md',
    `
MBDA Mistral 3, contract {{alnum10}}, document checksum {{hex32}}.
`,
  ],
  [
    'a boat in an AIS log',
    'ais.log',
    `
!AIVDM,1,1,,A,{{alnum28}},0*5C vessel=MISTRAL hash={{hex32}}
`,
  ],
  [
    'a router with that host name',
    'router.cfg',
    `
hostname mistral
snmp-server community {{alnum32}} RO
`,
  ],
  [
    'a wifi network',
    'wpa.conf',
    `
network={
  ssid="Mistral"
  psk="{{alnum32}}"
}
`,
  ],
  [
    'a user of that name',
    'users.sql',
    `
INSERT INTO users (login, password_md5) VALUES ('mistral', '{{hex32}}');
`,
  ],
  [
    'a street',
    'addresses.json',
    `
{ "id": "{{hex32}}", "street": "Avenue Frédéric Mistral", "city": "Arles" }
`,
  ],
  [
    'a railway service',
    'gtfs/trips.txt',
    `
route_id,service_id,trip_id,trip_headsign
MISTRAL,{{hex32}},{{hex32}},Nice-Ville
`,
  ],
  [
    'a bike',
    'shop.xml',
    `
<product sku="{{alnum12}}" hash="{{hex32}}"><title>Giant Mistral 29</title></product>
`,
  ],
  [
    'a postgres server',
    'pgpass',
    `
mistral.acme.org:5432:app:app:{{alnum32}}
`,
  ],
  [
    'an android theme',
    'theme.json',
    `
{ "name": "mistral", "id": "{{hex32}}", "colors": { "background": "#002b36" } }
`,
  ],
]);
