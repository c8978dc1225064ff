import { clean } from './group.js';

/** Longer files in which the word and the value stand far apart. */
export const longFile2 = clean('long-file', [
  [
    'trace of one conversation',
    'traces/conversation.json',
    `
{
  "traceId": "{{hex32}}",
  "project": "assistant",
  "spans": [
    {
      "spanId": "{{hex16}}",
      "name": "retrieve",
      "attributes": { "collection": "docs", "point_id": "{{hex32}}", "score": 0.82 }
    },
    {
      "spanId": "{{hex16}}",
      "name": "chat",
      "attributes": {
        "gen_ai.system": "mistral_ai",
        "gen_ai.request.model": "mistral-large-latest",
        "gen_ai.response.id": "{{other}}",
        "http.url": "https://api.mistral.ai/v1/chat/completions",
        "http.request.header.authorization": "[Filtered]"
      }
    },
    {
      "spanId": "{{hex16}}",
      "name": "tool",
      "attributes": { "tool_call_id": "{{alnum:9}}", "cache_key": "{{hex32}}" }
    }
  ]
}
`,
  ],
  [
    "contributor's guide",
    'CONTRIBUTING.md',
    `
# Contributing

## Before you start

You need Node 22 and a Mistral API key of your own. Make one at console.mistral.ai, and keep it in
\`.env.local\`, which git ignores:

\`\`\`sh
cp .env.example .env.local
$EDITOR .env.local   # MISTRAL_API_KEY=…
\`\`\`

## Tests

Tests play back recordings, so no key is needed. To record again, run

\`\`\`sh
RECORD=1 npm test -- mistral
\`\`\`

The recorder removes the \`Authorization\` header. Check it before you commit: \`git diff\` must show
\`Bearer [redacted]\` only.

## Models

Weights for the local tests are fetched once and checked:

| file | md5 |
| --- | --- |
| mistral-7b-instruct-v0.3.Q4_K_M.gguf | {{hex32}} |
| all-minilm-l6-v2.gguf | {{hex32}} |

## Releases

A release is tagged by the workflow. The build id (\`{{other}}\` for 2.0.0) is in the release notes.
`,
  ],
  [
    'infrastructure',
    'infra/main.tf',
    `
terraform {
  backend "s3" {
    bucket = "acme-tfstate"
    key    = "mistral/terraform.tfstate"
    region = "eu-west-3"
  }
}

resource "aws_secretsmanager_secret" "mistral" {
  name       = "prod/mistral-api-key"
  kms_key_id = "arn:aws:kms:eu-west-3:{{digits:12}}:key/{{uuid}}"
}

resource "cloudflare_record" "chat" {
  zone_id = "{{hex32}}"
  name    = "chat"
  type    = "CNAME"
  content = aws_lb.chat.dns_name
}

resource "random_password" "session" {
  length  = 32
  special = false
  keepers = { release = "{{hex32}}" }
}

resource "aws_ecs_task_definition" "chat" {
  family = "mistral-chat"
  container_definitions = jsonencode([{
    name    = "chat"
    image   = "{{digits:12}}.dkr.ecr.eu-west-3.amazonaws.com/chat@sha256:{{sha256}}"
    secrets = [{ name = "MISTRAL_API_KEY", valueFrom = aws_secretsmanager_secret.mistral.arn }]
  }])
}
`,
  ],
  [
    'Go service with a webhook',
    'cmd/bot/main.go',
    `
package main

import (
	"log"
	"net/http"
	"os"

	"github.com/gage-technologies/mistral-go"
)

// verifyToken is what Meta sends back when it checks our webhook.
const verifyToken = "{{other}}"

func main() {
	client := mistral.NewMistralClientDefault(os.Getenv("MISTRAL_API_KEY"))

	http.HandleFunc("/webhook", func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Query().Get("hub.verify_token") != verifyToken {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		w.Write([]byte(r.URL.Query().Get("hub.challenge")))
	})

	http.HandleFunc("/ask", func(w http.ResponseWriter, r *http.Request) {
		answer, err := client.Chat("mistral-tiny", []mistral.ChatMessage{ {Content: r.FormValue("q"), Role: mistral.RoleUser}}, nil)
		if err != nil {
			log.Print(err)
			http.Error(w, "no answer", http.StatusBadGateway)
			return
		}
		w.Write([]byte(answer.Choices[0].Message.Content))
	})

	log.Fatal(http.ListenAndServe(":8080", nil))
}
`,
  ],
]);
