import { clean } from './group.js';

/** Towns, winds, ships, cars and wines named Mistral. */
export const otherMistral = clean('other-mistral', [
  [
    'weather station',
    'stations.csv',
    `
station,wind,key
Marignane,mistral,{{hex32}}
Istres,mistral,{{hex32}}
`,
  ],
  [
    'weather service',
    'src/wind.py',
    `
"""Forecast of mistral and tramontane."""
WINDY_API_KEY = "{{other}}"
METEO_URL = "https://api.windy.com/api/point-forecast/v2"
SPOTS = ["Leucate", "Almanarre", "Carro"]
`,
  ],
  [
    'ship tracker',
    'fleet.json',
    `
{ "ships": [{ "name": "Mistral", "class": "LHD", "mmsi": "226273000", "track": "{{hex32}}" }, { "name": "Tonnerre", "track": "{{hex32}}" }] }
`,
  ],
  [
    'wine shop',
    'shop/products.yml',
    `
- sku: MISTRAL-2019-75
  name: Mistral Syrah
  image: https://cdn.example.org/w/{{hex32}}.jpg
  checkout_token: {{other}}
`,
  ],
  [
    'hotel',
    'config/hotel.ini',
    `
[hotel]
name = Hotel Mistral
city = Nice
booking_api_key = {{other}}
stay_id = {{hex32}}
`,
  ],
  [
    'air conditioner',
    'homeassistant/climate.yaml',
    `
climate:
  - platform: daikin
    name: Mistral
    host: 192.168.1.40
    api_key: {{other}}
`,
  ],
  [
    'car with a radio code',
    'garage.json',
    `
{ "make": "Nissan", "model": "Mistral", "year": 1996, "vin": "{{HEX17}}", "telematics_token": "{{other}}" }
`,
  ],
  [
    'street in an address book',
    'customers.csv',
    `
name,street,city,api_token
Anna,Rue Frédéric Mistral 4,Arles,{{other}}
Hugo,Avenue Frédéric Mistral 19,Avignon,{{other2}}
`,
  ],
  [
    'poet',
    'data/authors.yaml',
    `
- name: Frédéric Mistral
  nobel: 1904
  wikidata: Q42247
  image_md5: {{hex32}}
- name: Gabriela Mistral
  nobel: 1945
  image_md5: {{hex32}}
`,
  ],
  [
    'typeface',
    'public/fonts.json',
    `
{ "family": "Mistral", "foundry": "Linotype", "kit": "{{alnum:7}}", "file": "mistral-{{hex32}}.woff2" }
`,
  ],
  [
    'server name',
    '~ssh/hosts.yaml',
    `
hosts:
  mistral.example.org:
    ip: 10.3.1.7
    ipmi_password: {{other}}
  sirocco.example.org:
    ip: 10.3.1.8
    ipmi_password: {{other2}}
`,
  ],
  [
    'supercomputer',
    'slurm/run.sh',
    `
#!/bin/bash
#SBATCH --partition=compute   # DKRZ Mistral
export ESGF_TOKEN={{other}}
srun ./icon --restart {{hex32}}.nc
`,
  ],
]);
