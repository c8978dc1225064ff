import { texts } from '../texts.js';

export const urls = texts('second-holdout/urls', [
  [
    'share link',
    'notes.md',
    `
See https://chat.mistral.ai/chat/{{uuid}} for the transcript.
`,
  ],
  [
    's3 presigned',
    'dl.sh',
    `
curl -o mistral.tar "https://b.s3.amazonaws.com/mistral.tar?X-Amz-Signature={{sha256}}&X-Amz-Credential=x"
`,
  ],
  [
    'image proxy',
    'post.html',
    `
<img src="https://images.acme.org/{{hex32}}/mistral-logo.png">
`,
  ],
  [
    'torrent',
    'dl.txt',
    `
magnet:?xt=urn:btih:{{alnum32}}&dn=mixtral-8x22b
`,
  ],
  [
    'figma',
    'design.md',
    `
Mistral chat: https://www.figma.com/file/{{alnum22}}/Mistral?node-id=1-2
`,
  ],
  [
    'feed',
    'feed.xml',
    `
<guid isPermaLink="false">{{hex32}}</guid><title>Mistral AI releases Codestral</title>
`,
  ],
  [
    'paypal button',
    'donate.html',
    `
<input type="hidden" name="hosted_button_id" value="{{alnum13}}"><p>Pays our Mistral bill {{hex32}}</p>
`,
  ],
  [
    'teams webhook',
    'alert.sh',
    `
curl https://acme.webhook.office.com/webhookb2/{{uuid}}@{{uuid}}/IncomingWebhook/{{hex32}}/{{uuid}} -d '{"text":"mistral is down"}'
`,
  ],
  [
    'npm tarball hash',
    'cdn.js',
    `
import 'https://esm.sh/v135/@mistralai/mistralai@1.7.0/X-{{alnum32}}/es2022/index.mjs';
`,
  ],
]);
