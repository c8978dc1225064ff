import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import packlist from 'npm-packlist';
import { parseManifest } from '../../src/ignore-files/npm/manifest.js';
import { isPacked, type PackageFiles } from '../../src/ignore-files/npm/pack.js';

const RUNS = Number(process.env['NPM_PACK_RUNS'] ?? 150);

type Files = Readonly<Record<string, string>>;

/** Files that the lists are compared on; they are in every package. */
const ASKED = ['.env', '.env.local', 'sub/.env', 'sub/deep/.env', 'dist/.env', 'server.key'];

function inMemory(files: Files): PackageFiles {
  const paths = Object.keys(files);
  return {
    manifest: parseManifest(files['package.json'] ?? '') ?? {},
    ignoreFile: (path) => files[path],
    isFile: (path) => path in files,
    isDirectory: (path) => paths.some((one) => one.startsWith(`${path}/`)),
    above: [],
  };
}

/** What npm itself packs. The directory is ours: nothing of a scanned repository is ever put there. */
async function packedByNpm(files: Files): Promise<readonly string[]> {
  const path = mkdtempSync(join(tmpdir(), 'mistral-security-pack-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), text);
    }
    const manifest: unknown = JSON.parse(files['package.json'] ?? '{}');
    const tree: never = {
      path,
      package: manifest,
      isProjectRoot: true,
      edgesOut: new Map(),
    } as never;
    return await packlist(tree, { path });
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

const pattern = fc.oneof(
  fc.constantFrom(
    ...['.env', '.env*', '.env.*', '*.env', '/.env', '**/.env', '.env/', '.ENV', '*', '**', 'sub'],
    ...['sub/', '/sub', 'sub/*', 'sub/**', 'sub/deep', 'deep', 'dist', 'dist/**', '**/*', '*.key'],
    ...['# note', '', ' .env ', '.env\t', './.env', '.*', '?env', 'server.*', '/*', 's*/.env'],
  ),
  fc
    .array(fc.constantFrom('*', '**', '/', '?', '.env', 'sub', 'deep', '.', 'dist', 's'), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.join('')),
);
const line = fc.tuple(fc.constantFrom('', '', '', '!'), pattern).map(([sign, text]) => sign + text);
const ignoreText = fc
  .tuple(fc.array(line, { maxLength: 4 }), fc.constantFrom('\n', '\r\n'))
  .map(([lines, end]) => lines.join(end));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

const packages: fc.Arbitrary<Files> = fc
  .record({
    files: maybe(
      fc.array(
        line.filter((text) => text.trim() !== ''),
        { maxLength: 3 },
      ),
    ),
    npm: maybe(ignoreText),
    git: maybe(ignoreText),
    subNpm: maybe(ignoreText),
    subGit: maybe(ignoreText),
    main: maybe(fc.constantFrom('index.js', './sub/index.js', 'sub/.env')),
  })
  .map(({ files, npm, git, subNpm, subGit, main }) => {
    const entries = Object.entries({
      'package.json': JSON.stringify({ name: 'a', version: '1.0.0', files, main }),
      'index.js': '',
      '.npmignore': npm,
      '.gitignore': git,
      'sub/.npmignore': subNpm,
      'sub/.gitignore': subGit,
      ...Object.fromEntries(ASKED.map((path) => [path, 'A=1'])),
    });
    return Object.fromEntries(
      entries.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])),
    );
  });

describe('what npm packs', () => {
  it('is what npm-packlist lists, wherever it is decided', async () => {
    let decided = 0;
    await fc.assert(
      fc.asyncProperty(packages, async (files) => {
        const mine = ASKED.map((path) => [path, isPacked(inMemory(files), path)] as const);
        if (mine.some(([, packed]) => packed === undefined)) return;
        decided += 1;
        const listed = await packedByNpm(files);
        expect(mine).toEqual(ASKED.map((path) => [path, listed.includes(path)]));
      }),
      { numRuns: RUNS },
    );
    expect(decided).toBeGreaterThan(RUNS / 2);
  });

  it.each([
    ['.env is ignored by git', { '.gitignore': '.env' }, false],
    [
      'a .npmignore takes the place of .gitignore',
      { '.gitignore': '.env', '.npmignore': '' },
      true,
    ],
    ['files with stars', { '.gitignore': '.env', 'package.json': '{"files":["*"]}' }, true],
    ['an exception in files', { 'package.json': '{"files":["*","!.env"]}' }, false],
    ['files that name a directory', { 'package.json': '{"files":["dist"]}' }, false],
    ['nothing', {}, true],
  ])('%s', async (_, more: Files, packed) => {
    const files = { 'package.json': '{}', 'dist/a.js': '', '.env': 'A=1', ...more };
    expect(isPacked(inMemory(files), '.env')).toBe(packed);
    expect((await packedByNpm(files)).includes('.env')).toBe(packed);
  });

  it('is undecided where a pattern is not read', () => {
    expect(isPacked(inMemory({ 'package.json': '{}', '.npmignore': '{a,b}' }), '.env')).toBe(
      undefined,
    );
  });
});
