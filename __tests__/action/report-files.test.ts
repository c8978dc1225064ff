import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { logLines } from '../../src/action/publish-locally.js';
import { isWithin } from '../../src/action/within.js';
import { runInProcess } from '../helpers/in-process.js';
import { annotationsOf, Scene } from '../helpers/scene.js';

let scene: Scene;
let elsewhere: string;

beforeEach(async () => {
  scene = await Scene.open({}, runInProcess);
  elsewhere = mkdtempSync(join(tmpdir(), 'mistral-security-elsewhere-'));
});

afterEach(async () => {
  await scene[Symbol.asyncDispose]();
  rmSync(elsewhere, { recursive: true, force: true });
});

const place = (path: string): string => join(scene.repository.path, path);

describe('a report file', () => {
  it('replaces a forged one, whatever the change committed beside it', async () => {
    const files = { 'r.sarif': 'forged', 'r.sarif.unfinished': '' };
    const head = scene.repository.commit(files);
    const run = await scene.pullRequest(head, {}, { inputs: { 'sarif-file': 'r.sarif' } });
    expect(run.exitCode).toBe(0);
    expect(JSON.parse(readFileSync(place('r.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
    const beside = readdirSync(scene.repository.path).filter((name) => name.startsWith('r.sarif'));
    expect(beside.sort()).toEqual(['r.sarif', 'r.sarif.unfinished']);
  });

  it.each([['rep/r.sarif'], ['rep/deep/r.sarif']])(
    'is not led out of the workspace by a link: %s',
    async (path) => {
      symlinkSync(elsewhere, place('rep'));
      const head = scene.repository.commit({});
      const run = await scene.pullRequest(head, {}, { inputs: { 'sarif-file': path } });
      expect([run.exitCode, readdirSync(elsewhere)]).toEqual([0, []]);
      expect(annotationsOf(run)).toMatchObject([
        { name: 'warning', data: expect.stringContaining('out of the workspace') },
      ]);
    },
  );

  it('follows a link that stays inside', async () => {
    mkdirSync(place('real'));
    symlinkSync('real', place('rep'));
    const head = scene.repository.commit({ 'a.txt': '1\n' });
    await scene.pullRequest(head, {}, { inputs: { 'json-file': 'rep/r.json' } });
    expect(existsSync(place('real/r.json'))).toBe(true);
  });

  it('may lie in a directory whose name begins with two dots', async () => {
    const head = scene.repository.commit({ 'a.txt': '1\n' });
    const run = await scene.pullRequest(head, {}, { inputs: { 'json-file': '..foo/r.json' } });
    expect([run.exitCode, existsSync(place('..foo/r.json'))]).toEqual([0, true]);
  });

  it('leaves a directory in its place alone, with a warning', async () => {
    mkdirSync(place('r.json'));
    writeFileSync(place('r.json/kept'), '1\n');
    const head = scene.repository.commit({});
    const run = await scene.pullRequest(head, {}, { inputs: { 'json-file': 'r.json' } });
    expect([run.exitCode, existsSync(place('r.json/kept'))]).toEqual([0, true]);
    expect(annotationsOf(run)).toMatchObject([{ name: 'warning' }]);
  });
});

describe('isWithin', () => {
  it.each([
    ['/a', '/a', true],
    ['/a', '/a/b', true],
    ['/a', '/a/..foo', true],
    ['/a', '/a/...', true],
    ['/a', '/', false],
    ['/a', '/ab', false],
    ['/a/b', '/a/c', false],
  ])('of %s holds for %s: %s', (root, path, expected) => {
    expect(isWithin(root, path)).toBe(expected);
  });
});

describe('the lines of the log', () => {
  it.each([
    [1_999, []],
    [2_000, []],
    [2_001, ['… and 1 more lines, see the job summary']],
    [5_000, ['… and 3000 more lines, see the job summary']],
  ])('are bounded: of %i', (count, last) => {
    const text = Array.from({ length: count }, (_, index) => `line ${String(index)}\n\n`).join('');
    const lines = logLines(text);
    expect(lines).toHaveLength(Math.min(count, 2_000) + last.length);
    expect(lines.slice(2_000)).toEqual(last);
  });
});
