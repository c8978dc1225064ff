import { clean } from './group.js';

/** Tokenizers, vocabularies and word lists. */
export const tokenizer = clean('tokenizer', [
  [
    'merges',
    'models/mistral/merges.txt',
    `
#version: 0.2
Ġ t
Ġ a
h e
in terna
counterrevolution{{json: ariesandfriends}} counterr
`,
  ],
  [
    'vocabulary',
    'models/mistral/vocab.json',
    `
{ "<s>": 1, "[INST]": 3, "▁mistral": 9321, "aaaaaaaaaaaaaaaaa{{json: aaaaaaaaaaaaaaa}}": 31811, "--------------------------------": 31812 }
`,
  ],
  [
    'special tokens',
    'tokenizer_config.json',
    `
{ "tokenizer_class": "LlamaTokenizer", "bos_token": "<s>", "name_or_path": "mistralai/Mistral-7B-v0.1", "commit_hash": "{{sha1}}", "cache_key": "{{hex32}}" }
`,
  ],
  [
    'tekken row',
    'tekken.json',
    `
{ "config": { "pattern": "\\\\s+", "num_vocab_tokens": 150000 }, "vocab": [{ "rank": 0, "token_bytes": "AA==", "token_str": null }, { "rank": 1, "token_bytes": "{{base64blob:24}}" }] }
`,
  ],
  [
    'long words',
    'data/words.txt',
    `
mistral
supercalifragilis{{json: ticexpialidocio}}
tiefbauverwaltung{{json: sangestelltenra}}
antidisestablishm{{json: entarianismfull}}
`,
  ],
  [
    'SentencePiece id',
    'tokenizer.model.meta',
    `
name: mistral-v3-tekken
id: {{hex32}}
trainer_spec { model_type: BPE vocab_size: 32768 }
`,
  ],
]);
