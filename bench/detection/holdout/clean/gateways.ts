import { clean } from '../../clean/group.js';

export const gateways = clean('holdout/gateways', [
  [
    'envoy header of another cluster',
    'envoy/egress.yaml',
    `
virtual_hosts:
  - name: mistral
    domains: ["mistral.local"]
    routes: [{ match: { prefix: "/v1" }, route: { cluster: mistral_ai } }]
    request_headers_to_add:
      - header: { key: authorization, value: "%FILTER_STATE(mistral.token:PLAIN)%" }
  - name: vectors
    domains: ["vectors.local"]
    routes: [{ match: { prefix: "/" }, route: { cluster: qdrant } }]
    request_headers_to_add:
      - header: { key: api-key, value: "{{other}}" }
`,
  ],
  [
    'traefik middleware that checks callers',
    'traefik/dynamic.yml',
    `
http:
  middlewares:
    gate:
      headers:
        customRequestHeaders:
          X-Gateway-Secret: "{{other}}"
  routers:
    mistral-proxy:
      rule: "PathPrefix(\`/mistral\`)"
      middlewares: [gate]
      service: litellm
`,
  ],
  [
    'haproxy stick table and cookie',
    'haproxy.cfg',
    `
backend mistral
    mode http
    cookie SRV insert indirect nocache
    dynamic-cookie-key {{other}}
    http-request set-header Authorization "Bearer %[env(MISTRAL_API_KEY)]"
    server a 10.0.3.4:443 ssl verify required
`,
  ],
  [
    'KrakenD with a signing key',
    'krakend.json',
    `
{
  "endpoint": "/complete",
  "extra_config": {
    "auth/validator": { "alg": "HS256", "cipher_key": "{{other}}" }
  },
  "backend": [{
    "host": ["https://codestral.mistral.ai"],
    "url_pattern": "/v1/fim/completions"
  }]
}
`,
  ],
  [
    'Prometheus remote write',
    'prometheus/prometheus.yml',
    `
scrape_configs:
  - job_name: mistral-usage
    authorization:
      credentials_file: /run/secrets/mistral
    static_configs:
      - targets: ["api.mistral.ai"]
remote_write:
  - url: https://prom.example.net/api/push
    basic_auth: { username: "88213", password: "{{other}}" }
`,
  ],
  [
    'Grafana dashboard',
    'grafana/dashboards/llm.json',
    `
{
  "uid": "{{hex32}}",
  "title": "Mistral usage",
  "panels": [
    {
      "datasource": { "type": "prometheus", "uid": "{{hex32#ds}}" },
      "targets": [{ "expr": "sum(rate(mistral_tokens_total[5m])) by (model)" }]
    }
  ],
  "version": 12
}
`,
  ],
  [
    'Alertmanager routing key',
    'alertmanager.yml',
    `
route:
  receiver: oncall
  routes:
    - matchers: [service="mistral-proxy"]
      receiver: oncall
receivers:
  - name: oncall
    pagerduty_configs:
      - routing_key: {{hex32}}
        description: "api.mistral.ai is slow"
`,
  ],
  [
    'nginx secure link',
    'nginx/conf.d/files.conf',
    `
location /mistral-reports/ {
    secure_link $arg_md5,$arg_expires;
    secure_link_md5 "$secure_link_expires$uri {{other}}";
    if ($secure_link = "") { return 403; }
    alias /srv/mistral-reports/;
}
`,
  ],
  [
    'Varnish purge key',
    'default.vcl',
    `
vcl 4.1;
sub vcl_recv {
    if (req.method == "PURGE" && req.http.X-Purge-Key != "{{other}}") {
        return (synth(403));
    }
    if (req.url ~ "^/mistral/") { return (pass); }
}
`,
  ],
  [
    'Telegraf output',
    'telegraf.d/llm.conf',
    `
[[inputs.http]]
  urls = ["https://api.mistral.ai/v1/models"]
  token_file = "/run/secrets/mistral"
[[outputs.influxdb_v2]]
  urls = ["https://influx.example.org"]
  token = "{{other}}"
  bucket = "llm"
`,
  ],
]);
