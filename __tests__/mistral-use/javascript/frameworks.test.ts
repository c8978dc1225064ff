import { describe, expect, it } from '@jest/globals';
import { onlyCall, useOf, valueText } from '../../helpers/use-model.js';

const LANGCHAIN =
  "import { ChatMistralAI } from '@langchain/mistralai';\nconst llm = new ChatMistralAI({ model: 'mistral-small-latest', maxTokens: 9 });\n";
const AI =
  "import { mistral, createMistral } from '@ai-sdk/mistral';\nimport { generateText, wrapLanguageModel, embed, Agent, generateObject } from 'ai';\n";

/** The calls of a file with what they do: `llm.invoke chat`. */
async function callsOf(text: string): Promise<readonly string[]> {
  const { calls } = await useOf({ 'src/a.ts': text });
  return calls.map(({ written, operation }) => `${written} ${operation}`);
}
const ofChain = async (text: string) => (await callsOf(LANGCHAIN + text)).slice(1);

describe('LangChain', () => {
  it.each([
    ['the model itself', "await llm.invoke('Hello');", ['llm.invoke chat']],
    ['a model with tools', "await llm.bindTools(tools).invoke('Hello');", ['invoke chat']],
    [
      'a model with a form for its answer',
      'const typed = llm.withStructuredOutput(schema);\nawait typed.invoke(messages);',
      ['typed.invoke chat'],
    ],
    [
      'a chain',
      'const chain = prompt.pipe(llm).pipe(parser);\nawait chain.stream({ question });',
      ['chain.stream chat'],
    ],
    [
      'a sequence',
      "import { RunnableSequence } from '@langchain/core/runnables';\nconst chain = RunnableSequence.from([prompt, , llm]);\nawait chain.invoke({ input });",
      ['chain.invoke chat'],
    ],
    [
      'an old chain',
      "import { LLMChain } from 'langchain/chains';\nconst chain = new LLMChain({ llm, prompt });\nawait chain.call({ input });",
      ['chain.call chat'],
    ],
    [
      'an agent',
      "import { createReactAgent } from '@langchain/langgraph/prebuilt';\nconst agent = createReactAgent({ llm, tools });\nawait agent.invoke({ messages });",
      ['agent.invoke chat'],
    ],
    ['nothing to say', 'await llm.invoke();', ['llm.invoke chat']],
  ])('sends by %s', async (_, text, expected) => {
    expect(await ofChain(text)).toEqual(expected);
  });

  it.each([
    ['another model', "const other = new ChatOther();\nawait other.invoke('Hello');"],
    [
      'a chain without a model',
      'const chain = prompt.pipe(parser);\nawait chain.invoke({ input });',
    ],
    ['a method by a variable', "await llm[METHOD]('Hello');"],
    ['a method that sends nothing', 'llm.getNumTokens(text);'],
    [
      'a helper of another',
      "import { from } from 'elsewhere';\nconst chain = from([llm]);\nawait chain.invoke({ input });",
    ],
    [
      'a framework without anything',
      "import { makeChain } from 'langchain';\nconst chain = makeChain();\nawait chain.invoke({ input });",
    ],
    [
      'a framework with another model',
      "import { makeChain } from 'langchain';\nconst chain = makeChain({ prompt });\nawait chain.invoke({ input });",
    ],
    [
      'a chain of too many links',
      'const chain = llm.bind().bind().bind().bind().bind().bind();\nawait chain.invoke({ input });',
    ],
    [
      'a client of another kind',
      "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral();\nawait client.run();",
    ],
  ])('does not send by %s', async (_, text) => {
    expect(await ofChain(text)).toEqual([]);
  });

  it('tells what is embedded from what is said', async () => {
    const text =
      "import { MistralAIEmbeddings } from '@langchain/mistralai';\nconst embeddings = new MistralAIEmbeddings({ model: 'mistral-embed' });\nawait embeddings.embedQuery(text);";
    expect(await callsOf(text)).toEqual([
      'new MistralAIEmbeddings embeddings',
      'embeddings.embedQuery embeddings',
    ]);
  });

  it('has what it says out of the objects that it is given', async () => {
    const { calls } = await useOf({
      'src/a.ts': `${LANGCHAIN}await llm.invoke({ messages: [{ role: 'user', content: 'Hello' }] });`,
    });
    expect(calls.flatMap(({ prompts }) => prompts)).toMatchObject([
      { kind: 'text', text: 'Hello' },
    ]);
  });
});

describe('the AI SDK', () => {
  it.each([
    [
      'a method of the provider',
      "const { text } = await generateText({ model: mistral.chat('a'), prompt });",
      'generateText chat',
      'a',
    ],
    [
      'a provider that is made',
      "const provider = createMistral();\nawait generateText({ model: provider.languageModel('a'), prompt });",
      'generateText chat',
      'a',
    ],
    [
      'a wrapped model',
      "await generateText({ model: wrapLanguageModel({ model: mistral('a'), middleware }), prompt });",
      'generateText chat',
      'a',
    ],
    ['a vector', "await embed({ model: mistral.embedding('a'), value });", 'embed embeddings', 'a'],
    ['an agent', "const agent = new Agent({ model: mistral('a') });", 'new Agent chat', 'a'],
    [
      'an object',
      "await generateObject({ model: mistral('a'), schema });",
      'generateObject chat',
      'a',
    ],
    [
      'either model',
      "await generateText({ model: isLarge ? mistral('b') : mistral('a'), prompt });",
      'generateText chat',
      'b, a',
    ],
  ])('sends by %s', async (_, text, written, model) => {
    const call = await onlyCall({ 'src/a.ts': AI + text });
    expect([`${call.written} ${call.operation}`, valueText(call.model)]).toEqual([written, model]);
  });

  it.each([
    ['a model of a gateway', "await generateText({ model: 'openai/gpt', prompt });"],
    ['a model of another', "await generateText({ model: openai('a'), prompt });"],
    ['a method of another', "await generateText({ model: openai.chat('a'), prompt });"],
    ['a model of nothing', 'await generateText({ model: mistral(), prompt });'],
    ['no model', 'await generateText({ prompt });'],
    ['a wrapper around nothing', 'await generateText({ model: wrapLanguageModel(), prompt });'],
    [
      'a wrapper around another',
      "await generateText({ model: wrapLanguageModel({ model: openai('a') }), prompt });",
    ],
    [
      'a wrapper around too many',
      "await generateText({ model: wrapLanguageModel({ model: wrapLanguageModel({ model: wrapLanguageModel({ model: wrapLanguageModel({ model: mistral('a') }) }) }) }), prompt });",
    ],
    ['options that are not given', 'await generateText();'],
    ['another function of the package', "await stepCountIs({ model: mistral('a') });"],
  ])('does not send to Mistral by %s', async (_, text) => {
    expect(await callsOf(AI + text)).toEqual([]);
  });
});
