import { describe, expect, it } from '@jest/globals';
import { onlyCall, useOf, valueText } from '../../helpers/use-model.js';

const SDK = "import { Mistral } from '@mistralai/mistralai';\n";
const MADE = `${SDK}const client = new Mistral();\n`;
const REQUEST = "{ model: 'mistral-small-latest', maxTokens: 9, messages: [] }";

describe('calls of the API', () => {
  it.each([
    ['the client of the file', `${MADE}client.chat.complete(${REQUEST});`, 'chat'],
    ['a stream', `${MADE}client.chat.stream(${REQUEST});`, 'chat'],
    [
      'a client in a field',
      `${SDK}class A { #c = new Mistral(); run() { return this.#c.chat.complete(${REQUEST}); } }`,
      'chat',
    ],
    [
      'a client that is injected',
      `${SDK}class A { constructor(private readonly mistral: Mistral) {} run() { return this.mistral.fim.complete(${REQUEST}); } }`,
      'fim',
    ],
    [
      'a parameter of its type',
      `${SDK}export const run = (c: Mistral) => c.chat.parse(${REQUEST});`,
      'chat',
    ],
    [
      'a client made when first asked for',
      `${SDK}let c: Mistral | null = null;\nfunction get() { c ??= new Mistral(); return c; }\nget().chat.complete(${REQUEST});`,
      'chat',
    ],
    [
      'a method with a name of its own',
      `${MADE}const complete = client.chat.complete;\ncomplete(${REQUEST});`,
      'chat',
    ],
    [
      'a proxy',
      `${SDK}const c = new Proxy({} as Mistral, {});\nc.chat.complete(${REQUEST});`,
      'chat',
    ],
    [
      'the old client',
      `import MistralClient from '@mistralai/mistralai';\nnew MistralClient('k').chat(${REQUEST});`,
      'chat',
    ],
    [
      'a module that is loaded late',
      `const { Mistral } = await import('@mistralai/mistralai');\nnew Mistral().chat.complete(${REQUEST});`,
      'chat',
    ],
    [
      'Deno',
      `import { Mistral } from 'npm:@mistralai/mistralai@1.5.0';\nnew Mistral().chat.complete(${REQUEST});`,
      'chat',
    ],
    [
      'a standalone function',
      `import { chatComplete } from '@mistralai/mistralai/funcs/chatComplete.js';\nchatComplete(core, ${REQUEST});`,
      'chat',
    ],
    [
      'the AI SDK',
      "import { createMistral } from '@ai-sdk/mistral';\nimport { generateText } from 'ai';\nconst p = createMistral();\ngenerateText({ model: p('mistral-small-latest'), maxOutputTokens: 9, prompt: 'x' });",
      'chat',
    ],
    [
      'a wrapped model of the AI SDK',
      "import { mistral } from '@ai-sdk/mistral';\nimport { streamText, wrapLanguageModel } from 'ai';\nstreamText({ model: wrapLanguageModel({ model: mistral('mistral-small-latest'), middleware }), maxTokens: 9, prompt: 'x' });",
      'chat',
    ],
    [
      'LangChain',
      "import { ChatMistralAI } from '@langchain/mistralai';\nexport const llm = new ChatMistralAI({ modelName: 'mistral-small-latest', maxTokens: 9 });",
      'chat',
    ],
    [
      'LlamaIndex',
      "import { MistralAI } from '@llamaindex/mistral';\nexport const llm = new MistralAI({ model: 'mistral-small-latest', maxTokens: 9 });",
      'chat',
    ],
    [
      'the client of OpenAI with the host of Mistral',
      `import OpenAI from 'openai';\nconst c = new OpenAI({ baseURL: 'https://api.mistral.ai/v1' });\nc.chat.completions.create({ model: 'mistral-small-latest', max_tokens: 9, messages: [] });`,
      'chat',
    ],
    [
      'fetch',
      "const BASE = 'https://api.mistral.ai';\nfetch(`${BASE}/v1/chat/completions`, { method: 'POST', body: JSON.stringify({ model: 'mistral-small-latest', max_tokens: 9 }) });",
      'chat',
    ],
    [
      'axios',
      "import axios from 'axios';\naxios.post('https://api.eu.mistral.ai/v1/chat/completions', { model: 'mistral-small-latest', max_tokens: 9 });",
      'chat',
    ],
    [
      'axios with everything in one object',
      "import axios from 'axios';\naxios({ method: 'post', url: 'https://api.mistral.ai/v1/chat/completions', data: { model: 'mistral-small-latest', max_tokens: 9 } });",
      'chat',
    ],
    [
      'an instance of axios',
      "import axios from 'axios';\nconst http = axios.create({ baseURL: 'https://api.mistral.ai/v1' });\nhttp.post('/chat/completions', { model: 'mistral-small-latest', max_tokens: 9 });",
      'chat',
    ],
    [
      'ky',
      "import ky from 'ky';\nky.post('https://codestral.mistral.ai/v1/fim/completions', { json: { model: 'mistral-small-latest', max_tokens: 9 } });",
      'fim',
    ],
  ])('are found: %s', async (_, text, operation) => {
    const call = await onlyCall({ 'src/a.ts': text });
    expect([call.operation, valueText(call.model), valueText(call.maxTokens)]).toEqual([
      operation,
      'mistral-small-latest',
      '9',
    ]);
  });

  it.each([
    [
      'a class of the same name',
      "import { Mistral } from './mistral.js';\nnew Mistral().chat.complete({});",
    ],
    [
      'a gateway of its own',
      '// mistral\nexport const run = (gateway) => gateway.chat.complete({});',
    ],
    [
      'the type alone',
      "import type { Mistral } from '@mistralai/mistralai';\nconst Mistral = fake();\nnew Mistral().chat.complete({});",
    ],
    ['another host', "// mistral\nfetch('https://llm.example/v1/chat/completions', {});"],
    [
      'a host that only ends alike',
      "fetch('https://api.mistral.ai.example/v1/chat/completions', {});",
    ],
    ['the list of models', "fetch('https://api.mistral.ai/v1/models', {});"],
    [
      'a stand-in for the API',
      "import { http } from 'msw';\nhttp.post('https://api.mistral.ai/v1/chat/completions', () => reply());",
    ],
    [
      'the model of another maker',
      "// mistral\nimport { openai } from '@ai-sdk/openai';\nimport { generateText } from 'ai';\ngenerateText({ model: openai('x') });",
    ],
    [
      'Mistral on Bedrock',
      "// mistral\nimport { bedrock } from '@ai-sdk/amazon-bedrock';\nimport { generateText } from 'ai';\ngenerateText({ model: bedrock('mistral.mistral-large-2402-v1:0') });",
    ],
    [
      'Ollama',
      "import { ChatOllama } from '@langchain/ollama';\nnew ChatOllama({ model: 'mistral' }).invoke('x');",
    ],
  ])('are not: %s', async (_, text) => {
    expect((await useOf({ 'src/a.ts': text })).calls).toEqual([]);
  });

  it('are found where the client comes from another file that alone names Mistral', async () => {
    const call = await onlyCall({
      'src/lib/ai.ts': `${SDK}export const ai = new Mistral();\n`,
      'src/lib/index.ts': "export { ai } from './ai.js';\n",
      'src/route.ts': `import { ai } from './lib';\nexport const POST = () => ai.chat.complete(${REQUEST});\n`,
    });
    expect([call.place.path, call.enclosing, call.written]).toEqual([
      'src/route.ts',
      'POST',
      'ai.chat.complete',
    ]);
  });

  it('are found in the script of a component, at their lines', async () => {
    const script = `<template>\n  <p />\n</template>\n\n<script setup lang="ts">\n${MADE}client.chat.complete(${REQUEST});\n</script>\n`;
    const call = await onlyCall({ 'src/Chat.vue': script });
    expect([call.place.startLine, call.browserEvidence]).toEqual([8, 'a Vue component']);
  });
});

describe('what goes on with a conversation', () => {
  it('is bounded where the conversation began', async () => {
    const call = await onlyCall({
      'src/a.ts': `${MADE}client.beta.conversations.append({ conversationId: 'c', conversationAppendRequest: { inputs: 'x' } });`,
    });
    expect([call.takesTokenBound, call.maxTokens.kind, call.model.kind]).toEqual([
      false,
      'unknown',
      'unknown',
    ]);
  });
});

describe('what a call stands in', () => {
  it.each([
    ['a route', `app.post('/chat', async () => client.chat.complete(${REQUEST}));`, 'post /chat'],
    [
      'a tool of a server that a function makes',
      `function serve() { server.tool('ask', () => client.chat.complete(${REQUEST})); }`,
      'serve.tool ask',
    ],
    [
      'a callback that is registered under no name',
      `export const all = () => list.map(() => client.chat.complete(${REQUEST}));`,
      'all',
    ],
  ])('is named after %s', async (_, text, expected) => {
    const call = await onlyCall({ 'src/a.ts': MADE + text });
    expect(call.enclosing).toBe(expected);
  });
});
