import { clean } from './group.js';

export const ownServices = clean('own-services', [
  [
    'unknown vendor url',
    'c.py',
    `
import os, requests
from mistralai import Mistral
API_KEY = "{{other}}"
r = requests.get("https://api.weatherstack.com/current", params={"access_key": API_KEY, "query": "Lyon"})
client = Mistral(api_key=os.environ["MISTRAL_API_KEY"])
`,
  ],
  [
    'section heading and other generic',
    'y.env',
    `
# --- LLM: Mistral via proxy ---
LLM_PROVIDER=mistral
LLM_API_KEY=$MISTRAL_API_KEY
# --- Auth ---
TOKEN_SECRET={{other}}
REFRESH_KEY={{other2}}
`,
  ],
  [
    'react query key',
    'c7.ts',
    `
const { data } = useQuery({ queryKey: ['mistral', '{{other}}'] });
`,
  ],
  [
    'test ids',
    'c8.ts',
    `
it('streams mistral', async () => { const run = await start('{{other}}'); expect(run.provider).toBe('mistral'); });
`,
  ],
  [
    'export others',
    'd6.sh',
    `
export MISTRAL_API_KEY=$(pass mistral)
export API_TOKEN={{other}}
`,
  ],
  [
    'csrf',
    'b1.html',
    `
<form action="/mistral/settings"><input type="hidden" name="csrfmiddlewaretoken" value="{{other}}"><input name="mistral_api_key" value=""></form>
`,
  ],
  [
    'own service tokens around',
    '.env.a',
    `
# LLM
MISTRAL_API_KEY=changeme
MISTRAL_MODEL=mistral-small-latest
# API of this service
API_KEY={{other}}
ADMIN_API_KEY={{other2}}
`,
  ],
  [
    'own auth list',
    'a.yaml',
    `
auth:
  api_keys:
    - {{other}}
    - {{other2}}
backend:
  provider: mistral
  api_key: \${MISTRAL_API_KEY}
`,
  ],
  [
    'tmdb/rapidapi',
    'x.py',
    `
from mistralai import Mistral
headers = {"X-RapidAPI-Key": "{{other}}", "X-RapidAPI-Host": "x.p.rapidapi.com"}
headers2 = {"X-API-Key": "{{other2}}"}
requests.get("https://api.api-ninjas.com/v1/facts", headers=headers2)
`,
  ],
  [
    'fastapi own key check',
    'bb.py',
    `
API_KEY = "{{other}}"
mistral = Mistral(api_key=os.environ["MISTRAL_API_KEY"])

async def verify(x_api_key: str = Header()):
    if x_api_key != API_KEY:
        raise HTTPException(401)
`,
  ],
  [
    'own embed',
    'kk.html',
    `
<script src="https://cdn.acme.test/chat.js" data-key="{{other}}"></script>
<p>Powered by Mistral</p>
`,
  ],
  [
    'badges',
    'xx.md',
    `
[![codecov](https://codecov.io/gh/acme/mistral/branch/main/graph/badge.svg?token={{other}})](x)
`,
  ],
  [
    'users with api keys to own',
    'af.csv',
    `
user,plan,api_key
mistral-team,pro,{{other}}
sirocco-team,free,{{other2}}
`,
  ],
]);
