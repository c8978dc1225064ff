import { texts } from '../../second-holdout/texts.js';

export const longFilesMore = texts('third-holdout/long-files', [
  [
    'oauth app',
    'auth.js',
    `
import express from 'express';
import session from 'express-session';
import { Mistral } from '@mistralai/mistralai';

const app = express();

app.use(
  session({
    secret: '{{alnum32}}',
    resave: false,
    saveUninitialized: false,
    cookie: { secure: true },
  }),
);

app.get('/chat', async (req, res) => {
  const client = new Mistral({ apiKey: req.session.userKey });
  const stream = await client.chat.stream({ model: 'mistral-small-latest', messages: req.session.messages });
  for await (const event of stream) res.write(event.data.choices[0].delta.content ?? '');
  res.end();
});

app.listen(3000);
`,
  ],
  [
    'training log',
    'logs/train.log',
    `
2024-06-01 10:00:00 INFO loading mistralai/Mistral-7B-v0.3
2024-06-01 10:00:04 INFO dataset fingerprint {{hex32}}
2024-06-01 10:00:05 INFO tokenizer cache /root/.cache/hf/{{hex32}}
2024-06-01 10:00:09 INFO run {{alnum:8}} group {{hex32}}
2024-06-01 10:10:09 INFO step 100 loss 1.92
2024-06-01 10:20:09 INFO checkpoint saved, md5 {{hex32}}
2024-06-01 10:30:09 INFO step 300 loss 1.71
`,
  ],
  [
    'key rotation ticket',
    'tickets/OPS-112.md',
    `
# OPS-112: rotate the Mistral API key

| step                      | evidence                              |
| ------------------------- | ------------------------------------- |
| new key created           | console.mistral.ai, audit {{hex32}} |
| stored in vault           | \`secret/ml/mistral\`, version 4        |
| deployed                  | deployment {{uuid}}                    |
| old key deleted           | audit {{hex32}} |

No key in this ticket, please.
`,
  ],
  [
    'request signing',
    'proxy/sign.go',
    `
package proxy

import (
	"crypto/hmac"
	"crypto/sha256"
	"net/http"
	"os"
)

// upstream is where requests go once our own signature has been checked.
const upstream = "https://api.mistral.ai"

// clientSalt is shared with the mobile app; it is not a credential of the upstream.
const clientSalt = "{{alnum32}}"

func forward(r *http.Request) {
	r.Header.Set("Authorization", "Bearer "+os.Getenv("MISTRAL_API_KEY"))
}

func check(body []byte, sum []byte) bool {
	mac := hmac.New(sha256.New, []byte(clientSalt))
	mac.Write(body)
	return hmac.Equal(mac.Sum(nil), sum)
}
`,
  ],
  [
    'spotify playlist writer',
    'playlist.rb',
    `
require "rspotify"
require "mistral-ai"

RSpotify.authenticate("{{hex32}}", "{{hex32}}")

client = Mistral.new(
  credentials: { api_key: ENV.fetch("MISTRAL_API_KEY") },
  options: { server_sent_events: true }
)

mood = ARGV.first || "calm"
answer = client.chat_completions({ model: "mistral-medium", messages: [{ role: "user", content: "Five songs, #{mood}" }] })
puts RSpotify::Track.search(answer.dig("choices", 0, "message", "content"))
`,
  ],
  [
    'map app',
    'app/src/main/AndroidManifest.xml',
    `
<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="org.acme.mistralchat">
  <application android:label="Mistral Chat">
    <meta-data android:name="com.bugsnag.android.API_KEY" android:value="{{hex32}}" />
    <meta-data android:name="io.branch.sdk.BranchKey" android:value="key_live_x" />
    <activity android:name=".MainActivity" />
  </application>
</manifest>
`,
  ],
  [
    'terraform monitoring',
    'monitoring.tf',
    `
provider "datadog" {
  api_key = "{{hex32}}"
  app_key = "{{sha1}}"
}

resource "datadog_monitor" "mistral_latency" {
  name    = "Mistral latency"
  type    = "metric alert"
  query   = "avg(last_5m):avg:mistral.latency{env:prod} > 4"
  message = "@slack-ml Mistral is slow"
}

variable "mistral_api_key" {
  type      = string
  sensitive = true
}
`,
  ],
  [
    'pipeline with vault',
    'Jenkinsfile',
    `
pipeline {
  agent any
  environment {
    MISTRAL_API_KEY = credentials('{{uuid}}')
    SONAR_PROJECT = 'mistral-bot'
    BUILD_FINGERPRINT = '{{hex32}}'
  }
  stages {
    stage('Test') { steps { sh 'pytest -q' } }
  }
}
`,
  ],
  [
    'unit test of a validator',
    'validate.test.js',
    `
import { isMistralKey } from './validate.js';

test.each([
  ['aaaaaaaaaaaaaaaa{{json: aaaaaaaaaaaaaaaa }}', false],
  ['1111111122222222{{json: 1111111122222222 }}', false],
  ['MISTRALAPIKEYPLA{{json: CEHOLDERMISTRALA }}', false],
  ['short', false],
])('refuses %s', (text, expected) => {
  expect(isMistralKey(text)).toBe(expected);
});
`,
  ],
]);
