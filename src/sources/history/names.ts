import type { Document } from '../../findings/document.js';
import type { Surface } from '../../findings/finding.js';
import type { Ref } from '../../git/port.js';
import type { Reading } from '../source.js';
import { sayingDocument } from '../subject-document.js';

const NAMED = [
  { prefix: 'refs/heads/', surface: 'branch-name' },
  { prefix: 'refs/remotes/', surface: 'branch-name' },
  { prefix: 'refs/tags/', surface: 'tag-name' },
] as const satisfies readonly { prefix: string; surface: Surface }[];

/** The names of branches and tags that some rule may match. They stand there now, so they count as in head. */
export function* nameDocuments(
  refs: readonly Pick<Ref, 'name'>[],
  { mayMatch }: Reading,
): Iterable<Document> {
  for (const { name } of refs) {
    const named = NAMED.find(({ prefix }) => name.startsWith(prefix));
    if (named === undefined) continue;
    const text = name.slice(named.prefix.length);
    const document = sayingDocument({ surface: named.surface, text }, true);
    if (mayMatch(document.content)) yield document;
  }
}
