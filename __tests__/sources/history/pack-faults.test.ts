import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { Receipt } from '../../../src/findings/coverage.js';
import { KEY_TEST } from '../../../src/keys/quick-test.js';
import { history } from '../../../src/sources/history.js';
import { sampleKey } from '../../helpers/key.js';
import type { TestRepository } from '../../helpers/repository.js';
import { newRepository, opened, temporaryDirectory } from '../reading.js';

const LEAK = `MISTRAL_API_KEY=${sampleKey(1)}\n`;

/** A leak in a version that is gone, all of it in one pack. */
function leaky(options: ConstructorParameters<typeof TestRepository>[0] = {}): TestRepository {
  const repository = newRepository(options);
  repository.commit({ '.env': LEAK, 'a.txt': 'a\n'.repeat(500) });
  repository.commit({ '.env': 'A=1\n' });
  repository.git('repack', '-adfq');
  return repository;
}

interface Told {
  readonly files: readonly string[];
  readonly problems: readonly string[];
  readonly notes: readonly string[];
  readonly commits: number;
}

async function told(
  path: string,
  packReader?: URL,
  signal = new AbortController().signal,
): Promise<Told> {
  const receipt = new Receipt();
  const { mayMatch } = KEY_TEST;
  const reading = { receipt, mayMatch, quickTest: KEY_TEST, signal };
  const files: string[] = [];
  for await (const document of history(await opened(path), { packReader }).documents(reading))
    if (mayMatch(document.content))
      files.push(`${document.path}${document.reachable ? '' : ' lost'}`);
  const { problems, notes, commits } = receipt;
  return { files, problems: problems.map(({ kind }) => kind), notes, commits };
}

function packFile(repository: TestRepository, ending: string): string {
  const directory = join(repository.path, '.git/objects/pack');
  const name = readdirSync(directory).find((each) => each.endsWith(ending)) ?? '';
  chmodSync(join(directory, name), 0o644);
  return join(directory, name);
}

function flip(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 255;
  writeFileSync(file, bytes);
}

/** The program of a thread that does as the given lines say. */
function program(...lines: readonly string[]): URL {
  const file = join(temporaryDirectory(), 'program.mjs');
  writeFileSync(file, ["import { parentPort } from 'node:worker_threads';", ...lines].join('\n'));
  return pathToFileURL(file);
}

describe('history from packs', () => {
  it('finds what is gone from head, without asking git for each object', async () => {
    expect(await told(leaky().path)).toEqual({
      files: ['.env'],
      problems: [],
      notes: [],
      commits: 2,
    });
  });

  it.each([
    ['.pack', 0],
    ['.idx', 0],
  ])('is never clean where a byte of it is damaged (%s)', async (ending, first) => {
    const size = readFileSync(packFile(leaky(), ending)).length;
    for (let at = first; at < size; at += Math.ceil(size / 25)) {
      const copy = leaky();
      flip(packFile(copy, ending), at);
      // A scan makes a problem of what a source throws.
      const { files, problems } = await told(copy.path).catch(() => ({
        files: [''],
        problems: ['git'],
      }));
      if (!files.includes('.env')) expect(problems.length).toBeGreaterThan(0);
    }
  });

  it('reads packs whose index is of the first version, also what no reference leads to', async () => {
    const repository = leaky();
    repository.commit({ '.env': 'B=1\n', 'lost.env': LEAK });
    repository.git('repack', '-dq');
    repository.git('reset', '-q', '--hard', 'HEAD~1');
    const directory = join(repository.path, '.git/objects/pack');
    for (const name of readdirSync(directory).filter((each) => each.endsWith('.idx'))) {
      rmSync(join(directory, name));
      const pack = join(directory, name.replace('.idx', '.pack'));
      repository.git('index-pack', '--index-version=1', '-o', join(directory, name), pack);
    }
    const { files, problems, notes } = await told(repository.path);
    expect(files).toEqual(['.env', 'lost.env lost']);
    expect([...problems, ...notes]).toEqual([]);
  });

  it.each([
    ['ends when it starts', ['process.exit(1);']],
    ['throws', ["throw new Error('no');"]],
    ['ends before it answers', ["parentPort.on('message', () => process.exit(0));"]],
    [
      'answers something else',
      ["parentPort.on('message', () => parentPort.postMessage({ a: 1 }));"],
    ],
    ['refuses', ["parentPort.on('message', () => parentPort.postMessage({ refused: 'no' }));"]],
  ])('asks git where a thread %s', async (_, lines) => {
    const outcome = await told(leaky().path, program(...lines));
    expect(outcome).toMatchObject({ files: ['.env'], problems: [], commits: 2 });
    expect(outcome.notes).toEqual([expect.stringMatching(/^Packs were read through git: /u)]);
  });

  it('says once why a thread could not read a pack', async () => {
    const reason = 'A pack cannot be read: a delta is cut short.';
    const answer = `parentPort.postMessage({ refused: ${JSON.stringify(reason)} })`;
    const refusing = program(`parentPort.on('message', () => ${answer});`);
    const { notes } = await told(leaky().path, refusing);
    expect(notes).toEqual([`Packs were read through git: ${reason}`]);
  });

  it('ends threads that never answer when it is given up', async () => {
    const controller = new AbortController();
    const silent = program("parentPort.on('message', () => { for (;;); });");
    const scan = told(leaky().path, silent, controller.signal);
    setTimeout(() => {
      controller.abort(new Error('given up'));
    }, 300);
    await expect(scan).rejects.toThrow('given up');
  });

  it('names an object that a reference leads to and that is not here', async () => {
    const repository = leaky();
    const blob = repository.git('rev-parse', 'HEAD:a.txt');
    repository.git('unpack-file', blob);
    const pack = packFile(repository, '.pack');
    const objects = join(repository.path, '.git/objects');
    const moved = join(temporaryDirectory(), 'moved.pack');
    copyFileSync(pack, moved);
    rmSync(join(objects, 'pack'), { recursive: true });
    mkdirSync(join(objects, 'pack'));
    repository.git('init', '-q');
    const input = readFileSync(moved);
    const { execFileSync } = await import('node:child_process');
    execFileSync('git', ['unpack-objects', '-q'], { cwd: repository.path, input });
    rmSync(join(objects, blob.slice(0, 2), blob.slice(2)));
    repository.write('other', 'other');
    repository.git('add', 'other');
    execFileSync('git', ['pack-objects', '-q', join(objects, 'pack/pack')], {
      cwd: repository.path,
      input: `${repository.git('rev-parse', ':other')}\n`,
    });
    const { files, problems } = await told(repository.path);
    expect(files).toEqual(['.env']);
    expect(problems).toEqual(['missing-object']);
  });

  it('tells what no reference leads to as such: commits, tags and what was never committed', async () => {
    const repository = leaky();
    repository.commit({ 'b.txt': LEAK }, 'amended');
    repository.git('tag', '-a', '-m', LEAK, 'v1');
    repository.git('tag', '-d', 'v1');
    repository.git('reset', '-q', '--hard', 'HEAD~1');
    repository.write('staged.txt', `# again\n${LEAK}`);
    repository.git('add', 'staged.txt');
    repository.git('repack', '-dq');
    const { files, problems } = await told(repository.path);
    expect(files).toEqual(['.env', 'b.txt lost', ' lost', ' lost']);
    expect(problems).toEqual([]);
  });

  it('leaves what another repository lends and nothing here leads to', async () => {
    const lender = leaky();
    const directory = temporaryDirectory();
    lender.git('clone', '-q', '--shared', '.', directory);
    lender.commit({ 'c.txt': LEAK });
    lender.git('repack', '-dq');
    expect((await told(directory)).files).toEqual(['.env']);
  });

  it('reads what stands six steps of borrowing away', async () => {
    let directory = leaky().path;
    for (let step = 0; step < 5; step += 1) {
      const next = temporaryDirectory();
      const source = newRepository();
      source.git('clone', '-q', '--shared', directory, next);
      directory = next;
    }
    const last = newRepository();
    last.git('fetch', '-q', directory, 'HEAD');
    const { files, problems } = await told(directory);
    expect(files).toEqual(['.env']);
    expect(problems).toEqual([]);
  });

  it('asks git where it stands where only git looks', async () => {
    const lender = leaky();
    const borrower = newRepository();
    const alternates = join(borrower.path, '.git/objects/info/alternates');
    const path = join(lender.path, '.git/objects');
    // The first character of the path by its number, as git reads it in quotes.
    writeFileSync(
      alternates,
      `"\\${path.charCodeAt(0).toString(8).padStart(3, '0')}${path.slice(1)}"\n`,
    );
    borrower.git('update-ref', 'refs/heads/main', lender.git('rev-parse', 'HEAD'));
    borrower.write('a', 'a');
    borrower.git('add', 'a');
    borrower.git('repack', '-dq');
    const { files, notes } = await told(borrower.path);
    expect(files).toEqual(['.env']);
    expect(notes.length).toBeLessThan(2);
  });
});
