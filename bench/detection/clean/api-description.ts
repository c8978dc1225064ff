import { clean } from './group.js';

/** API descriptions and schemas. */
export const apiDescription = clean('api-description', [
  [
    'OpenAPI example',
    'openapi.yaml',
    `
paths:
  /v1/chat/completions:
    servers: [{ url: "https://api.mistral.ai" }]
    post:
      responses:
        "200":
          content:
            application/json:
              example: { id: "{{hex32}}", object: chat.completion, model: mistral-small-latest }
components:
  securitySchemes: { ApiKey: { type: http, scheme: bearer } }
`,
  ],
  [
    'JSON schema',
    'schema.json',
    `
{ "$id": "https://example.org/schemas/{{hex32}}", "title": "Mistral settings", "properties": { "apiKey": { "type": "string", "pattern": "^[A-Za-z0-9]{32}$" } } }
`,
  ],
  [
    'Postman',
    'postman.json',
    `
{ "info": { "_postman_id": "{{uuid}}", "name": "Mistral" }, "auth": { "type": "bearer", "bearer": [{ "key": "token", "value": "{{literal:mistral_key}}" }] }, "item": [{ "id": "{{hex32}}", "name": "models" }] }
`,
  ],
  [
    'GraphQL ids',
    'queries/relay.json',
    `
{ "data": { "model": { "__typename": "MistralModel", "id": "{{base64: MistralModel:{{digits:20}} }}", "cursor": "{{other}}" } } }
`,
  ],
  [
    'SDK generator',
    '.speakeasy/gen.lock',
    `
lockVersion: 2.0.0
id: {{uuid}}
management:
  docChecksum: {{hex32}}
  docVersion: 1.0.0
  releaseVersion: 1.9.1
  repoURL: https://github.com/mistralai/client-python.git
`,
  ],
  [
    'proto text',
    'config.textproto',
    `
model { name: "mistral-7b" version_hash: "{{hex32}}" }
lease { owner: "trainer" cookie: "{{other}}" }
`,
  ],
]);
