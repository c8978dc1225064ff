import { texts } from '../../second-holdout/texts.js';

export const tracing = texts('third-holdout/tracing', [
  [
    'otel span',
    'trace.json',
    `
{"name":"mistral.chat","traceId":"{{hex32}}","spanId":"{{hex16}}","attributes":{"gen_ai.system":"mistral_ai","gen_ai.request.model":"mistral-large-latest"}}
`,
  ],
  [
    'traceparent',
    'http.log',
    `
POST /v1/chat/completions host=api.mistral.ai traceparent=00-{{hex32}}-{{hex16}}-01 status=200
`,
  ],
  [
    'langsmith run',
    'runs.csv',
    `
run_id,model,trace,tokens
{{uuid}},mistral-small,{{hex32}},412
`,
  ],
  [
    'langfuse',
    'langfuse-export.json',
    `
{"id":"{{hex32}}","name":"mistral-call","sessionId":"{{alnum32}}","userId":"{{alnum32}}"}
`,
  ],
  [
    'request id header',
    'debug.log',
    `
DEBUG mistralai response headers: {'x-request-id': '{{alnum32}}', 'cf-ray': '{{hex16}}-CDG', 'x-envoy-upstream-service-time': '210'}
`,
  ],
  [
    'sentry dsn',
    'sentry.py',
    `
import sentry_sdk
from sentry_sdk.integrations.mistral import MistralIntegration

sentry_sdk.init(dsn="https://{{hex32}}@o4501.ingest.sentry.io/450123", integrations=[MistralIntegration()])
`,
  ],
  [
    'sentry event',
    'event.json',
    `
{"event_id":"{{hex32}}","message":"MistralException: 429","tags":{"provider":"mistral"}}
`,
  ],
  [
    'wandb',
    'wandb/run.yaml',
    `
project: mistral-finetune
run_id: {{alnum:8}}
config_hash: {{hex32}}
`,
  ],
  [
    'mlflow',
    'mlruns/meta.yaml',
    `
artifact_uri: file:///mlruns/0/{{hex32#r}}/artifacts
run_id: {{hex32#r}}
run_name: mistral-7b-lora
`,
  ],
  [
    'correlation in java',
    'Trace.java',
    `
log.info("mistral call finished, correlationId={}", "{{hex32}}");
`,
  ],
  [
    'jaeger link',
    'incident.md',
    `
The slow Mistral call: https://jaeger.example.org/trace/{{hex32}}
`,
  ],
]);
