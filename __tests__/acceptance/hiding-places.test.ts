import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sampleKey } from '../helpers/key.js';
import { annotationsOf, leakOf, Scene } from '../helpers/scene.js';

const key = sampleKey(61);

let scene: Scene;

beforeEach(async () => {
  scene = await Scene.open();
});

afterEach(async () => {
  await scene[Symbol.asyncDispose]();
});

/** Little-endian units of two or four bytes, turned around where asked. */
function encoded(text: string, unit: 2 | 4, bigEndian: boolean): Buffer {
  const units = Array.from(text, (character) => {
    const bytes = Buffer.alloc(unit);
    bytes.writeUInt16LE(character.charCodeAt(0));
    return bigEndian ? bytes.reverse() : bytes;
  });
  return Buffer.concat(units);
}

const TEXT = `# settings\nPORT=1\n${leakOf(key)}`;
const WITH_MARK = `\uFEFF${TEXT}`;

describe('contents that other tools do not look at', () => {
  it.each([
    ['UTF-16LE', encoded(TEXT, 2, false)],
    ['UTF-16LE with a mark', encoded(WITH_MARK, 2, false)],
    ['UTF-16BE', encoded(TEXT, 2, true)],
    ['UTF-16BE with a mark', encoded(WITH_MARK, 2, true)],
    ['UTF-32LE', encoded(TEXT, 4, false)],
    ['UTF-32LE with a mark', encoded(WITH_MARK, 4, false)],
  ])('AT-21 a key in %s is found on its line', async (_, content) => {
    const run = await scene.pullRequest(scene.repository.commit({ 'settings.txt': content }));
    expect(run.exitCode).toBe(1);
    expect(annotationsOf(run)).toMatchObject([
      {
        name: 'error',
        properties: { file: 'settings.txt', line: '3', col: '17', endColumn: '49' },
      },
    ]);
  });

  it.each(['-diff', 'binary', 'linguist-generated', '-text -diff export-ignore'])(
    'AT-20 a key under the attribute %s is found',
    async (attribute) => {
      const files = { '.gitattributes': `*.env ${attribute}\n`, 'app.txt': leakOf(key) };
      const run = await scene.pullRequest(scene.repository.commit(files));
      expect([run.exitCode, run.outputs['errors']]).toEqual([1, '1']);
    },
  );
});

describe('merges', () => {
  it('AT-22 finds a key that only the merge commit brings', async () => {
    scene.repository.git('checkout', '-q', '-b', 'side');
    scene.repository.commit({ 'side.txt': '1\n' });
    scene.repository.git('checkout', '-q', 'main');
    scene.repository.commit({ 'main.txt': '1\n' });
    scene.repository.git('merge', '-q', '--no-commit', '--no-ff', 'side');
    const merge = scene.repository.commit({ 'evil.txt': leakOf(key) }, 'merge');
    expect(scene.repository.git('rev-list', '--parents', '-1', merge).split(' ')).toHaveLength(3);
    const head = scene.repository.commit({ 'evil.txt': 'x=1\n' });
    const run = await scene.pullRequest(head);
    expect(run.outputs).toMatchObject({ result: 'findings', errors: '1', 'commits-scanned': '4' });
    expect(run.summary).toContain(merge.slice(0, 12));
  });

  it('AT-22 finds a key of a side branch that was merged, at the commit that brought it', async () => {
    scene.repository.git('checkout', '-q', '-b', 'side');
    const guilty = scene.repository.commit({ 'side.txt': leakOf(key) });
    scene.repository.commit({ 'side.txt': 'x=1\n' });
    scene.repository.git('checkout', '-q', 'main');
    scene.repository.commit({ 'main.txt': '1\n' });
    scene.repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'side');
    const run = await scene.pullRequest(scene.repository.git('rev-parse', 'HEAD'));
    expect(run.outputs).toMatchObject({ result: 'findings', errors: '1', 'commits-scanned': '4' });
    expect(run.summary).toContain(guilty.slice(0, 12));
  });
});

describe('long changes', () => {
  /** Makes `count` commits on top of the base, with the key in one of them alone. */
  function manyCommits(count: number, guilty: number): string {
    const commits = Array.from({ length: count }, (_, index) => {
      const content = index + 1 === guilty ? leakOf(key) : `${String(index)}\n`;
      const from = index === 0 ? `from ${scene.base}\n` : '';
      const time = `${String(1_800_000_000 + index)} +0000`;
      return (
        `commit refs/heads/long\ncommitter Ada <ada@example.com> ${time}\ndata 1\nx\n${from}` +
        `M 100644 inline app.txt\ndata ${String(content.length)}\n${content}\n`
      );
    });
    const input = commits.join('');
    execFileSync('git', ['fast-import', '--quiet'], { cwd: scene.repository.path, input });
    return scene.repository.git('rev-parse', 'refs/heads/long');
  }

  it.each([
    [31, 31],
    [31, 15],
    [251, 251],
    [251, 125],
    [1_000, 500],
  ])('AT-24 of %i commits, finds the key in number %i', async (count, guilty) => {
    const head = manyCommits(count, guilty);
    const run = await scene.pullRequest(head);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ errors: '1', 'commits-scanned': String(count) });
    const distance = count - guilty;
    const id = scene.repository.git('rev-parse', `${head}~${String(distance)}`);
    expect(run.summary).toContain(id.slice(0, 12));
    expect(run.summary.includes('in history, not in head')).toBe(distance > 0);
  });
});
