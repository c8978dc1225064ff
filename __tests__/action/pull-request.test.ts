import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { sampleKey } from '../helpers/key.js';
import { annotationsOf, leakOf, Scene } from '../helpers/scene.js';

const key = sampleKey(11);
const leak = `import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({\n  apiKey: '${key}',\n});\n`;
const mended = leak.replace(`'${key}'`, 'process.env.MISTRAL_API_KEY');

function declaredOutputs(): readonly string[] {
  const metadata: unknown = parse(
    readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8'),
  );
  if (typeof metadata !== 'object' || metadata === null || !('outputs' in metadata)) return [];
  return Object.keys(metadata.outputs ?? {}).sort();
}

describe('a pull request that adds a key', () => {
  it('AT-47 is red, with one annotation on the line, one comment, a summary and every output', async () => {
    await using scene = await Scene.open();
    const head = scene.repository.commit({ 'src/client.ts': leak });
    const run = await scene.pullRequest(head);
    expect(run.exitCode).toBe(1);
    expect(annotationsOf(run)).toMatchObject([
      {
        name: 'error',
        properties: {
          title: 'keys/leaked-key',
          file: 'src/client.ts',
          line: '3',
          col: '12',
          endColumn: '44',
        },
      },
    ]);
    expect(run.commands).toHaveLength(1);
    expect(run.summary).toContain('`src/client.ts:3:12`');
    expect(Object.keys(run.outputs).sort()).toEqual(declaredOutputs());
    expect(run.outputs).toEqual({
      result: 'findings',
      findings: '1',
      errors: '1',
      warnings: '0',
      notices: '0',
      'active-keys': '0',
      suppressed: '0',
      'commits-scanned': '1',
      'objects-scanned': expect.stringMatching(/^[1-9]\d*$/u),
      'objects-skipped': '0',
    });
    expect(scene.github.comments).toHaveLength(1);
    expect(scene.github.violations).toEqual([]);
    expect(run.leftBehind).toEqual([]);
    expect(run.stderr).toBe('');
  });

  it('says in the comment what the summary says', async () => {
    await using scene = await Scene.open();
    const run = await scene.pullRequest(scene.repository.commit({ 'src/client.ts': leak }));
    const [marker = '', ...body] = (scene.github.comments[0]?.body ?? '').split('\n');
    expect(marker).toMatch(
      /^<!-- mistral-security-action:1 workflow=\S+ head=[0-9a-f]{40} run=100 attempt=1 -->$/u,
    );
    expect(body.join('\n').trim()).toBe(run.summary.trim());
  });

  it('AT-23 stays red when the next push takes the key away, and updates its one comment', async () => {
    await using scene = await Scene.open();
    await scene.pullRequest(scene.repository.commit({ 'src/client.ts': leak }));
    const [comment] = scene.github.comments;
    const head = scene.repository.commit({ 'src/client.ts': mended });
    const env = { GITHUB_RUN_ID: '101' };
    const run = await scene.pullRequest(head, {}, { env });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ result: 'findings', errors: '1', 'commits-scanned': '2' });
    expect(run.summary).toContain('in history, not in head');
    expect(scene.github.comments).toHaveLength(1);
    expect(scene.github.comments[0]?.id).toBe(comment?.id);
    expect(scene.github.comments[0]?.body).toContain('in history, not in head');
    expect(scene.github.writes.map(({ method }) => method)).toEqual(['POST', 'PATCH']);
    expect(annotationsOf(run)).toMatchObject([
      { name: 'error', properties: { title: 'keys/leaked-key' } },
    ]);
    expect(annotationsOf(run)[0]?.properties).not.toHaveProperty('file');
  });

  it('turns green and says so in the same comment once the commits are gone', async () => {
    await using scene = await Scene.open();
    await scene.pullRequest(scene.repository.commit({ 'src/client.ts': leak }));
    scene.repository.git('reset', '-q', '--hard', scene.base);
    const head = scene.repository.commit({ 'src/client.ts': mended });
    const run = await scene.pullRequest(head, {}, { env: { GITHUB_RUN_ID: '101' } });
    expect([run.exitCode, run.outputs['result']]).toEqual([0, 'clean']);
    expect(scene.github.comments).toHaveLength(1);
    expect(scene.github.comments[0]?.body).not.toContain('keys/leaked-key');
  });
});

describe('a key that stands at the base', () => {
  const old = { 'deploy/app.txt.example': `# settings\n${leakOf(key)}` };
  const touched = { 'deploy/app.txt.example': `# settings of today\n${leakOf(key)}PORT=1\n` };

  it('is counted as existing in a file that the change touches, and passes without an annotation', async () => {
    await using scene = await Scene.open(old);
    const run = await scene.pullRequest(scene.repository.commit(touched));
    expect([run.exitCode, run.outputs['result'], run.outputs['findings']]).toEqual([
      0,
      'clean',
      '0',
    ]);
    expect(annotationsOf(run).filter(({ name }) => name === 'error')).toEqual([]);
    expect(run.summary).toMatch(/1 .*(existing|existed|stood|stands)/iu);
  });

  it('is red with fail-on-existing', async () => {
    await using scene = await Scene.open(old);
    const inputs = { 'fail-on-existing': 'true' };
    const run = await scene.pullRequest(scene.repository.commit(touched), {}, { inputs });
    expect([run.exitCode, run.outputs['result'], run.outputs['errors']]).toEqual([
      1,
      'findings',
      '1',
    ]);
  });

  it('is existing where its file was only renamed, and introduced where it was copied', async () => {
    await using scene = await Scene.open({ 'a.txt': leakOf(key) });
    scene.repository.git('mv', 'a.txt', 'b.txt');
    const renamed = await scene.pullRequest(scene.repository.commit({}));
    expect([renamed.exitCode, renamed.outputs['findings']]).toEqual([0, '0']);
    const copied = await scene.pullRequest(scene.repository.commit({ 'c.txt': leakOf(key) }));
    expect([copied.exitCode, copied.outputs['findings']]).toEqual([1, '1']);
    expect(annotationsOf(copied)).toMatchObject([{ name: 'error', properties: { file: 'c.txt' } }]);
  });
});

describe('when the action comments', () => {
  it.each([
    ['auto', 'clean', 0],
    ['always', 'clean', 1],
    ['never', 'clean', 0],
    ['auto', 'findings', 1],
    ['never', 'findings', 0],
  ])('%s on a result that is %s: %i comments', async (comment, result, count) => {
    await using scene = await Scene.open();
    const head = scene.repository.commit({ 'a.ts': result === 'clean' ? mended : leak });
    const run = await scene.pullRequest(head, {}, { inputs: { comment } });
    expect(run.outputs['result']).toBe(result);
    expect(scene.github.comments).toHaveLength(count);
    if (comment === 'never') expect(scene.github.writes).toEqual([]);
  });
});
