import { posix } from 'node:path';

/** Lines that import, with what a list in parentheses names. Linear: anchored at each line, bounded classes. */
const IMPORTS =
  /^[ \t]*(?:from[ \t]+([.\w]{1,200})[ \t]+import[ \t]+(\([^)]{0,3000}|[^\n]{1,300})|import[ \t]+([^\n]{1,300}))/gmu;
const WORDS = /[A-Za-z_]\w*/gu;
/** The dotted names of `a.b as c, d`. */
const DOTTED = /(?:^|,)[ \t]*([\w.]{1,200})/gu;

/** What a module is called in the imports of others: its own name, or its package's. */
function stemOf(path: string): string {
  const stem = posix.basename(path, '.py');
  return stem === '__init__' ? posix.basename(posix.dirname(path)) : stem;
}

/** The dotted names of modules that a text may import. */
function importedModules(text: string): readonly string[] {
  return [...text.matchAll(IMPORTS)].flatMap(([, source, names = '', plain = '']) => {
    if (source === undefined) return [...plain.matchAll(DOTTED)].map(([, name = '']) => name);
    const inner = [...names.matchAll(WORDS)].map(
      ([name]) => `${source}${source.endsWith('.') ? '' : '.'}${name}`,
    );
    return [source, ...inner];
  });
}

/** A file that may import others, by its text alone. */
interface Text {
  readonly path: string;
  readonly text: string;
}

/** Finds the file that an import of a file names. */
type Find = (from: string, source: string) => string | undefined;

/** Whether a text imports one of some files. Words are looked for first: to resolve costs. */
function importsOneOf({ path, text }: Text, targets: ReadonlySet<string>, find: Find): boolean {
  return importedModules(text).some((source) => targets.has(find(path, source) ?? ''));
}

/** The files that import one of some files. */
export function importersOf<T extends Text>(
  texts: readonly T[],
  targets: ReadonlySet<string>,
  find: Find,
): readonly T[] {
  const stems = new Set([...targets].map(stemOf));
  const mayImport = ({ text }: Text): boolean =>
    [...text.matchAll(IMPORTS)].some(([line]) =>
      [...line.matchAll(WORDS)].some(([word]) => stems.has(word)),
    );
  return texts.filter((one) => mayImport(one) && importsOneOf(one, targets, find));
}
