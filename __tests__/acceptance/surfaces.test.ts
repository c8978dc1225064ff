import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
import { sampleKey } from '../helpers/key.js';
import { annotationsOf, leakOf, Scene } from '../helpers/scene.js';

const keys = Array.from({ length: 8 }, (_, index) => sampleKey(200 + index));
const name = (index: number): string => `MISTRAL_API_KEY=${keys[index] ?? ''}`;
const SCHEMA = join(import.meta.dirname, '../../docs/schema/report.json');
const shape = z.object({
  findings: z.array(z.object({ ruleId: z.string(), surface: z.string(), path: z.string() })),
});

/** A commit with a key in each place that a commit has. */
function commitEverywhere({ repository }: Scene): string {
  repository.write(`${name(3)}.txt`, 'x\n');
  symlinkSync(name(4), join(repository.path, 'link'));
  repository.git('add', '-A', '-f', '.');
  const author = { GIT_AUTHOR_NAME: name(2) };
  repository.gitWith(author, 'commit', '-q', '-m', `about ${name(1)}`);
  return repository.git('rev-parse', 'HEAD');
}

function surfacesOf(report: string): readonly string[] {
  const { findings } = shape.parse(JSON.parse(report));
  return findings
    .filter(({ ruleId }) => ruleId === 'keys/leaked-key')
    .map(({ surface }) => surface)
    .sort();
}

const inputs = { 'json-file': 'report.json', checks: 'keys' };

describe('where a key may stand', () => {
  it('AT-38 gives one finding for each surface in a scan of history', async () => {
    await using scene = await Scene.open();
    const sha = commitEverywhere(scene);
    scene.repository.git('branch', name(5));
    scene.repository.git('tag', '-a', '-m', `about ${name(6)}`, 'v1');
    const run = await scene.on('schedule', {}, { sha, inputs });
    expect(run.exitCode).toBe(1);
    const report = readFileSync(join(scene.repository.path, 'report.json'), 'utf8');
    expect(surfacesOf(report)).toEqual([
      'branch-name',
      'commit-author',
      'commit-message',
      'file',
      'path',
      'tag-message',
    ]);
    expect(
      new Ajv2020({ strict: false, validateFormats: false }).validate(
        JSON.parse(readFileSync(SCHEMA, 'utf8')),
        JSON.parse(report),
      ),
    ).toBe(true);
  });

  it('AT-38 gives one finding for each surface that a pull request has', async () => {
    await using scene = await Scene.open();
    const head = commitEverywhere(scene);
    const run = await scene.pullRequest(head, { title: `Use ${name(7)}` }, { inputs });
    expect(run.exitCode).toBe(1);
    const report = readFileSync(join(scene.repository.path, 'report.json'), 'utf8');
    expect(surfacesOf(report)).toEqual([
      'commit-author',
      'commit-message',
      'file',
      'path',
      'pull-request',
    ]);
  });
});

describe('report files', () => {
  it.each([['json-file'], ['sarif-file']])(
    '%s outside of the workspace is refused before the scan',
    async (input) => {
      await using scene = await Scene.open();
      const head = scene.repository.commit({ 'a.env': leakOf(sampleKey(210)) });
      const run = await scene.pullRequest(head, {}, { inputs: { [input]: '../outside' } });
      expect([run.exitCode, run.outputs['result']]).toEqual([1, 'error']);
      expect(annotationsOf(run)[0]?.data).toMatch(
        new RegExp(`${input}.*inside the workspace`, 'u'),
      );
    },
  );
});
