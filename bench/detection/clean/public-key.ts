import { clean } from './group.js';

/** Keys made to be public. */
export const publicKey = clean('public-key', [
  [
    'Algolia search of the docs',
    'docusaurus.config.js',
    `
module.exports = {
  title: 'Mistral cookbook',
  themeConfig: {
    algolia: { appId: 'B1G2GM9NG0', apiKey: '{{hex32}}', indexName: 'mistral' },
  },
};
`,
  ],
  [
    'Meilisearch of the docs',
    'docs/.vitepress/config.ts',
    `
export default {
  title: 'Guide to Mistral',
  themeConfig: { search: { provider: 'algolia', options: { appId: 'QW12ER34TY', apiKey: '{{hex32}}', indexName: 'guide' } } },
};
`,
  ],
  [
    'Stripe publishable',
    'src/pay.ts',
    `
export const stripe = loadStripe('pk_test_{{other}}');
export const plans = { pro: 'mistral-large-latest', free: 'mistral-small-latest' };
`,
  ],
  [
    'maps of the city',
    'site/map.js',
    `
// the wind over Marseille: mistral and tramontane
L.tileLayer(\`https://tile.openweathermap.org/map/wind_new/{z}/{x}/{y}.png?appid={{hex32}}\`).addTo(map);
`,
  ],
  [
    'Giscus',
    'docs/comments.html',
    `
<script src="https://giscus.app/client.js" data-repo="acme/mistral-notes"
  data-repo-id="R_kgDO{{alnum:6}}" data-category-id="DIC_kwDO{{alnum:12}}"></script>
`,
  ],
  [
    'Crisp and Hotjar',
    'web/layout.html',
    `
<title>Le Chat viewer for Mistral</title>
<script>window.$crisp=[];window.CRISP_WEBSITE_ID="{{uuid}}";</script>
<script>window.beacon="{{hex32}}";</script>
`,
  ],
  [
    'Cloudflare beacon',
    'index.html',
    `
<p>Powered by Mistral AI</p>
<script defer src="https://static.cloudflareinsights.com/beacon.min.js" data-cf-beacon='{"token": "{{hex32}}"}'></script>
`,
  ],
]);
