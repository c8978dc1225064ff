import { texts } from '../texts.js';

export const go = texts('second-holdout/go', [
  [
    'struct literal',
    'main.go',
    `
client := mistral.NewMistralClientDefault("{{key}}")
`,
  ],
  [
    'request header',
    'ask/ask.go',
    `
req, _ := http.NewRequest("POST", "https://api.mistral.ai/v1/chat/completions", body)
req.Header.Set("Content-Type", "application/json")
req.Header.Set("Authorization", "Bearer "+"{{key}}")
`,
  ],
  [
    'langchaingo option',
    'llm.go',
    `
llm, err := mistral.New(
	mistral.WithModel("open-mistral-7b"),
	mistral.WithAPIKey("{{key}}"),
)
`,
  ],
  [
    'const block',
    'internal/conf/conf.go',
    `
const (
	Port       = 8080
	MistralKey = "{{key}}"
)
`,
  ],
  [
    'flag default',
    'cmd/bot/main.go',
    `
var mistralKey = flag.String("mistral-key", "{{key}}", "API key")
`,
  ],
  [
    'ldflags',
    'Makefile',
    `
build:
	go build -ldflags "-X main.mistralKey={{key}}" ./cmd/bot
`,
  ],
]);
