import { leaks } from './group.js';

export const go = leaks('go', [
  [
    'constant',
    'internal/llm/client.go',
    `
package llm

const mistralAPIKey = "{{key}}"
`,
  ],
  [
    'constructor',
    'main.go',
    `
package main

import "github.com/gage-technologies/mistral-go"

func main() {
	client := mistral.NewMistralClientDefault("{{key}}")
	_ = client
}
`,
  ],
  [
    'struct literal',
    'config.go',
    `
cfg := Config{
	Addr: ":8080",
	Mistral: MistralConfig{
		Model:  "mistral-small-latest",
		APIKey: "{{key}}",
	},
}
`,
  ],
  [
    'header set',
    'ask.go',
    `
req, _ := http.NewRequest("POST", "https://api.mistral.ai/v1/chat/completions", body)
req.Header.Set("Content-Type", "application/json")
req.Header.Set("Authorization", "Bearer {{key}}")
`,
  ],
  [
    'langchaingo options',
    'llm.go',
    `
llm, err := mistral.New(
	mistral.WithModel("open-mistral-7b"),
	mistral.WithAPIKey("{{key}}"),
)
`,
  ],
  [
    'flag default',
    'cmd/bot/main.go',
    `
key := flag.String("mistral-key", "{{key}}", "API key")
`,
  ],
  [
    'Setenv in a test',
    'llm_test.go',
    `
func TestAsk(t *testing.T) {
	t.Setenv("MISTRAL_API_KEY", "{{key}}")
}
`,
  ],
  [
    'raw string and map',
    'keys.go',
    `
var keys = map[string]string{
	"openai":  os.Getenv("OPENAI_API_KEY"),
	"mistral": \`{{key}}\`,
}
`,
  ],
]);
