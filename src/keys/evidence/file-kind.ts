/** Languages whose elements have a `key` of their own. Linear: anchored alternatives. */
const HAS_ELEMENTS = /\.(?:[jt]sx?|mdx|vue|svelte|astro)$/;
/** Files that have headings. Linear: anchored alternatives. */
const HAS_HEADINGS = /\.(?:md|mdx|markdown|txt|rst|adoc|org|wiki)$/i;
/** Files that people write for people. Linear: anchored alternatives. */
const PROSE =
  /(?:^|\/)[^./]+$|\.(?:md|mdx|markdown|txt|text|rst|adoc|org|log|tex|eml|mbox|html?|patch|diff|ipynb|jsonl|out|err|har|srt|wiki|ics|vcf|[1-9]|man|roff|pod|texi|rtf|vtt|typescript|cast)$/i;

/** What package managers write of what they resolved. Linear: anchored alternatives. */
const LOCK =
  /(?:^|\/)(?:[\w.-]{1,60}\.lock(?:\.(?:hcl|json|yaml))?|bun\.lockb|(?:package|composer|pnpm|packages)-lock\.(?:json|yaml)|npm-shrinkwrap\.json|go\.sum|Package\.resolved)$/;

/** What stands between the cells of a row, by the end of a file's name. */
const DELIMITERS = new Map([
  ['csv', [',', ';', '\t']],
  ['tsv', ['\t']],
  ['psv', ['|']],
]);

/** What the name of a file says of what is in it: asked once for all candidates. */
export interface FileKind {
  readonly hasElements: boolean;
  readonly hasHeadings: boolean;
  readonly isProse: boolean;
  /** Whether programs wrote it and people write no keys into it. */
  readonly isLock: boolean;
  /** What may stand between the cells of a row; undefined where the file is no table. */
  readonly delimiters: readonly string[] | undefined;
}

export function fileKindOf(path: string): FileKind {
  const end = /\.(\w{3})$/.exec(path)?.[1] ?? '';
  return {
    hasElements: HAS_ELEMENTS.test(path),
    hasHeadings: HAS_HEADINGS.test(path),
    isProse: PROSE.test(path),
    isLock: LOCK.test(path),
    delimiters: DELIMITERS.get(end.toLowerCase()),
  };
}
