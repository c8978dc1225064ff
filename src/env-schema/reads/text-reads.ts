import type { Content } from '../../findings/document.js';
import type { Span } from '../../findings/finding.js';
import { spannerOf } from '../../findings/position.js';

/** A read of a variable in a text that is not parsed. */
export interface TextRead {
  readonly name: string;
  readonly span: Span;
}

/**
 * Reads in components (`import.meta.env.KEY`, `env.KEY` of `$env/dynamic/public`, `$env/static/public` imports) and in Python (`os.getenv("KEY")`,
 * `os.environ["KEY"]`, `environ.get("KEY")`). Linear: alternatives with one bounded name each.
 */
const READ =
  /(?:(?:import\.meta|process|Bun)\.env(?:\?)?(?:\.|\[["'])|(?<![\w.$])env\.|(?:getenv|environ\.get|environ|config|env)[([]["']|import\s*\{[^{}]{0,300}?\b)([A-Z][A-Z0-9_]{2,80})\b/gu;

/** The reads that the text shows, in order. */
export function textReads({ text, lineOffset }: Content): readonly TextRead[] {
  const spanner = spannerOf(text, lineOffset);
  return [...text.matchAll(READ)].flatMap((match) => {
    const [whole, name] = match;
    if (name === undefined) return [];
    const start = match.index + whole.length - name.length;
    return [{ name, span: spanner(start, start + name.length) }];
  });
}
