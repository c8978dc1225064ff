import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Checkouts } from '../helpers/checkouts.js';
import { GitShim } from '../helpers/git-shim.js';
import { sampleKey } from '../helpers/key.js';
import { leakOf, Scene } from '../helpers/scene.js';

const THREE_SECONDS_IN_MINUTES = '0.05';

/** Whether a process with this id is there and is no zombie. */
function isRunning(id: string): boolean {
  try {
    return !/^State:\s+Z/mu.test(readFileSync(`/proc/${id}/status`, 'utf8'));
  } catch {
    return false;
  }
}

describe('a git that hangs with a program that it started', () => {
  it.each(['fetch', 'rev-list', 'merge-base', 'cat-file'])(
    'in %s is ended at the deadline as a whole, with a red result and nothing left behind',
    async (command) => {
      await using scene = await Scene.open();
      scene.repository.commit({ 'a.txt': leakOf(sampleKey(191)) });
      const head = scene.repository.commit({ 'b.txt': '1\n' });
      await using checkouts = await Checkouts.of(scene.repository);
      const hang = 'sleep 60 & echo $$ >> $log; echo $! >> $log; wait; exit 0';
      using shim = new GitShim(`if [ "$1" = ${command} ]; then ${hang}; fi`);
      const env = { GITHUB_SERVER_URL: checkouts.server.url, PATH: shim.path };
      const inputs = { 'deadline-minutes': THREE_SECONDS_IN_MINUTES };
      const workspace = checkouts.workspace('depth-1', head);
      const started = performance.now();
      const run = await scene.pullRequest(head, {}, { workspace, env, inputs });
      expect(performance.now() - started).toBeLessThan(15_000);
      expect([run.exitCode, run.outputs['result']]).toEqual([1, 'incomplete']);
      expect(run.summary).toContain('deadline');
      expect(run.leftBehind).toEqual([]);
      const children = shim.logged.split('\n').filter((line) => line !== '');
      expect(children.length).toBeGreaterThanOrEqual(2);
      expect(children.filter(isRunning)).toEqual([]);
    },
    30_000,
  );
});
