import { isAlias, isMap, isScalar, isSeq, parseAllDocuments } from 'yaml';
import type { Document, Node, Pair } from 'yaml';

/** Offsets into the text that was read, the end exclusive. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

export interface YamlScalar extends Extent {
  readonly kind: 'scalar';
  /** What it says, without quotes and indentation. Empty for nothing. */
  readonly text: string;
  readonly style: 'plain' | 'quoted' | 'block';
}

export interface YamlEntry extends Extent {
  readonly key: string;
  readonly keyStart: number;
  readonly value: YamlNode;
}

interface YamlMapping extends Extent {
  readonly kind: 'mapping';
  readonly entries: readonly YamlEntry[];
  /** Written with braces. */
  readonly isFlow: boolean;
}

interface YamlSequence extends Extent {
  readonly kind: 'sequence';
  readonly items: readonly YamlNode[];
}

export type YamlNode = YamlScalar | YamlMapping | YamlSequence;

/** Longer files are data or were generated. */
const MAX_CHARACTERS = 500_000;
/** What aliases may unfold to: a few lines of anchors can stand for billions of nodes. */
const MAX_NODES = 50_000;

class TooManyNodes extends Error {}

/** Turns the nodes of one document into ours, with aliases and merge keys resolved. */
class Conversion {
  #nodes = 0;
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  convert(node: unknown): YamlNode | undefined {
    this.#nodes += 1;
    if (this.#nodes > MAX_NODES) throw new TooManyNodes();
    if (isAlias(node)) return this.convert(node.resolve(this.#document));
    if (isScalar(node)) return { ...extentOf(node), kind: 'scalar', ...scalarOf(node) };
    if (isSeq(node)) return { ...extentOf(node), kind: 'sequence', items: this.#all(node.items) };
    if (!isMap(node)) return undefined;
    const entries = node.items.flatMap((pair) => this.#entries(pair));
    return { ...extentOf(node), kind: 'mapping', entries, isFlow: node.flow === true };
  }

  #all(nodes: readonly unknown[]): readonly YamlNode[] {
    return nodes.flatMap((node) => {
      const converted = this.convert(node);
      return converted === undefined ? [] : [converted];
    });
  }

  #entries({ key, value }: Pair): readonly YamlEntry[] {
    if (!isScalar(key)) return [];
    const at = extentOf(key);
    const converted = this.convert(value) ?? { ...at, kind: 'scalar', text: '', style: 'plain' };
    if (key.value === '<<') return merged(converted);
    const end = isAlias(value) ? extentOf(value).end : Math.max(at.end, converted.end);
    return [{ key: String(key.value), keyStart: at.start, start: at.start, end, value: converted }];
  }
}

/** What a merge key brings in: the entries of one mapping, or of several. */
function merged(node: YamlNode): readonly YamlEntry[] {
  if (node.kind === 'mapping') return node.entries;
  return node.kind === 'sequence' ? node.items.flatMap(merged) : [];
}

function extentOf({ range }: { readonly range?: Node['range'] }): Extent {
  const [start, end] = range ?? [0, 0];
  return { start, end };
}

function scalarOf(node: { readonly value: unknown; readonly type?: string }): {
  readonly text: string;
  readonly style: YamlScalar['style'];
} {
  const { type, value } = node;
  const isBlock = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';
  const isPlain = type === undefined || type === 'PLAIN';
  const style = isBlock ? 'block' : isPlain ? 'plain' : 'quoted';
  return { text: typeof value === 'string' ? value : '', style };
}

/**
 * The documents of a YAML text, every scalar as the text it is; none where any part of it cannot be
 * read, since what stands there may change what the rest means.
 */
export function yamlDocuments(text: string): readonly YamlNode[] {
  if (text.length > MAX_CHARACTERS) return [];
  const documents = parseAllDocuments(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  try {
    return [...documents].flatMap((document): readonly YamlNode[] => {
      if (!('contents' in document) || document.errors.length > 0) return [];
      const root = new Conversion(document).convert(document.contents);
      return root === undefined ? [] : [root];
    });
  } catch (thrown) {
    if (thrown instanceof TooManyNodes || thrown instanceof ReferenceError) return [];
    throw thrown;
  }
}

/** The last entry of a name in a mapping: the one that counts, also over what was merged in before it. */
export function entryOf(node: YamlNode | undefined, key: string): YamlEntry | undefined {
  if (node?.kind !== 'mapping') return undefined;
  return node.entries.findLast((entry) => entry.key === key);
}

/** The value of a name in a mapping, or of a path of names. */
export function fieldOf(
  node: YamlNode | undefined,
  ...path: readonly string[]
): YamlNode | undefined {
  let at = node;
  for (const key of path) at = entryOf(at, key)?.value;
  return at;
}

/** What a scalar says; undefined for everything else. */
export function textOf(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'scalar' ? node.text : undefined;
}

/** The entries of a mapping, the last one alone of each name. */
export function entriesOf(node: YamlNode | undefined): readonly YamlEntry[] {
  if (node?.kind !== 'mapping') return [];
  return node.entries.filter((entry) => entryOf(node, entry.key) === entry);
}

/** The items of a sequence; a single value stands for itself. */
export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  if (node === undefined) return [];
  return node.kind === 'sequence' ? node.items : [node];
}
