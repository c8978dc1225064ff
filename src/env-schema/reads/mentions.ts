import { posix } from 'node:path';
import type { RepositoryTree } from '../../findings/tree.js';
import { isEnvTemplate, isSecretFile } from '../env-files.js';

/** Files in which a name is no use of it: prose, locks, pictures, data. Linear: anchored at the end. */
const NO_USE =
  /\.(?:mdx?|rst|txt|adoc|lock|png|jpe?g|gif|svg|webp|ico|pdf|woff2?|ttf|mp[34]|wav|zip|gz|csv|parquet|ipynb|map|snap|po)$|(?:^|\/)(?:package-lock\.json|pnpm-lock\.yaml|LICENSE|CHANGELOG)$|(?:^|\/)(?:node_modules|\.git)\//iu;

/** Longer files are data. */
const MAX_BYTES = 1_000_000;

/** A trailing number of a pool: `MISTRAL_API_KEY_2`. Linear: anchored. */
const NUMBER = /_?\d{1,4}$/u;

function camel(words: readonly string[]): string {
  return words
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
}

/** The beginnings of a name as literals of their own: `"LSAU_"`, `'LSAU_`. */
function prefixes(name: string): readonly string[] {
  const words = name.split('_').slice(0, -1);
  return words.flatMap((_, index) => {
    const prefix = `${words.slice(0, index + 1).join('_')}_`;
    return [`"${prefix}"`, `'${prefix}'`, `${prefix}$`, `${prefix}{`];
  });
}

/** The ways in which code may spell a variable: `KEY`, `key`, the name without a prefix, in camel case. */
function spellings(name: string): readonly string[] {
  const base = name.replace(NUMBER, '');
  const words = base.toLowerCase().split('_');
  const shorter = words.length > 2 ? [words.slice(1).join('_')] : [];
  const tails = words.length > 2 ? [camel(words.slice(1))] : [];
  return [base, base.toLowerCase(), camel(words), ...shorter, ...tails, ...prefixes(base)];
}

/** Which of some names no file of a tree uses, in any spelling. Reads only as far as names are left. */
export async function unusedNames(
  tree: RepositoryTree,
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  let left = names.map((name) => ({ name, spelt: spellings(name) }));
  for (const { path, kind } of tree.files) {
    if (left.length === 0) break;
    const isAside = NO_USE.test(path) || isEnvTemplate(path) || isSecretFile(path);
    if (kind !== 'file' || isAside || posix.basename(path) === '.env') continue;
    const content = await tree.read(path);
    if (content === undefined || content.bytes.length > MAX_BYTES) continue;
    const { text } = content;
    left = left.filter(({ spelt }) => !spelt.some((spelling) => text.includes(spelling)));
  }
  return new Set(left.map(({ name }) => name));
}
