import { cleanBesideSdk } from '../../clean/group.js';

export const besideTheSdk = cleanBesideSdk('holdout/beside-the-sdk', [
  [
    'idempotency of payments',
    'src/pay.ts',
    `
import Stripe from 'stripe';

export const charge = (stripe: Stripe) =>
  stripe.charges.create({ amount: 500, currency: 'eur' }, { idempotencyKey: '{{other}}' });
`,
  ],
  [
    'room token of a game',
    'src/rooms.json',
    `
{
  "lobby": { "token": "{{other}}", "max": 8 },
  "arena": { "token": "{{other2}}", "max": 16 }
}
`,
  ],
  [
    'password of a queue',
    'docker/rabbitmq.conf',
    `
default_user = app
default_pass = {{other}}
management.tcp.port = 15672
`,
  ],
  [
    'access key of a map',
    'src/map.tsx',
    `
export function Map() {
  return <Tiles accessToken="{{other}}" style="streets" zoom={4} />;
}
`,
  ],
  [
    'preview secret',
    '.env.example',
    `
NEXT_PUBLIC_SITE=http://localhost:3000
SANITY_PREVIEW_SECRET={{other}}
REVALIDATE_TOKEN={{other2}}
`,
  ],
  [
    'object keys',
    'seed/uploads.csv',
    `
key,size,type
{{other}},2114,image/png
{{other2}},988,image/png
`,
  ],
]);
