import { leaks } from '../../leaks/group.js';

export const gateways2 = leaks('holdout/gateways', [
  [
    'blackbox exporter module',
    'blackbox.yml',
    `
modules:
  http_mistral:
    prober: http
    http:
      method: GET
      valid_status_codes: [200]
      bearer_token: {{key}}
`,
  ],
  [
    'Grafana data source',
    'grafana/provisioning/datasources/llm.yaml',
    `
apiVersion: 1
datasources:
  - name: Mistral usage
    type: yesoreyeram-infinity-datasource
    url: https://api.mistral.ai
    jsonData:
      auth_method: bearerToken
      allowedHosts: ["https://api.mistral.ai"]
    secureJsonData:
      bearerToken: {{key}}
`,
  ],
  [
    'Telegraf input',
    'telegraf.d/llm.conf',
    `
[[inputs.http]]
  urls = ["https://api.mistral.ai/v1/models"]
  method = "GET"
  data_format = "json"
  [inputs.http.headers]
    Accept = "application/json"
    Authorization = "Bearer {{key}}"
`,
  ],
  [
    'Vector remap',
    'vector.yaml',
    `
transforms:
  classify:
    type: remap
    inputs: [app]
    source: |
      mistral_token = "{{key}}"
      . = merge(., http_request!("https://api.mistral.ai/v1/classifications", "post", {"authorization": "Bearer " + mistral_token}))
`,
  ],
  [
    'Logstash http filter',
    'logstash/20-moderate.conf',
    `
filter {
  http {
    url => "https://api.mistral.ai/v1/moderations"
    verb => "POST"
    headers => {
      "Authorization" => "Bearer {{key}}"
      "Content-Type" => "application/json"
    }
  }
}
`,
  ],
  [
    'nginx map of a location',
    'nginx/conf.d/ai.conf',
    `
map $http_x_team $upstream_key {
    default  "";
    search   "{{key}}";
    support  "{{key2}}";
}
server {
    listen 8081;
    location /v1/ {
        proxy_set_header Authorization "Bearer $upstream_key";
        proxy_pass https://api.mistral.ai;
    }
}
`,
  ],
  [
    'squid header',
    'squid.conf',
    `
acl mistral dstdomain .mistral.ai
request_header_add Authorization "Bearer {{key}}" mistral
http_access allow mistral
`,
  ],
  [
    'Varnish VCL',
    'default.vcl',
    `
vcl 4.1;
backend mistral { .host = "127.0.0.1"; .port = "8443"; }
sub vcl_backend_fetch {
    set bereq.http.Host = "api.mistral.ai";
    set bereq.http.Authorization = "Bearer {{key}}";
}
`,
  ],
]);
