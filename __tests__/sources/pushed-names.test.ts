import { describe, expect, it } from '@jest/globals';
import { pushedNames, type PushedNames } from '../../src/sources/pushed-names.js';
import type { TestRepository } from '../helpers/repository.js';
import { brief, id, MARKER, newRepository, opened, readingOf, seen } from './reading.js';

async function scanned(
  repository: TestRepository,
  names: PushedNames,
  reading = readingOf(),
): ReturnType<typeof seen> {
  return seen(pushedNames(await opened(repository.path), names), reading);
}

describe('pushedNames', () => {
  it('gives the name of a branch and of a tag, which stand there now', async () => {
    const names = { branch: `fix/${MARKER}`, tag: `v-${MARKER}` };
    const all = await scanned(newRepository(), names);
    expect(all.map(({ surface, text, inHead }) => [surface, text, inHead])).toEqual([
      ['branch-name', `fix/${MARKER}`, true],
      ['tag-name', `v-${MARKER}`, true],
    ]);
  });

  it('gives what an annotated tag says, and its tagger, and each tag that it tags', async () => {
    const repository = newRepository();
    repository.commit({ a: MARKER }, MARKER);
    repository.git('tag', '-a', '-m', `inner ${MARKER}`, 'inner');
    const inner = repository.git('rev-parse', 'inner');
    const tagger = { GIT_COMMITTER_NAME: MARKER };
    repository.gitWith(tagger, 'tag', '-a', '-m', 'outer', 'outer', 'inner');
    const outer = repository.git('rev-parse', 'outer');
    const reading = readingOf();
    const all = await scanned(repository, { tag: 'outer', tagObject: id(outer) }, reading);
    expect(brief(all)).toEqual([`tag-message @${outer} -`, `tag-message @${inner} -`]);
    expect(reading.receipt.problems).toEqual([]);
  });

  it('reads nothing more in a tag that names a commit', async () => {
    const repository = newRepository();
    const commit = repository.commit({ a: MARKER }, MARKER);
    const reading = readingOf();
    expect(await scanned(repository, { tag: 'v1', tagObject: id(commit) }, reading)).toEqual([]);
    expect(reading.receipt.problems).toEqual([]);
  });

  it('says that a tag object is not here', async () => {
    const reading = readingOf();
    const tagObject = id('1'.repeat(40));
    expect(await scanned(newRepository(), { tag: MARKER, tagObject }, reading)).toHaveLength(1);
    expect(reading.receipt.problems).toEqual([
      expect.objectContaining({ kind: 'missing-object', object: tagObject }),
    ]);
  });
});
