import { clean } from './group.js';

/** Telemetry, analytics and error reporting. */
export const telemetry = clean('telemetry', [
  [
    'Sentry DSN',
    'src/sentry.ts',
    `
Sentry.init({
  dsn: 'https://{{hex32}}@o{{digits:6}}.ingest.sentry.io/{{digits:7}}',
  initialScope: { tags: { llm: 'mistral' } },
});
`,
  ],
  [
    'Sentry in env',
    '.env.web',
    `
SENTRY_DSN=https://{{hex32}}@sentry.example.org/4
NEXT_PUBLIC_SENTRY_DSN=https://{{hex32}}@sentry.example.org/5
MISTRAL_API_KEY=
`,
  ],
  [
    'PostHog',
    'src/posthog.ts',
    `
posthog.init('phc_{{other}}Ab3Cd5Ef7Gh', { api_host: 'https://eu.posthog.com' });
posthog.capture('provider chosen', { provider: 'mistral' });
`,
  ],
  [
    'Segment write key',
    'public/index.html',
    `
<script>
  analytics.load("{{other}}");
  analytics.page("Mistral playground");
</script>
`,
  ],
  [
    'Mixpanel',
    'src/analytics.js',
    `
mixpanel.init('{{hex32}}', { debug: false });
mixpanel.track('chat', { model: 'mistral-large-latest' });
`,
  ],
  [
    'Amplitude',
    'app/lib/analytics.dart',
    `
final amplitude = Amplitude(Configuration(apiKey: '{{hex32}}'));
void chose() => amplitude.track(BaseEvent('model', eventProperties: {'name': 'mistral-small'}));
`,
  ],
  [
    'trace context',
    'logs/otel.json',
    `
{ "name": "chat mistral-large-latest", "context": { "trace_id": "{{hex32}}", "span_id": "{{hex16}}" }, "attributes": { "gen_ai.system": "mistral_ai", "gen_ai.response.id": "{{hex32}}" } }
`,
  ],
  [
    'traceparent',
    'docs/tracing.md',
    `
    traceparent: 00-{{hex32}}-{{hex16}}-01
    x-mistral-model: mistral-small-latest
`,
  ],
  [
    'tag managers and captcha',
    'public/app.html',
    `
<!-- Mistral demo -->
<script async src="https://www.googletagmanager.com/gtag/js?id=G-{{HEX10}}"></script>
<script src="https://www.google.com/recaptcha/api.js?render=6L{{alnum:38}}"></script>
<script>gtag('config', 'G-{{HEX10}}', { client_id: '{{hex32}}' });</script>
`,
  ],
  [
    'feature flags',
    'src/flags.ts',
    `
export const ld = init('{{hex24}}', { key: '{{hex32}}', kind: 'user' });
export const useMistral = () => ld.variation('use-mistral', false);
`,
  ],
  [
    'Application Insights',
    'appinsights.json',
    `
{ "connectionString": "InstrumentationKey={{uuid}};IngestionEndpoint=https://westeurope-5.in.applicationinsights.azure.com/", "operation_Id": "{{hex32}}", "name": "POST mistral" }
`,
  ],
  [
    'install id',
    '.langflow/telemetry.json',
    `
{ "install_id": "{{hex32}}", "flows": 3, "components": ["MistralAIModelComponent"] }
`,
  ],
]);
