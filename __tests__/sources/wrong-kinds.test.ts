import { describe, expect, it } from '@jest/globals';
import type { GitRepository } from '../../src/git/port.js';
import { changeRange } from '../../src/sources/change-range.js';
import { headTree } from '../../src/sources/head-tree.js';
import { history } from '../../src/sources/history.js';
import type { Source } from '../../src/sources/source.js';
import type { TestRepository } from '../helpers/repository.js';
import { brief, id, MARKER, newRepository, opened, readingOf, seen } from './reading.js';

type Kind = 'tree' | 'commit' | 'tag';

/** A tree that names an object as a file, and a file with the marker behind it; in a commit of its own. */
function named(repository: TestRepository, object: string, parent: string): string {
  repository.write('text', `leak ${MARKER}`);
  const leak = repository.git('hash-object', '-w', 'text');
  const entries = [
    ['a', object],
    ['leak', leak],
  ] as const;
  const bytes = entries.map(([name, entry]) =>
    Buffer.concat([Buffer.from(`100644 ${name}\0`), Buffer.from(entry, 'hex')]),
  );
  repository.write('tree', Buffer.concat(bytes));
  const tree = repository.git('hash-object', '-t', 'tree', '-w', '--literally', 'tree');
  const commit = repository.git('commit-tree', '-p', parent, '-m', 'wrong', tree);
  repository.git('update-ref', 'refs/heads/main', commit);
  return commit;
}

/** An object that no reference reaches, of a kind that is not a blob. */
function hidden(repository: TestRepository, kind: Kind): string {
  repository.write('hidden', `hidden ${MARKER}`);
  const blob = repository.git('hash-object', '-w', 'hidden');
  repository.write('bytes', Buffer.concat([Buffer.from('100644 x\0'), Buffer.from(blob, 'hex')]));
  const tree = repository.git('hash-object', '-t', 'tree', '-w', 'bytes');
  if (kind === 'tree') return tree;
  const commit = repository.git('commit-tree', '-m', 'hidden', tree);
  if (kind === 'commit') return commit;
  repository.write(
    'tag-text',
    `object ${commit}\ntype commit\ntag t\ntagger A <a@b> 1 +0000\n\nx\n`,
  );
  return repository.git('hash-object', '-t', 'tag', '-w', 'tag-text');
}

interface Range {
  readonly base: string;
  readonly head: string;
}

const SOURCES = {
  changeRange: (git, { base, head }) => changeRange(git, { base: id(base), head: id(head) }),
  headTree: (git, { head }) => headTree(git, { head: id(head), bases: [] }),
  history: (git) => history(git),
} as const satisfies Record<string, (git: GitRepository, range: Range) => Source>;

describe.each(['tree', 'commit', 'tag'] as const)('a file entry that names a %s', (kind) => {
  it.each(Object.entries(SOURCES))(
    'is a problem, and the rest is scanned, in %s',
    async (_name, sourceOf) => {
      const repository = newRepository();
      const base = repository.commit({ a: 'a' });
      const object = hidden(repository, kind);
      const head = named(repository, object, base);
      const reading = readingOf();
      const all = brief(
        await seen(sourceOf(await opened(repository.path), { base, head }), reading),
      );
      expect(all.filter((one) => one.startsWith('file leak@'))).toHaveLength(1);
      expect(reading.receipt.problems).toEqual([
        {
          kind: 'corrupt-object',
          object,
          message: `the object ${object} is a ${kind} where a blob should be`,
          remedy: expect.any(String),
        },
      ]);
    },
  );
});

describe('history', () => {
  it('takes no sound object for one of another kind', async () => {
    const repository = newRepository();
    repository.commit({ 'deep/er/a': 'a', b: 'b' });
    repository.git('checkout', '-q', '-b', 'side');
    repository.commit({ 'deep/c': 'c' });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'deep/d': 'd' });
    repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'side');
    repository.git('tag', '-a', '-m', 'inner', 'inner');
    repository.git('tag', '-a', '-m', 'outer', 'outer', 'inner');
    repository.git('tag', '-a', '-m', 'tree', 'tree', 'HEAD^{tree}');
    repository.git('tag', '-a', '-m', 'blob', 'blob', 'HEAD:b');
    repository.git('notes', 'add', '-m', 'note');
    const reading = readingOf();
    await seen(history(await opened(repository.path)), reading);
    expect(reading.receipt.problems).toEqual([]);
  });
});
