import { describe, expect, it } from '@jest/globals';
import { history } from '../../src/sources/history.js';
import type { TestRepository } from '../helpers/repository.js';
import { brief, id, MARKER, newRepository, opened, readingOf, seen } from './reading.js';

async function scanned(
  repository: TestRepository,
  also?: readonly string[],
  reading = readingOf(),
): ReturnType<typeof seen> {
  const git = await opened(repository.path);
  const scope = also === undefined ? [] : ([{ also: also.map((one) => id(one)) }] as const);
  return seen(history(git, ...scope), reading);
}

/** `main` with a leak, and two commits upon it that no reference reaches. */
function started(): { repository: TestRepository; kept: string; lost: readonly string[] } {
  const repository = newRepository();
  const kept = repository.commit({ a: `a ${MARKER}` });
  const lost = [
    repository.commit({ b: `b ${MARKER}` }, `message ${MARKER}`),
    repository.commit({ a: 'gone' }),
  ];
  repository.git('reset', '-q', '--hard', kept);
  return { repository, kept, lost };
}

describe('history with further commits', () => {
  it('tells what no reference reaches as such, unless it is asked for', async () => {
    const { repository, kept, lost } = started();
    for (const also of [undefined, []]) {
      const all = await scanned(repository, also);
      expect(brief(all)).toEqual([
        `file a@${kept}`,
        `file b@${lost[0] ?? ''} -`,
        `commit-message @${lost[0] ?? ''} -`,
      ]);
      expect(all.map(({ document }) => document.reachable)).toEqual([true, false, false]);
    }
  });

  it('covers them, and takes the first for the head', async () => {
    const { repository, kept, lost } = started();
    const [first = '', head = ''] = lost;
    const reading = readingOf();
    expect(brief(await scanned(repository, [head, kept], reading))).toEqual([
      `commit-message @${first} -`,
      `file a@${kept} -`,
      `file b@${first}`,
    ]);
    expect(reading.receipt.scopes).toEqual([{ kind: 'history', head }]);
    expect(reading.receipt.problems).toEqual([]);
  });

  it('still covers what the checkout has where its HEAD is on no branch', async () => {
    const { repository, kept, lost } = started();
    repository.git('checkout', '-q', lost[1] ?? '');
    const all = brief(await scanned(repository, [kept]));
    expect(all).toContain(`file b@${lost[0] ?? ''} -`);
    expect(all).toContain(`file a@${kept}`);
  });

  it('says that one is not here, and scans the rest', async () => {
    const { repository, kept } = started();
    const missing = '1'.repeat(40);
    const reading = readingOf();
    expect(brief(await scanned(repository, [kept, missing], reading))).toContain(`file a@${kept}`);
    expect(reading.receipt.problems).toEqual([
      expect.objectContaining({ kind: 'missing-object', object: missing }),
    ]);
  });
});

describe('history of tags', () => {
  it('reads the name that the object of a tag gives it, whatever its reference is called', async () => {
    const repository = newRepository();
    repository.commit({ a: 'a' });
    repository.git('tag', '-a', '-m', 'message', `v-${MARKER}`);
    const tag = repository.git('rev-parse', `v-${MARKER}`);
    repository.git('update-ref', 'refs/tags/t1', tag);
    repository.git('tag', '-d', `v-${MARKER}`);
    const all = await scanned(repository);
    expect(brief(all)).toEqual([`tag-message @${tag} -`]);
    expect(all[0]?.text).toContain(`\ntag v-${MARKER}`);
  });
});
