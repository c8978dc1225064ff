import { isMistralKeyName } from '../mistral-key-names.js';

/** Other makers of language models, as they stand in names of variables. */
const PROVIDERS = new Set([
  ...[
    'OPENAI',
    'ANTHROPIC',
    'CLAUDE',
    'GEMINI',
    'GOOGLE',
    'GROQ',
    'COHERE',
    'TOGETHER',
    'DEEPSEEK',
  ],
  ...['PERPLEXITY', 'OPENROUTER', 'AZURE', 'HUGGINGFACE', 'HF', 'REPLICATE', 'FIREWORKS', 'XAI'],
  ...['NVIDIA', 'CEREBRAS', 'SAMBANOVA', 'OLLAMA', 'BEDROCK', 'AWS', 'VERTEX', 'MOONSHOT', 'QWEN'],
  ...['DASHSCOPE', 'GITHUB', 'ELEVENLABS', 'LITELLM', 'JINA', 'VOYAGE'],
]);
const SECRETS = new Set(['KEY', 'KEYS', 'TOKEN', 'SECRET']);

/** The provider whose key a variable of this name holds: `OPENAI` of `OPENAI_API_KEY`; undefined for Mistral's. */
export function otherProviderOf(name: string): string | undefined {
  const words = name.toUpperCase().split('_');
  if (isMistralKeyName(name.toUpperCase()) || words.some((word) => word.startsWith('MISTRAL'))) {
    return undefined;
  }
  return SECRETS.has(words.at(-1) ?? '') ? words.find((word) => PROVIDERS.has(word)) : undefined;
}
