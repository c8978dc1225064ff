import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { startGitServer } from '../helpers/git-http-server.js';
import { runInProcess } from '../helpers/in-process.js';
import { sampleKey } from '../helpers/key.js';
import { leakOf, Scene, ZEROS } from '../helpers/scene.js';

const key = sampleKey(92);

describe('a pushed tag whose object is not in the checkout', () => {
  it.each([['tree'], ['history']])('is read from the server with scan: %s', async (scan) => {
    await using scene = await Scene.open({}, runInProcess);
    const root = mkdtempSync(join(tmpdir(), 'mistral-security-server-'));
    const workspace = join(root, 'workspace');
    const git = (...args: readonly string[]): string => scene.repository.git(...args);
    git('tag', '-a', '-m', leakOf(key), 'v1');
    git('clone', '-q', '--bare', '.', join(root, 'octo/app'));
    git('clone', '-q', '--no-tags', `file://${root}/octo/app`, workspace);
    const server = await startGitServer(root);
    try {
      const push = { before: ZEROS, after: git('rev-parse', 'v1'), ref: 'refs/tags/v1' };
      const env = { GITHUB_SERVER_URL: server.url };
      const step = { workspace, env, sha: scene.base, inputs: { scan } };
      const run = await scene.push(push, step);
      expect(run.outputs).toMatchObject({ result: 'findings', errors: '1' });
    } finally {
      await server.close();
      rmSync(root, { recursive: true, force: true });
    }
  });
});
