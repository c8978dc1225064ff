import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { sampleKey } from '../helpers/key.js';
import { annotationsOf, leakOf, Scene } from '../helpers/scene.js';

const key = sampleKey(181);

function imported(scene: Scene, commands: readonly string[]): void {
  const input = commands.join('');
  execFileSync('git', ['fast-import', '--quiet'], { cwd: scene.repository.path, input });
}

function inline(path: string, content: string): string {
  return `M 100644 inline ${path}\ndata ${String(content.length)}\n${content}\n`;
}

describe('a change of many files', () => {
  it('AT-25 of 3,001, finds the key in the last', async () => {
    await using scene = await Scene.open();
    const files = Array.from({ length: 3_000 }, (_, n) =>
      inline(`f${String(n).padStart(4, '0')}.txt`, String(n)),
    );
    const who = 'committer Ada <ada@example.com> 1800000000 +0000';
    const start = `commit refs/heads/many\n${who}\ndata 1\nx\nfrom ${scene.base}\n`;
    imported(scene, [start, ...files, inline('z.txt', leakOf(key)), '\n']);
    const run = await scene.pullRequest(scene.repository.git('rev-parse', 'refs/heads/many'));
    expect(run.outputs).toMatchObject({ result: 'findings', errors: '1' });
    expect(annotationsOf(run)).toMatchObject([{ properties: { file: 'z.txt', line: '1' } }]);
  });
});

/** Trees of ten entries each, eleven deep: 10^10 paths from a dozen objects. */
function bomb(scene: Scene): string {
  const { repository } = scene;
  repository.write('x', 'harmless\n');
  let mode = '100644';
  let object = repository.git('hash-object', '-w', 'x');
  for (let level = 0; level < 10; level += 1) {
    const entries = Array.from({ length: 10 }, (_, name) =>
      Buffer.concat([Buffer.from(`${mode} ${String(name)}\0`), Buffer.from(object, 'hex')]),
    );
    repository.write('x', Buffer.concat(entries));
    object = repository.git('hash-object', '-t', 'tree', '-w', 'x');
    mode = '40000';
  }
  return object;
}

describe('a tree of 10^10 paths', () => {
  it.each(['changes', 'history'])(
    'AT-35 does not keep a scan of %s from finding a key elsewhere within 5 seconds',
    async (scan) => {
      await using scene = await Scene.open();
      const { repository } = scene;
      const tree = bomb(scene);
      repository.write('x', leakOf(key));
      const blob = repository.git('hash-object', '-w', 'x');
      const root = Buffer.concat([
        Buffer.from('100644 a.txt\0'),
        Buffer.from(blob, 'hex'),
        Buffer.from('40000 bomb\0'),
        Buffer.from(tree, 'hex'),
      ]);
      repository.write('x', root);
      const id = repository.git('hash-object', '-t', 'tree', '-w', 'x');
      const head = repository.git('commit-tree', '-p', scene.base, '-m', 'bomb', id);
      repository.git('update-ref', 'refs/heads/main', head);
      const started = performance.now();
      const inputs = { scan, checks: 'keys' };
      const run = await scene.pullRequest(head, {}, { inputs });
      expect(performance.now() - started).toBeLessThan(5_000);
      expect([run.exitCode, run.outputs['errors']]).toEqual([1, '1']);
    },
  );
});
