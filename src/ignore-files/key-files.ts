import { isAsidePath } from '../env-schema/env-places.js';
import { readAhead } from '../findings/read-ahead.js';
import type { RepositoryTree } from '../findings/tree.js';

/** Entries of an ignore file that only some projects need, and a path that each is meant for. */
export const KEY_FILE_ENTRIES = [
  { entry: '*.pem', sample: 'server.pem' },
  { entry: '*.key', sample: 'server.key' },
  { entry: 'secrets/', sample: 'secrets/x' },
] as const;

export type KeyFileEntry = (typeof KEY_FILE_ENTRIES)[number]['entry'];

/** Code and settings that may load a private key. Linear: anchored at the end. */
const READER =
  /(?:\.(?:py|[mc]?[jt]sx?|ya?ml|toml|sh)|(?:^|\/)(?:Dockerfile|Makefile|Procfile)[^/]*)$/u;

/** A private key that is read from a file. Linear: one bounded stretch behind each word. */
const READS_KEY =
  /\b(?:readFileSync|readFile|open|load_cert_chain|keyfile|key_file|keyPath)\b[^\n]{0,80}?[\w-]\.(pem|key)["'`;]/giu;
/** A file of a directory for secrets. Linear: one class on each side. */
const READS_SECRETS =
  /(?:["'`]|\bfile:\s{1,9})(?:\.\/secrets\/|secrets\/[\w-]{1,80}\.[a-z]{2,5}\b)/u;
/** Code that makes keys up. Linear: literal alternatives. */
const TEST_FILE = /(?:^|\/)(?:test_|conftest)|[._](?:test|vitest|spec|e2e|mock)\./u;

/** What is longer was generated. */
const MAX_BYTES = 1 << 19;

/** The entries for which the tree has a file, or code that reads one. */
export async function neededKeyEntries(tree: RepositoryTree): Promise<ReadonlySet<KeyFileEntry>> {
  const needed = new Set<KeyFileEntry>();
  const readers = tree.files
    .filter(({ path, kind }) => kind === 'file' && READER.test(path))
    .map(({ path }) => path)
    .filter((path) => !isAsidePath(path) && !TEST_FILE.test(path));
  for await (const [, content] of readAhead(tree, readers)) {
    if (content.bytes.length > MAX_BYTES) continue;
    for (const entry of entriesIn(content.text)) needed.add(entry);
    if (needed.size === KEY_FILE_ENTRIES.length) break;
  }
  return needed;
}

function entriesIn(text: string): readonly KeyFileEntry[] {
  const found: KeyFileEntry[] = [];
  if (text.includes('.pem') || text.includes('.key'))
    for (const [, ending] of text.matchAll(READS_KEY))
      found.push(ending?.toLowerCase() === 'pem' ? '*.pem' : '*.key');
  if (text.includes('secrets/') && READS_SECRETS.test(text)) found.push('secrets/');
  return found;
}
