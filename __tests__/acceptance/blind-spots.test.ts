import { readFileSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { Checkouts } from '../helpers/checkouts.js';
import { runCliInProcess } from '../helpers/cli-in-process.js';
import { sampleKey } from '../helpers/key.js';
import type { ActionRun } from '../helpers/runner.js';
import { leakOf, Scene, type StepChange } from '../helpers/scene.js';

const key = sampleKey(171);
const LEAK = leakOf(key);

let scene: Scene;

beforeEach(async () => {
  // Stands at the base already, for the one row that only renames it.
  scene = await Scene.open({ 'settings/old.txt': leakOf(sampleKey(172)), 'link-to-be': 'x\n' });
});

afterEach(async () => {
  await scene[Symbol.asyncDispose]();
});

/** How a key enters, on top of the scene's base. Gives the base of the change where that is not the scene's own. */
type Entry = () => { readonly base: string } | undefined;

function git(...args: readonly string[]): string {
  return scene.repository.git(...args);
}

function commit(files: Readonly<Record<string, string | Uint8Array>>, message?: string): string {
  return scene.repository.commit(files, message);
}

/** Which of the ways that other scanners are blind to, after their own commands. */
const ENTRIES: readonly (readonly [string, Entry])[] = [
  ['a normal addition', () => void commit({ 'a.txt': LEAK })],
  [
    'an addition that a later commit of the change deletes',
    () => {
      commit({ 'a.txt': LEAK });
      git('rm', '-q', 'a.txt');
      git('commit', '-q', '-m', 'gone');
      return undefined;
    },
  ],
  [
    'the merge commit alone',
    () => {
      git('checkout', '-q', '-b', 'side');
      commit({ 'side.txt': '1\n' });
      git('checkout', '-q', 'main');
      commit({ 'main.txt': '1\n' });
      git('merge', '-q', '--no-commit', '--no-ff', 'side');
      commit({ 'evil.txt': LEAK }, 'merge');
      return undefined;
    },
  ],
  [
    'an octopus merge alone',
    () => {
      for (const name of ['one', 'two']) {
        git('checkout', '-q', '-b', name, 'main');
        commit({ [`${name}.txt`]: '1\n' });
      }
      git('checkout', '-q', 'main');
      git('merge', '-q', '--no-ff', '-m', 'octopus', 'one', 'two');
      scene.repository.write('evil.txt', LEAK);
      git('add', '-f', 'evil.txt');
      git('commit', '-q', '--amend', '-m', 'octopus');
      return undefined;
    },
  ],
  [
    'a side branch that is merged into the change',
    () => {
      git('checkout', '-q', '-b', 'side');
      commit({ 'side.txt': LEAK });
      git('checkout', '-q', 'main');
      commit({ 'main.txt': '1\n' });
      git('merge', '-q', '--no-ff', '-m', 'merge', 'side');
      return undefined;
    },
  ],
  [
    'a rename with an edit',
    () => {
      const long = Array.from({ length: 40 }, (_, line) => `LINE_${String(line)}=1\n`).join('');
      const base = commit({ 'long.txt': long });
      git('mv', 'long.txt', 'moved.txt');
      commit({ 'moved.txt': `${long}${LEAK}` });
      return { base };
    },
  ],
  [
    'a symbolic link that becomes a file',
    () => {
      symlinkSync('readme.md', join(scene.repository.path, 'link.txt'));
      const base = commit({});
      unlinkSync(join(scene.repository.path, 'link.txt'));
      commit({ 'link.txt': LEAK });
      return { base };
    },
  ],
  [
    'the attribute -diff in the same change',
    () => void commit({ '.gitattributes': '*.env -diff\n', 'a.txt': LEAK }),
  ],
  ['UTF-16 as PowerShell writes it', () => void commit({ 'a.txt': utf16(`\uFEFF${LEAK}`) })],
  ['a text with one NUL', () => void commit({ 'a.txt': `X=\0\n${LEAK}` })],
  ['the message of a commit alone', () => void commit({ 'a.txt': '1\n' }, `about ${LEAK}`)],
  [
    'a stale branch, older than the merge base, that is merged',
    () => {
      git('checkout', '-q', '-b', 'stale');
      commit({ 'stale.env': LEAK });
      git('checkout', '-q', 'main');
      const base = commit({ 'main.txt': '1\n' });
      git('merge', '-q', '--no-ff', '-m', 'merge', 'stale');
      return { base };
    },
  ],
  [
    'a file whose name has a line end, a quote, a tab and a character beyond the first plane',
    () => {
      scene.repository.write('x', LEAK);
      const blob = git('hash-object', '-w', 'x');
      rmSync(join(scene.repository.path, 'x'));
      const name = 'a\n"b\t\u{1F511}.env';
      git('update-index', '--add', '--cacheinfo', `100644,${blob},${name}`);
      git('commit', '-q', '-m', 'odd');
      return undefined;
    },
  ],
  [
    'a root of an unrelated history',
    () => {
      git('checkout', '-q', '--orphan', 'other');
      git('rm', '-rfq', '.');
      commit({ 'other.env': LEAK });
      git('checkout', '-q', 'main');
      git('merge', '-q', '--allow-unrelated-histories', '--no-ff', '-m', 'merge', 'other');
      return undefined;
    },
  ],
  [
    'a revert that brings it back',
    () => {
      commit({ 'a.txt': LEAK });
      const base = commit({ 'a.txt': 'mended=1\n' });
      git('revert', '--no-edit', 'HEAD');
      return { base };
    },
  ],
];

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}

const report = z.object({
  result: z.string(),
  findings: z.array(
    z.object({ ruleId: z.string(), fingerprint: z.string(), existing: z.boolean() }),
  ),
});

function keysOf(text: string): z.infer<typeof report>['findings'] {
  return report
    .parse(JSON.parse(text))
    .findings.filter(({ ruleId }) => ruleId === 'keys/leaked-key');
}

const head = (): string => git('rev-parse', 'HEAD');

/** Each way to run a scan over a change or over history: the leaked keys that it reports. */
const MODES = {
  'the action on a pull request': async (base: string) =>
    counted(await scene.pullRequest(head(), { base }, JSON_FILE), scene.repository.path),
  'the action on a pull request from a checkout of depth 1': (base: string) =>
    fromServer((step) => scene.pullRequest(head(), { base }, step)),
  'the action on history': async () =>
    counted(await scene.on('schedule', {}, { sha: head(), ...JSON_FILE }), scene.repository.path),
  'the command line on a change': async (base: string) => cli('--changes', `${base}..${head()}`),
  'the command line on history': async () => cli('--history'),
} as const;

const JSON_FILE = { inputs: { 'json-file': 'report.json', comment: 'never', checks: 'keys' } };

async function fromServer(run: (step: StepChange) => Promise<ActionRun>) {
  await using checkouts = await Checkouts.of(scene.repository);
  const workspace = checkouts.workspace('depth-1', head());
  const env = { GITHUB_SERVER_URL: checkouts.server.url };
  return counted(await run({ workspace, env, ...JSON_FILE }), workspace);
}

function counted(run: ActionRun, workspace: string) {
  expect(run.outputs['result']).not.toBe('incomplete');
  return keysOf(readFileSync(join(workspace, 'report.json'), 'utf8'));
}

async function cli(...scope: readonly string[]) {
  const args = ['scan', ...scope, '--checks', 'keys', '--format', 'json', scene.repository.path];
  return keysOf((await runCliInProcess(args, scene.repository.path)).stdout);
}

describe.each(Object.entries(MODES))('%s', (mode, scan) => {
  it.each(ENTRIES)('finds a key that enters by %s', async (_, entry) => {
    const { base } = entry() ?? { base: scene.base };
    const fresh = (await scan(base)).filter(({ existing }) => !existing);
    const old = mode.endsWith('history') ? 1 : 0;
    expect(fresh).toHaveLength(1 + old);
  });

  it('tells a key whose file is only renamed: existing in a change, found in history', async () => {
    git('mv', 'settings/old.txt', 'settings/new.txt');
    git('commit', '-q', '-m', 'rename');
    const found = await scan(scene.base);
    const isHistory = mode.endsWith('history');
    expect(found.filter(({ existing }) => !existing).length > 0).toBe(isHistory);
  });

  it('gives nothing new for a change of mode', async () => {
    git('update-index', '--chmod=+x', 'settings/old.txt');
    git('commit', '-q', '-m', 'mode');
    const fresh = (await scan(scene.base)).filter(({ existing }) => !existing);
    expect(fresh).toHaveLength(mode.endsWith('history') ? 1 : 0);
  });
});
