import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
import { secretFingerprint } from '../../src/findings/fingerprint.js';
import type { Surface } from '../../src/findings/finding.js';
import { runCliInProcess } from '../helpers/cli-in-process.js';
import { runInProcess } from '../helpers/in-process.js';
import { sampleKey } from '../helpers/key.js';
import type { TestRepository } from '../helpers/repository.js';
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

/** A place of a repository that is no line of a file, what makes a key stand in it, and where it is reported. */
interface Hiding {
  readonly name: string;
  readonly surface: Surface;
  readonly path?: (text: string) => string;
  readonly put: (repository: TestRepository, text: string) => void;
  /** Whether the commits and the tree of a pull request have it, or history alone. */
  readonly inChange: boolean;
}

function commitWith(variable: string) {
  return (repository: TestRepository, text: string): void => {
    repository.gitWith({ [variable]: text }, 'commit', '-q', '--allow-empty', '-m', variable);
  };
}

const HIDING: readonly Hiding[] = [
  {
    name: 'a file name',
    surface: 'path',
    path: (text) => `docs/${text}.txt`,
    put: (repository, text) => void repository.commit({ [`docs/${text}.txt`]: 'x\n' }),
    inChange: true,
  },
  {
    name: 'the name of a directory of three files',
    surface: 'path',
    path: (text) => `in/${text}`,
    put: (repository, text) => {
      const names = ['a.txt', 'b.txt', 'c/d.txt'];
      repository.commit(Object.fromEntries(names.map((name) => [`in/${text}/${name}`, name])));
    },
    inChange: true,
  },
  {
    name: 'the target of a symbolic link',
    surface: 'file',
    path: () => 'link',
    put: (repository, text) => {
      symlinkSync(`/run/secrets/${text}`, join(repository.path, 'link'));
      repository.commit({});
    },
    inChange: true,
  },
  {
    name: 'a commit message',
    surface: 'commit-message',
    put: (repository, text) => void repository.commit({}, `change\n\nwith ${text}`),
    inChange: true,
  },
  {
    name: "an author's name",
    surface: 'commit-author',
    put: commitWith('GIT_AUTHOR_NAME'),
    inChange: true,
  },
  {
    name: "an author's address",
    surface: 'commit-author',
    put: commitWith('GIT_AUTHOR_EMAIL'),
    inChange: true,
  },
  {
    name: "a committer's name",
    surface: 'commit-author',
    put: commitWith('GIT_COMMITTER_NAME'),
    inChange: true,
  },
  {
    name: "a committer's address",
    surface: 'commit-author',
    put: commitWith('GIT_COMMITTER_EMAIL'),
    inChange: true,
  },
  {
    name: 'a tag message',
    surface: 'tag-message',
    put: (repository, text) => void repository.git('tag', '-a', '-m', `1\n\n${text}`, 'v1'),
    inChange: false,
  },
  {
    name: "a tagger's name",
    surface: 'tag-message',
    put: (repository, text) =>
      void repository.gitWith({ GIT_COMMITTER_NAME: text }, 'tag', '-a', '-m', '2', 'v2'),
    inChange: false,
  },
  {
    name: 'the name of a tag',
    surface: 'tag-name',
    put: (repository, text) => void repository.git('tag', text),
    inChange: false,
  },
  {
    name: 'the name of a branch',
    surface: 'branch-name',
    put: (repository, text) => void repository.git('branch', `fix/${text}`),
    inChange: false,
  },
  {
    name: 'the name of a branch of the remote',
    surface: 'branch-name',
    put: (repository, text) =>
      void repository.git('update-ref', `refs/remotes/origin/${text}`, 'HEAD'),
    inChange: false,
  },
  {
    name: 'a note',
    surface: 'note',
    put: (repository, text) => void repository.git('notes', 'add', '-m', text),
    inChange: false,
  },
];

const reported = z.object({
  findings: z.array(
    z.object({ surface: z.string(), path: z.string(), fingerprint: z.string() }).loose(),
  ),
});

function findingsOf(report: string): readonly { surface: string; fingerprint: string }[] {
  const { findings } = reported.parse(JSON.parse(report));
  return findings.filter(({ ruleId }) => ruleId === 'keys/leaked-key');
}

async function cliReport(repository: TestRepository, ...scopes: readonly string[]) {
  const args = ['scan', '--format', 'json', '--quiet', ...scopes, repository.path];
  const { stdout: text } = await runCliInProcess(args, repository.path);
  return findingsOf(text);
}

describe.each(HIDING)('$name', ({ surface, path, put, inChange }) => {
  it('AT-38 is scanned by the action and by the command line, once', async () => {
    const key = sampleKey(220);
    const text = `MISTRAL_API_KEY=${key}`;
    await using scene = await Scene.open({}, runInProcess);
    put(scene.repository, text);
    const sha = scene.repository.commit({ 'z.txt': '1\n' });
    const expected = expect.objectContaining({
      surface,
      fingerprint: secretFingerprint(key),
      ...(surface === 'file' ? { path: 'link' } : {}),
    });
    const readReport = (): string =>
      readFileSync(join(scene.repository.path, 'report.json'), 'utf8');
    expect(await cliReport(scene.repository, '--history')).toEqual([expected]);
    const run = await scene.on('schedule', {}, { sha, inputs });
    expect(findingsOf(readReport())).toEqual([expected]);
    const shownPath = path?.(text).replace(key, `${key.slice(0, 4)}…`);
    if (shownPath !== undefined) expect(run.stdout).toContain(shownPath);
    expect(run.stdout + run.summary + readReport()).not.toContain(key);
    await scene.pullRequest(sha, {}, { inputs });
    expect(findingsOf(readReport())).toEqual(inChange ? [expected] : []);
    if (path !== undefined) expect(await cliReport(scene.repository, '--tree')).toEqual([expected]);
    const range = `${scene.base}..${sha}`;
    const change = await cliReport(scene.repository, '--changes', range);
    expect(change).toEqual(inChange ? [expected] : []);
  });
});

describe('the texts that a pull request or a push brings', () => {
  it.each([
    ['title', 'pull-request'],
    ['body', 'pull-request'],
    ['branch', 'branch-name'],
  ] as const)('AT-38 the %s of the pull request is scanned', async (label, surface) => {
    await using scene = await Scene.open({}, runInProcess);
    const head = scene.repository.commit({ 'a.txt': '1\n' });
    const run = await scene.pullRequest(head, { [label]: name(7) }, { inputs });
    expect([run.exitCode, run.outputs['errors']]).toEqual([1, '1']);
    expect(run.summary).toContain(`${label} of the pull request, line 1`);
    const report = readFileSync(join(scene.repository.path, 'report.json'), 'utf8');
    expect(surfacesOf(report)).toEqual([surface]);
  });

  it.each([
    ['heads', 'branch name'],
    ['tags', 'tag name'],
  ])('AT-38 the name of what is pushed to %s is scanned', async (kind, place) => {
    await using scene = await Scene.open({}, runInProcess);
    const after = scene.repository.commit({ 'a.txt': '1\n' });
    const ref = `refs/${kind}/fix/${name(7)}`;
    const run = await scene.push({ before: scene.base, after, ref }, { inputs });
    expect([run.exitCode, run.outputs['errors']]).toEqual([1, '1']);
    expect(run.summary).toContain(place);
  });
});

describe('report files', () => {
  it.each([['json-file'], ['sarif-file']])(
    '%s outside of the workspace is refused before the scan',
    async (input) => {
      await using scene = await Scene.open();
      const head = scene.repository.commit({ 'a.txt': leakOf(sampleKey(210)) });
      const run = await scene.pullRequest(head, {}, { inputs: { [input]: '../outside' } });
      expect([run.exitCode, run.outputs['result']]).toEqual([1, 'error']);
      expect(annotationsOf(run)[0]?.data).toMatch(
        new RegExp(`${input}.*inside the workspace`, 'u'),
      );
    },
  );
});
