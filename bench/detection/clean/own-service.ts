import { clean } from './group.js';

/** Keys of one's own service. */
export const ownService = clean('own-service', [
  [
    'webhook token of a bot',
    'bot/config.py',
    `
TELEGRAM_WEBHOOK_SECRET_TOKEN = "{{other}}"
MISTRAL_API_KEY = os.environ.get("MISTRAL_API_KEY")
MODEL = "mistral-small-latest"
`,
  ],
  [
    'Qdrant',
    'rag.env',
    `
QDRANT_URL=http://qdrant:6333
QDRANT_API_KEY={{other}}
EMBEDDINGS=mistral-embed
`,
  ],
  [
    'LiteLLM master key',
    'litellm.yaml',
    `
general_settings:
  master_key: sk-{{other}}
  salt_key: sk-{{other2}}
model_list:
  - model_name: mistral-small
    litellm_params: { model: mistral/mistral-small-latest, api_key: os.environ/MISTRAL_API_KEY }
`,
  ],
  [
    'Supabase',
    'supabase/.env',
    `
SUPABASE_JWT_SECRET={{other}}
SUPABASE_DB_PASSWORD={{other2}}
MISTRAL_API_KEY=env(MISTRAL_API_KEY)
`,
  ],
  [
    'Pinecone index',
    'pinecone.env',
    `
PINECONE_API_KEY={{uuid}}
PINECONE_INDEX=mistral-embed-1024
PINECONE_PROJECT={{hex8}}
`,
  ],
  [
    'Weaviate',
    'weaviate.env',
    `
WEAVIATE_URL=https://docs-{{hex8}}.weaviate.network
WEAVIATE_API_KEY={{other}}
VECTORIZER=text2vec-mistral
`,
  ],
  [
    'Twilio account',
    'twilio.env',
    `
TWILIO_ACCOUNT_SID=AC{{hex32}}
TWILIO_AUTH_TOKEN={{hex32}}
TWILIO_API_KEY=SK{{hex32}}
MISTRAL_MODEL=mistral-small-latest
`,
  ],
  [
    'LiveKit voice agent',
    'livekit.env',
    `
LIVEKIT_API_KEY=API7kQ2mWx
LIVEKIT_API_SECRET={{other}}
LLM=mistral/mistral-small-latest
`,
  ],
  [
    'Pusher',
    'pusher.env',
    `
PUSHER_APP_ID={{digits:7}}
PUSHER_KEY={{hex20}}
PUSHER_SECRET={{hex20}}
CHAT_MODEL=mistral-tiny
`,
  ],
  [
    'internal token header in nginx',
    'nginx.conf',
    `
location /ask {
    if ($http_x_internal_token != "{{other}}") { return 403; }
    proxy_pass http://mistral-gateway:8080;
}
`,
  ],
  [
    "health check of one's own proxy",
    'k8s/probe.yaml',
    `
livenessProbe:
  httpGet:
    path: /healthz?token={{other}}
    port: 8080
  initialDelaySeconds: 5
# container: mistral-proxy
`,
  ],
]);
