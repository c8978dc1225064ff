import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Receipt } from '../../../src/findings/coverage.js';
import { rule } from '../../../src/rules/keys/leaked-key/rule.js';
import type { DocumentRule } from '../../../src/rules/rule.js';
import { scan } from '../../../src/scan.js';
import { history } from '../../../src/sources/history.js';
import { sampleKey } from '../../helpers/key.js';
import type { TestRepository } from '../../helpers/repository.js';
import { newRepository, opened, temporaryDirectory } from '../reading.js';

const KEYS = [1, 2, 3, 4].map((seed) => sampleKey(seed));
const [FIRST = '', SECOND = '', THIRD = '', FOURTH = ''] = KEYS;
const leak = (key: string): string => `MISTRAL_API_KEY=${key}\n`;

/** The same rule without a test for versions: git is then asked for every object. */
const plainRule: DocumentRule = { ...rule, quickTest: undefined };

async function scanned(directory: string, used: DocumentRule) {
  const receipt = new Receipt();
  const result = await scan({
    sources: [history(await opened(directory))],
    rules: [used],
    present: undefined,
    bases: [],
    isIgnored: () => false,
    receipt,
    signal: new AbortController().signal,
  });
  const problems = result.problems
    .map(({ kind, object, message }) => `${kind} ${object ?? message}`)
    .sort();
  return { ...result, problems, notes: receipt.notes };
}

/** Checks that packs tell what git tells object by object; gives what that is. */
async function sameBothWays(directory: string) {
  const fast = await scanned(directory, rule);
  const plain = await scanned(directory, plainRule);
  expect(fast.notes).toEqual([]);
  expect(fast.findings).toEqual(plain.findings);
  expect(fast.problems).toEqual(plain.problems);
  expect(fast.coverage).toEqual(plain.coverage);
  return { found: fast.findings.length, problems: fast.problems };
}

function input(repository: TestRepository, bytes: string | Buffer, ...command: string[]): string {
  return execFileSync('git', command, { cwd: repository.path, input: bytes }).toString().trim();
}

function commitOf(repository: TestRepository, tree: string, parents: readonly string[]): string {
  const person = 'Ada <ada@example.com> 1700000000 +0000';
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${person}`,
    `committer ${person}`,
    '',
    'made\n',
  ];
  return input(repository, lines.join('\n'), 'hash-object', '-t', 'commit', '-w', '--stdin');
}

/** A tree as it is given, however git would sort it. */
function treeOf(
  repository: TestRepository,
  entries: readonly (readonly [mode: string, name: string, id: string])[],
): string {
  const bytes = entries.flatMap(([mode, name, id]) => [
    Buffer.from(`${mode} ${name}\0`, 'latin1'),
    Buffer.from(id, 'hex'),
  ]);
  const command = ['hash-object', '-t', 'tree', '-w', '--literally', '--stdin'];
  return input(repository, Buffer.concat(bytes), ...command);
}

function blobOf(repository: TestRepository, text: string): string {
  return input(repository, text, 'hash-object', '-w', '--stdin');
}

function packed(repository: TestRepository): TestRepository {
  repository.git('repack', '-adfq', '--depth=20', '--window=20');
  return repository;
}

type Maker = (repository: TestRepository) => void;

const ODD: Readonly<Record<string, Maker>> = {
  'an evil merge of many branches': (repository) => {
    const base = repository.commit({ a: 'a\n' });
    const branches = [1, 2, 3, 4, 5].map((number) => {
      repository.git('reset', '-q', '--hard', base);
      return repository.commit({ [`b${String(number)}`]: `${String(number)}\n` });
    });
    const evil = repository.commit({ evil: leak(FIRST) });
    const tree = repository.git('rev-parse', `${evil}^{tree}`);
    repository.git('reset', '-q', '--hard', base);
    const merge = commitOf(repository, tree, branches);
    repository.git('reset', '-q', '--hard', merge);
    repository.commit({ evil: 'no\n' });
  },
  'branches without a common root, and merges that cross': (repository) => {
    const one = repository.commit({ a: leak(FIRST) });
    repository.git('checkout', '-q', '--orphan', 'other');
    const two = repository.commit({ b: leak(SECOND) });
    const tree = repository.git('rev-parse', 'HEAD^{tree}');
    const left = commitOf(repository, tree, [one, two]);
    const right = commitOf(repository, repository.git('rev-parse', `${one}^{tree}`), [two, one]);
    const last = commitOf(repository, tree, [left, right]);
    repository.git('update-ref', 'refs/heads/crossed', last);
  },
  'one parent twice, and two thousand parents': (repository) => {
    const base = repository.commit({ a: leak(FIRST) });
    const tree = repository.git('rev-parse', 'HEAD^{tree}');
    const empty = treeOf(repository, []);
    const stream = Array.from(
      { length: 2_000 },
      (_, number) =>
        `commit refs/heads/x${String(number)}\ncommitter A <a@b> 1700000000 +0000\ndata 3\nx${String(number % 10)}\n\nM 644 inline f\ndata <<E\n${String(number)}\nE\n\n`,
    );
    input(repository, stream.join(''), 'fast-import', '--quiet');
    const tips = repository.git('for-each-ref', '--format=%(objectname)', 'refs/heads/x*');
    const twice = commitOf(repository, empty, [base, base]);
    const many = commitOf(repository, tree, [twice, ...tips.split('\n')]);
    repository.git('update-ref', 'refs/heads/main', many);
  },
  'reverts, moves, and changes of mode and type': (repository) => {
    repository.commit({ 'a/key.env': leak(FIRST), 'b.sh': leak(SECOND) });
    repository.git('revert', '--no-edit', 'HEAD');
    repository.git('revert', '--no-edit', 'HEAD');
    repository.git('mv', 'a', 'c');
    repository.git('commit', '-q', '-m', 'moved');
    repository.git('update-index', '--chmod=+x', 'b.sh');
    repository.git('commit', '-q', '-m', 'mode');
    const blob = repository.git('rev-parse', 'HEAD:b.sh');
    repository.git('update-index', '--cacheinfo', `120000,${blob},b.sh`);
    repository.git('commit', '-q', '-m', 'type');
    const commit = repository.git('rev-parse', 'HEAD');
    repository.git('update-index', '--cacheinfo', `160000,${commit},b.sh`);
    repository.git('commit', '-q', '-m', 'submodule');
  },
  'names that are keys, of files, directories and submodules': (repository) => {
    repository.commit({ [`mistral_${FIRST}/a`]: 'a\n', [`mistral-key-${SECOND}`]: 'b\n' });
    const commit = repository.git('rev-parse', 'HEAD');
    repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},mistral_${THIRD}`);
    repository.git('commit', '-q', '-m', 'sub');
    repository.git('mv', `mistral-key-${SECOND}`, 'plain');
    repository.git('commit', '-q', '-m', 'gone');
  },
  'a name twice in one tree, in either order': (repository) => {
    const [key, plain] = [blobOf(repository, leak(FIRST)), blobOf(repository, 'a\n')];
    const entry = (id: string): readonly [string, string, string] => ['100644', '.env', id];
    const one = commitOf(repository, treeOf(repository, [entry(key), entry(plain)]), []);
    const two = commitOf(repository, treeOf(repository, [entry(plain), entry(key)]), [one]);
    repository.git('update-ref', 'refs/heads/main', two);
  },
  'a tree that holds itself at billions of paths': (repository) => {
    let tree = treeOf(repository, [['100644', '.env', blobOf(repository, leak(FIRST))]]);
    for (let level = 0; level < 10; level += 1)
      tree = treeOf(
        repository,
        Array.from('0123456789', (name) => ['40000', name, tree] as const),
      );
    repository.git('update-ref', 'refs/heads/main', commitOf(repository, tree, []));
  },
  'grafts and replaced objects': (repository) => {
    repository.commit({ '.env': leak(FIRST) });
    const clean = repository.commit({ '.env': 'A=1\n' });
    const last = repository.commit({ a: 'b\n' });
    repository.git('replace', repository.git('rev-parse', 'HEAD~2'), clean);
    mkdirSync(join(repository.path, '.git/info'), { recursive: true });
    writeFileSync(join(repository.path, '.git/info/grafts'), `${last} ${last}\n${clean}\n`);
  },
  'references to trees, blobs and tags of tags': (repository) => {
    repository.commit({ '.env': leak(FIRST) });
    repository.git('tag', 'tree', 'HEAD^{tree}');
    repository.git('tag', 'blob', blobOf(repository, leak(SECOND)));
    repository.git('tag', '-a', '-m', leak(THIRD), 'one');
    repository.git('tag', '-a', '-m', 'two', 'two', 'one');
    repository.git('tag', '-d', 'one');
    repository.git('notes', 'add', '-m', leak(FOURTH));
  },
};

describe('packs tell what git tells object by object', () => {
  it.each(Object.entries(ODD))('of %s', async (_, make) => {
    const repository = newRepository();
    make(repository);
    const { found } = await sameBothWays(packed(repository).path);
    expect(found).toBeGreaterThan(0);
  });

  it('of SHA-256', async () => {
    const repository = newRepository({ objectFormat: 'sha256' });
    for (const make of [ODD['reverts, moves, and changes of mode and type']]) make?.(repository);
    expect((await sameBothWays(packed(repository).path)).found).toBeGreaterThan(0);
  });

  it('of objects that stand in several packs, some of which nothing leads to', async () => {
    const repository = newRepository();
    const text = 'a line\n'.repeat(400);
    for (let version = 0; version < 6; version += 1) {
      repository.commit({ 'a.env': `${text}${String(version)}\n${leak(FIRST)}`, b: text });
      repository.git('repack', '-adfq');
      const objects = repository.git('rev-list', '--objects', '--all').split('\n');
      const ids = objects.map((line) => line.split(' ')[0] ?? '').join('\n');
      const path = join(repository.path, `.git/objects/pack/pack`);
      input(repository, `${ids}\n`, 'pack-objects', '-q', '--no-reuse-delta', '--depth=2', path);
    }
    repository.commit({ 'lost.env': leak(SECOND) });
    repository.git('reset', '-q', '--hard', 'HEAD~1');
    repository.git('reflog', 'expire', '--expire=all', '--all');
    repository.git('repack', '-dq', '--cruft');
    repository.git('multi-pack-index', 'write');
    expect((await sameBothWays(repository.path)).found).toBe(2);
  });

  it.each([
    ['blob:none', 3],
    ['tree:0', 2],
    ['blob:limit=100', 3],
  ])('of a partial clone (%s)', async (filter, commits) => {
    const source = newRepository();
    source.git('config', 'uploadpack.allowFilter', 'true');
    source.commit({ 'a/.env': leak(FIRST), [`mistral_${SECOND}`]: 'long\n'.repeat(100) });
    source.commit({ 'a/.env': 'A=1\n' }, leak(THIRD));
    source.commit({ [`b/mistral_${FOURTH}/c`]: 'long\n'.repeat(200) });
    const directory = temporaryDirectory();
    source.git('clone', '-q', '--bare', `--filter=${filter}`, `file://${source.path}`, directory);
    const { found, problems } = await sameBothWays(directory);
    expect(found).toBeGreaterThanOrEqual(filter === 'tree:0' ? 1 : commits);
    expect(problems.length).toBeGreaterThan(0);
  });

  it('of a shallow clone', async () => {
    const source = newRepository();
    for (const key of KEYS) source.commit({ '.env': leak(key) });
    const directory = temporaryDirectory();
    source.git('clone', '-q', '--depth=2', `file://${source.path}`, directory);
    const { found, problems } = await sameBothWays(directory);
    expect(found).toBe(2);
    expect(problems).toEqual([expect.stringMatching(/^shallow /u)]);
  });
});
