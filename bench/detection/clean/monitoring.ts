import { clean } from './group.js';

/** Keys of monitoring services. */
export const monitoring = clean('monitoring', [
  [
    'Datadog',
    'datadog.env',
    `
DD_API_KEY={{hex32}}
DD_APP_KEY={{sha1}}
DD_SERVICE=mistral-gateway
DD_ENV=prod
`,
  ],
  [
    'Datadog in Helm',
    'helm/values.yaml',
    `
mistral:
  image: { tag: "1.4.0" }
  existingSecret: mistral
datadog:
  apiKey: {{hex32}}
  site: datadoghq.eu
`,
  ],
  [
    'New Relic',
    'newrelic.yml',
    `
common: &default_settings
  license_key: {{hex36}}NRAL
  app_name: Mistral chat
`,
  ],
  [
    'Honeycomb',
    'otel.yaml',
    `
exporters:
  otlp:
    endpoint: api.honeycomb.io:443
    headers: { x-honeycomb-team: {{hex32}}, x-honeycomb-dataset: mistral }
`,
  ],
  [
    'Honeybadger and Bugsnag',
    'config/bugs.rb',
    `
Bugsnag.configure { |c| c.api_key = "{{hex32}}" }
Honeybadger.context(provider: "mistral")
`,
  ],
  [
    'Uptime probe',
    'uptime.json',
    `
{ "name": "api.mistral.ai status", "url": "https://status.mistral.ai", "push": "https://uptime.example.org/api/push/{{other}}?status=up" }
`,
  ],
]);
