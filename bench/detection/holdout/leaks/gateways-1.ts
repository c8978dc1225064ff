import { leaks } from '../../leaks/group.js';

export const gateways1 = leaks('holdout/gateways', [
  [
    'envoy header to add',
    'envoy/egress.yaml',
    `
route_config:
  virtual_hosts:
    - name: mistral
      domains: ["*"]
      routes:
        - match: { prefix: "/v1" }
          route: { cluster: mistral_ai, host_rewrite_literal: api.mistral.ai }
      request_headers_to_add:
        - header:
            key: authorization
            value: "Bearer {{key}}"
          append_action: OVERWRITE_IF_EXISTS_OR_ADD
`,
  ],
  [
    'traefik middleware',
    'traefik/dynamic.yml',
    `
http:
  middlewares:
    mistral-auth:
      headers:
        customRequestHeaders:
          Authorization: "Bearer {{key}}"
  services:
    llm:
      loadBalancer:
        passHostHeader: false
        servers: [{ url: "https://api.mistral.ai" }]
`,
  ],
  [
    'haproxy set-header',
    'haproxy.cfg',
    `
backend mistral
    mode http
    http-request set-header Host api.mistral.ai
    http-request set-header Authorization "Bearer {{key}}"
    server api api.mistral.ai:443 ssl verify required ca-file ca.pem
`,
  ],
  [
    'Apache RequestHeader',
    'sites-enabled/llm.conf',
    `
<VirtualHost *:8080>
  SSLProxyEngine on
  <Location "/mistral/">
    RequestHeader set Authorization "Bearer {{key}}"
    ProxyPass "https://api.mistral.ai/"
  </Location>
</VirtualHost>
`,
  ],
  [
    'APISIX ai-proxy',
    'apisix/routes.yaml',
    `
routes:
  - uri: /ask
    plugins:
      ai-proxy:
        auth:
          header:
            Authorization: "Bearer {{key}}"
        model:
          provider: openai-compatible
          name: mistral-small-latest
          override: { endpoint: "https://api.mistral.ai/v1/chat/completions" }
`,
  ],
  [
    'KrakenD modifier',
    'krakend.json',
    `
{
  "endpoint": "/complete",
  "backend": [{
    "host": ["https://codestral.mistral.ai"],
    "url_pattern": "/v1/fim/completions",
    "extra_config": {
      "modifier/martian": {
        "header.Modifier": {
          "scope": ["request"],
          "name": "Authorization",
          "value": "Bearer {{key}}"
        }
      }
    }
  }]
}
`,
  ],
  [
    'Prometheus scrape credentials',
    'prometheus/prometheus.yml',
    `
scrape_configs:
  - job_name: mistral-usage
    scheme: https
    metrics_path: /v1/models
    authorization:
      type: Bearer
      credentials: {{key}}
    static_configs:
      - targets: ["api.mistral.ai"]
`,
  ],
]);
