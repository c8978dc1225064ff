import { leaks } from './group.js';

export const waysRound = leaks('ways-round', [
  [
    'java string format header',
    'app/src/main/java/com/acme/Ai.java',
    `
package com.acme;

class Ai {
    private static final String URL = "https://api.mistral.ai/v1/chat/completions";

    HttpRequest build(String body) {
        return HttpRequest.newBuilder(URI.create(URL))
            .header("Content-Type", "application/json")
            .header("Authorization", String.format("Bearer %s", "{{key}}"))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    }
}
`,
  ],
  [
    'ocaml',
    'chat.ml',
    `
let mistral_key = ref "{{key}}"
`,
  ],
  [
    'aws ssm value first',
    'deploy5.sh',
    `
aws ssm put-parameter --value "{{key}}" \\
  --type SecureString \\
  --name "/prod/mistral/api-key"
`,
  ],
  [
    'printf here string',
    'deploy9.sh',
    `
gcloud secrets versions add mistral-api-key --data-file=- <<< "{{key}}"
`,
  ],
  [
    'airflow conn',
    'af.sh',
    `
airflow connections add mistral --conn-type http --conn-host api.mistral.ai --conn-password {{key}}
`,
  ],
  [
    'useState',
    'az.tsx',
    `
const [mistralKey, setMistralKey] = useState('{{key}}');
`,
  ],
  [
    'create table and inserts without columns',
    'r.sql',
    `
CREATE TABLE provider_keys (
  id integer NOT NULL,
  provider varchar(32),
  api_key text,
  salt text
);
INSERT INTO provider_keys VALUES (1,'openai','sk-{{alnum40}}','{{other}}'),(2,'mistral','{{key}}','{{other2}}');
`,
  ],
  [
    'two headers dicts',
    'q.py',
    `
H1 = {"X-API-Key": "{{other}}"}
H2 = {"Authorization": "Bearer {{key}}"}
requests.get("https://api.acme.test/a", headers=H1)
requests.post("https://api.mistral.ai/v1/chat/completions", headers=H2, json=body)
`,
  ],
  [
    'snprintf',
    'h.c',
    `
snprintf(auth, sizeof auth, "Authorization: Bearer %s", "{{key}}");
curl_easy_setopt(curl, CURLOPT_URL, "https://api.mistral.ai/v1/models");
`,
  ],
  [
    'crewai var',
    'crew2.py',
    `
from crewai import LLM
KEY = "{{key}}"
llm = LLM(model="mistral/mistral-large-latest", api_key=KEY)
`,
  ],
]);
