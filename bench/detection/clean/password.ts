import { clean } from './group.js';

/** Passwords and connection strings beside Mistral. */
export const password = clean('password', [
  [
    'Postgres in Compose',
    'docker-compose.yml',
    `
services:
  db:
    image: pgvector/pgvector:pg16
    environment:
      POSTGRES_USER: mistral
      POSTGRES_PASSWORD: {{other}}
  api:
    build: .
    environment:
      MISTRAL_API_KEY: \${MISTRAL_API_KEY}
      DATABASE_URL: postgres://mistral:{{other}}@db:5432/mistral
`,
  ],
  [
    'Redis url',
    '.env.queue',
    `
REDIS_URL=redis://default:{{other}}@cache.internal:6379/0
MISTRAL_API_KEY=
QUEUE=mistral-jobs
`,
  ],
  [
    'MongoDB url in code',
    'src/db.js',
    `
mongoose.connect('mongodb+srv://scribe:{{other}}@cluster0.ab1cd.mongodb.net/mistral-chat');
`,
  ],
  [
    'SMTP',
    'mail.env',
    `
SMTP_USER=bot@example.org
SMTP_PASSWORD={{other}}
MISTRAL_API_KEY=xxx
`,
  ],
  [
    'MinIO',
    'minio.env',
    `
MINIO_ROOT_USER=mistral
MINIO_ROOT_PASSWORD={{other}}
BUCKET=mistral-weights
`,
  ],
  [
    'htpasswd',
    'deploy/.htpasswd',
    `
mistral:$apr1$x9Qz1b7k\${{alnum:22}}
`,
  ],
  [
    'Kubernetes data base secret',
    'k8s/db-secret.yaml',
    `
apiVersion: v1
kind: Secret
metadata:
  name: mistral-chat-db
type: Opaque
stringData:
  username: chat
  password: {{other}}
`,
  ],
  [
    'base64 data base secret',
    'k8s/postgres.yaml',
    `
apiVersion: v1
kind: Secret
metadata:
  name: postgres
  labels: { app: mistral-gateway }
data:
  POSTGRES_PASSWORD: {{base64: {{other}}}}
`,
  ],
  [
    'Ansible vars',
    'group_vars/all.yml',
    `
mistral_model: mistral-large-latest
mistral_api_key: "{{ lookup('env', 'MISTRAL_API_KEY') }}"
grafana_admin_password: {{other}}
`,
  ],
  [
    'Grafana ini',
    'grafana.ini',
    `
[security]
admin_user = admin
admin_password = {{other}}
secret_key = {{other2}}

[plugin.mistral-datasource]
path = /var/lib/grafana/plugins/mistral
`,
  ],
  [
    'wifi of a robot',
    'firmware/secrets.h',
    `
#define WIFI_SSID "mistral"
#define WIFI_PASSWORD "{{other}}"
#define MISTRAL_HOST "api.mistral.ai"
`,
  ],
]);
