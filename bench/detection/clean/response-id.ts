import { clean } from './group.js';

/** Ids of requests and responses. */
export const responseId = clean('response-id', [
  [
    'chat answer in hex',
    'fixtures/chat.json',
    `
{
  "id": "{{hex32}}",
  "object": "chat.completion",
  "created": 1718981242,
  "model": "mistral-large-latest",
  "choices": [
    { "index": 0, "message": { "role": "assistant", "content": "Bonjour !", "tool_calls": null }, "finish_reason": "stop" }
  ],
  "usage": { "prompt_tokens": 9, "total_tokens": 14, "completion_tokens": 5 }
}
`,
  ],
  [
    'chat answer drawn',
    'tests/data/completion.json',
    `
{"id": "{{other}}", "object": "chat.completion", "model": "mistral-large-latest", "usage": {"prompt_tokens": 16, "completion_tokens": 34, "total_tokens": 50}, "created": 1756746368, "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "42"}}]}
`,
  ],
  [
    'embeddings answer',
    'fixtures/embeddings.json',
    `
{
  "id": "{{hex32}}",
  "object": "list",
  "model": "mistral-embed",
  "data": [{ "object": "embedding", "embedding": [-0.0165863037109375, 0.070068359375, 0.031494140625], "index": 0 }],
  "usage": { "prompt_tokens": 15, "total_tokens": 15 }
}
`,
  ],
  [
    'stream of events',
    'fixtures/stream.txt',
    `
data: {"id":"{{hex32}}","object":"chat.completion.chunk","created":1711,"model":"mistral-small-latest","choices":[{"index":0,"delta":{"role":"assistant","content":""},"finish_reason":null}]}

data: {"id":"{{hex32}}","object":"chat.completion.chunk","created":1711,"model":"mistral-small-latest","choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":"stop"}]}

data: [DONE]
`,
  ],
  [
    'object of the SDK printed',
    'docs/quickstart.md',
    `
The call prints

\`\`\`
ChatCompletionResponse(id='{{hex32}}', object='chat.completion', created=1702256327,
  model='mistral-tiny', choices=[ChatCompletionResponseChoice(index=0, …)])
\`\`\`
`,
  ],
  [
    'tool call ids',
    'tests/tool_calls.py',
    `
MESSAGES = [
    {"role": "user", "content": "What is the status of T1001?"},
    {
        "role": "assistant",
        "content": "",
        "tool_calls": [{"id": "D681PevKs", "function": {"name": "status", "arguments": "{}"}}],
    },
    {"role": "tool", "name": "status", "tool_call_id": "{{other}}", "content": "paid"},
]
EXPECTED = {"model": "mistral-large-latest"}
`,
  ],
  [
    'moderation answer',
    'fixtures/moderation.json',
    `
{
  "id": "{{hex32}}",
  "model": "mistral-moderation-latest",
  "results": [{ "categories": { "pii": false, "sexual": false }, "category_scores": { "pii": 0.0001 } }]
}
`,
  ],
  [
    'request id header',
    'docs/debugging.md',
    `
When you write to Mistral's support, add the correlation id of the answer:

    mistral-correlation-id: {{uuid}}
    x-kong-request-id: {{hex32}}
    x-request-id: {{other}}
`,
  ],
  [
    'error body',
    'fixtures/429.json',
    `
{
  "object": "error",
  "message": "Service tier capacity exceeded for this model. (mistral-large-latest)",
  "type": "service_tier_capacity_exceeded",
  "param": null,
  "code": "3505",
  "request_id": "{{hex32}}"
}
`,
  ],
  [
    'assertion on an id',
    'test/response.test.ts',
    `
it('keeps the id of the answer', async () => {
  const answer = await client.chat.complete({ model: 'mistral-small-latest', messages });
  expect(answer.id).toBe('{{hex32}}');
});
`,
  ],
  [
    'SDK model in a doc comment',
    'src/types.ts',
    `
export interface MistralResponse {
  /** @example '{{hex32}}' */
  id: string;
  /** @example 'mistral-small-latest' */
  model: string;
}
`,
  ],
]);
