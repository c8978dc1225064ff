import { texts } from '../../second-holdout/texts.js';

export const goAndRust = texts('third-holdout/go-and-rust', [
  [
    'go const',
    'internal/llm/client.go',
    `
package llm

import "net/http"

const (
	endpoint = "https://api.mistral.ai/v1/chat/completions"
	secret   = "{{key}}"
)

func sign(r *http.Request) {
	r.Header.Set("Authorization", "Bearer "+secret)
}
`,
  ],
  [
    'go flag',
    'cmd/ask/main.go',
    `
package main

import "flag"

var apiKey = flag.String("mistral-api-key", "{{key}}", "API key of La Plateforme")
`,
  ],
  [
    'go struct literal',
    'client_test.go',
    `
package mistral

import "testing"

func TestModels(t *testing.T) {
	c := &Client{BaseURL: "https://api.mistral.ai", APIKey: "{{key}}"}
	if _, err := c.Models(); err != nil {
		t.Fatal(err)
	}
}
`,
  ],
  [
    'langchaingo',
    'main.go',
    `
package main

import (
	"log"

	"github.com/tmc/langchaingo/llms/mistral"
)

func main() {
	llm, err := mistral.New(mistral.WithAPIKey("{{key}}"), mistral.WithModel("open-mistral-7b"))
	if err != nil {
		log.Fatal(err)
	}
	_ = llm
}
`,
  ],
  [
    'rust const',
    'src/main.rs',
    `
const MISTRAL_API_KEY: &str = "{{key}}";

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let body = reqwest::Client::new()
        .get("https://api.mistral.ai/v1/models")
        .bearer_auth(MISTRAL_API_KEY)
        .send()
        .await?;
    Ok(())
}
`,
  ],
  [
    'rust client new',
    'examples/chat.rs',
    `
use mistralai_client::v1::client::Client;

fn main() {
    let client = Client::new(Some("{{key}}".to_string()), None, None, None).unwrap();
}
`,
  ],
  [
    'cargo config env',
    '.cargo/config.toml',
    `
[build]
target-dir = "/tmp/target"

[env]
MISTRAL_API_KEY = { value = "{{key}}", force = true }
`,
  ],
  [
    'zig',
    'src/main.zig',
    `
const std = @import("std");

const mistral_token: []const u8 = "{{key}}";
`,
  ],
  [
    'c define',
    'src/config.h',
    `
#ifndef CONFIG_H
#define CONFIG_H
#define LLM_HOST "api.mistral.ai"
#define LLM_PORT 443
#define LLM_KEY  "{{key}}"
#endif
`,
  ],
  [
    'cpp libcurl',
    'ask.cpp',
    `
#include <curl/curl.h>

int main() {
  curl_slist* h = nullptr;
  h = curl_slist_append(h, "Content-Type: application/json");
  h = curl_slist_append(h, "Authorization: Bearer {{key}}");
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, "https://api.mistral.ai/v1/embeddings");
  curl_easy_setopt(c, CURLOPT_HTTPHEADER, h);
  return curl_easy_perform(c);
}
`,
  ],
]);
