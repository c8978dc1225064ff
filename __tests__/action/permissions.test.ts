import { describe, expect, it } from '@jest/globals';
import { sampleKey } from '../helpers/key.js';
import { annotationsOf, leakOf, Scene } from '../helpers/scene.js';

const key = sampleKey(21);
const refusal = { status: 403, message: 'Resource not accessible by integration' };

function refuseWrites(scene: Scene): void {
  for (const method of ['POST', 'PATCH', 'PUT', 'DELETE'])
    scene.github.fail({ method, path: '/repos/', times: 99, does: { kind: 'status', ...refusal } });
}

describe('a token that may only read', () => {
  it('AT-01 leaves the pull request of a fork red, with the line, and a warning that names the permission', async () => {
    await using scene = await Scene.open();
    refuseWrites(scene);
    const head = scene.repository.commit({ '.env': leakOf(key) });
    const run = await scene.pullRequest(head, { fork: true }, { inputs: { checks: 'keys' } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ result: 'findings', findings: '1', errors: '1' });
    const [error, ...others] = annotationsOf(run);
    expect(error).toMatchObject({
      name: 'error',
      properties: { file: '.env', line: '1', col: '17' },
    });
    expect(error?.data).toContain(head.slice(0, 12));
    expect(others.map(({ name }) => name)).toEqual(['warning']);
    expect(others[0]?.data).toContain('pull-requests: write');
    expect(scene.github.comments).toEqual([]);
  });

  it('AT-16 keeps annotations, summary and outputs where every request is refused', async () => {
    await using scene = await Scene.open();
    refuseWrites(scene);
    scene.github.fail({ method: 'GET', times: 99, does: { kind: 'status', ...refusal } });
    const head = scene.repository.commit({ 'src/app.txt': leakOf(key) });
    const run = await scene.pullRequest(head);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ result: 'findings', errors: '1' });
    expect(run.summary).toContain('src/app.txt:1:17');
    expect(
      annotationsOf(run)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['error', 'warning']);
  });

  it('does not change the verdict where no server answers at all', async () => {
    await using scene = await Scene.open();
    const head = scene.repository.commit({ 'src/app.txt': leakOf(key) });
    const run = await scene.pullRequest(head, {}, { apiUrl: 'http://127.0.0.1:9' });
    expect([run.exitCode, run.outputs['result']]).toEqual([1, 'findings']);
    expect(annotationsOf(run).map(({ name }) => name)).toEqual(['error', 'warning']);
  });

  it('works without a token: everything but the comment', async () => {
    await using scene = await Scene.open();
    const head = scene.repository.commit({ 'src/app.txt': leakOf(key) });
    const run = await scene.pullRequest(head, {}, { inputs: { token: '' } });
    expect([run.exitCode, run.outputs['result']]).toEqual([1, 'findings']);
    expect(scene.github.requests).toEqual([]);
  });
});
