import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { piece } from './key-forms.js';
import type { TestRepository } from './repository.js';

const PATHS = ['a.txt', 'src/deep/client.py', '.env', 'lock.json', 'mistral/notes.md'] as const;

/** A commit on a branch: files that it writes (each a text or the last one with changes), files that it removes. */
interface Change {
  readonly branch: 'main' | 'side';
  readonly path: (typeof PATHS)[number];
  readonly edits: readonly Edit[];
  readonly isRemoved: boolean;
  readonly message: string;
  readonly merges: boolean;
}

interface Edit {
  readonly at: number;
  readonly length: number;
  readonly put: Buffer;
}

const edit = fc.record({
  at: fc.nat(1_000),
  length: fc.nat(150),
  put: fc.option(piece, { nil: Buffer.alloc(0), freq: 3 }),
});

const change: fc.Arbitrary<Change> = fc.record({
  branch: fc.constantFrom('main', 'main', 'side'),
  path: fc.constantFrom(...PATHS),
  edits: fc.array(edit, { maxLength: 3 }),
  isRemoved: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
  message: piece.map((bytes) => bytes.toString('utf8').slice(0, 300)),
  merges: fc.integer({ min: 0, max: 7 }).map((number) => number === 0),
});

/** How the objects are kept: what git is asked to do. */
const packing: fc.Arbitrary<readonly (readonly string[])[]> = fc.constantFrom(
  [['repack', '-adfq', '--depth=50', '--window=50']],
  [['repack', '-adfq', '--depth=3', '--window=20']],
  [['repack', '-adfq', '--depth=0']],
  [['gc', '-q', '--aggressive', '--prune=now']],
  [['-c', 'repack.useDeltaBaseOffset=false', 'repack', '-adfq', '--depth=20', '--window=20']],
  [['repack', '-dq']],
  [
    ['repack', '-dq'],
    ['multi-pack-index', 'write'],
  ],
  [],
);

/** A history and the ways in which its objects are packed, one after its first half, one at its end. */
export interface PackedHistory {
  readonly base: readonly Buffer[];
  readonly changes: readonly Change[];
  readonly packings: readonly (readonly (readonly string[])[])[];
  /** Whether the last commits are reset, so that nothing leads to them. */
  readonly isReset: boolean;
  readonly objectFormat: 'sha1' | 'sha256';
}

export const packedHistory: fc.Arbitrary<PackedHistory> = fc.record({
  base: fc.array(piece, { minLength: 3, maxLength: 25 }),
  changes: fc.array(change, { minLength: 1, maxLength: 12 }),
  packings: fc.tuple(packing, packing),
  isReset: fc.boolean(),
  objectFormat: fc.constantFrom('sha1', 'sha1', 'sha1', 'sha256'),
});

function applied(text: Buffer, edits: readonly Edit[]): Buffer {
  const parts: Buffer[] = [];
  let done = 0;
  for (const { at, length, put } of edits.toSorted((one, other) => one.at - other.at)) {
    const from = Math.max(done, Math.floor((at / 1_000) * text.length));
    parts.push(text.subarray(done, from), put);
    done = Math.min(text.length, from + length);
  }
  return Buffer.concat([...parts, text.subarray(done)]);
}

function data(bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`data ${String(bytes.length)}\n`), bytes, Buffer.from('\n')]);
}

/** What `git fast-import` makes a history of, in two halves. */
function streams({ base, changes }: PackedHistory): readonly [Buffer, Buffer] {
  const texts = { main: new Map<string, Buffer>(), side: new Map<string, Buffer>() };
  const heads = { main: 0, side: 0 };
  const commits = changes.map((each, index) => {
    const { branch, path, edits, isRemoved, message, merges } = each;
    const other = branch === 'main' ? 'side' : 'main';
    const text = applied(texts[branch].get(path) ?? Buffer.concat(base), edits);
    texts[branch].set(path, text);
    const mark = index + 1;
    const [from, merged] = [heads[branch], merges ? heads[other] : 0];
    heads[branch] = mark;
    const head = [
      `commit refs/heads/${branch}`,
      `mark :${String(mark)}`,
      `committer A <a@b> ${String(1_700_000_000 + index)} +0000`,
    ];
    return Buffer.concat([
      Buffer.from(`${head.join('\n')}\n`),
      data(Buffer.from(message)),
      Buffer.from(from > 0 ? `from :${String(from)}\n` : ''),
      Buffer.from(merged > 0 && merged !== from ? `merge :${String(merged)}\n` : ''),
      ...(isRemoved
        ? [Buffer.from(`D ${path}\n`)]
        : [Buffer.from(`M 100644 inline ${path}\n`), data(text)]),
    ]);
  });
  const half = commits.length >> 1;
  return [Buffer.concat(commits.slice(0, half)), Buffer.concat(commits.slice(half))];
}

/** Makes the history in an empty repository. */
export function makePacked(repository: TestRepository, packed: PackedHistory): void {
  const [first, second] = streams(packed);
  const marks = ['--import-marks-if-exists=.git/marks', '--export-marks=.git/marks'];
  const importing = (input: Buffer): void => {
    execFileSync(
      'git',
      ['-c', 'fastimport.unpackLimit=100', 'fast-import', '--quiet', '--force', ...marks],
      {
        cwd: repository.path,
        input,
        stdio: ['pipe', 'ignore', 'inherit'],
      },
    );
  };
  for (const [index, input] of [first, second].entries()) {
    if (input.length > 0) importing(input);
    if (index === 1 && packed.isReset) reset(repository);
    for (const command of packed.packings[index] ?? [])
      if (command[0] !== 'multi-pack-index' || hasPacks(repository)) repository.git(...command);
  }
}

/** git refuses to index no packs at all. */
function hasPacks({ path }: TestRepository): boolean {
  return readdirSync(join(path, '.git/objects/pack')).some((name) => name.endsWith('.pack'));
}

/** Lets go of the last commit of each branch, in a way that `gc` does not notice. */
function reset(repository: TestRepository): void {
  for (const branch of ['main', 'side']) {
    const commits = repository
      .git('rev-list', '--first-parent', '-n', '2', '--all', `--branches=${branch}`)
      .split('\n');
    const before = commits[1];
    if (before !== undefined && before !== '')
      repository.git('update-ref', `refs/heads/${branch}`, before);
  }
}
