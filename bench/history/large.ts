/**
 * Makes a repository with one pack of more than 4 GiB, two keys behind that offset (one in a delta whose base stands at the
 * pack's beginning), has git index it, runs the bundle on it and tells whether both keys were found, and with how much
 * memory: `npm run bench:history:large -- DIRECTORY`. The pack is mostly holes: it takes little of the disk, and is removed in the end.
 */
import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sampleKey } from '../../__tests__/helpers/key.js';
import { execGit } from '../git.js';
import { timed } from '../timed.js';
import { SparsePack, type Entry } from './sparse-pack.js';

/** Larger blobs are not read from packs. */
const BLOB_BYTES = 15 * 2 ** 20;
const BLOBS = Math.ceil((4.1 * 2 ** 30) / BLOB_BYTES);
const BUNDLE = resolve(import.meta.dirname, '../../dist/cli/index.js');

const directory = resolve(process.argv[2] ?? 'large-pack');
const keys = [sampleKey(1), sampleKey(2)] as const;

function treeOf(files: readonly (readonly [name: string, id: string])[]): Buffer {
  const rows = files.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Buffer.concat(
    rows.flatMap(([name, id]) => [Buffer.from(`100644 ${name}\0`), Buffer.from(id, 'hex')]),
  );
}

function commitOf(tree: Entry, parent: Entry | undefined): Buffer {
  const person = 'Ada <ada@example.com> 1500000000 +0000';
  const parents = parent === undefined ? '' : `parent ${parent.id}\n`;
  return Buffer.from(
    `tree ${tree.id}\n${parents}author ${person}\ncommitter ${person}\n\nA commit\n`,
  );
}

/** @returns the id of the last commit */
function writePack(path: string): string {
  const pack = new SparsePack(path, BLOBS + 7);
  const settings = Buffer.from('NAME=value\n'.repeat(10));
  const base = { ...pack.add('blob', settings), content: settings };
  const blobs = Array.from({ length: BLOBS }, (_, number): readonly [string, string] => {
    const content = Buffer.alloc(BLOB_BYTES);
    content.writeUInt32BE(number);
    return [`assets-${String(number)}.bin`, pack.add('blob', content).id];
  });
  const before = pack.add('tree', treeOf([...blobs, ['settings.env', base.id]]));
  const first = pack.add('commit', commitOf(before, undefined));
  const version = pack.addVersion(base, Buffer.from(`MISTRAL_API_KEY=${keys[0]}\n`));
  const whole = pack.add('blob', Buffer.from(`MISTRAL_API_KEY=${keys[1]}\n`));
  const files = [...blobs, ['settings.env', version.id], ['other.env', whole.id]] as const;
  const last = pack.add('commit', commitOf(pack.add('tree', treeOf(files)), first));
  pack.finish();
  return last.id;
}

function makeRepository(): void {
  execGit(resolve(directory, '..'), 'init', '-q', '--bare', '-b', 'main', directory);
  const packs = join(directory, 'objects/pack');
  mkdirSync(packs, { recursive: true });
  const head = writePack(join(packs, 'new.pack'));
  const name = execGit(directory, 'index-pack', join(packs, 'new.pack'));
  for (const ending of ['pack', 'idx'])
    renameSync(join(packs, `new.${ending}`), join(packs, `pack-${name}.${ending}`));
  rmSync(join(packs, 'new.rev'), { force: true });
  execGit(directory, 'update-ref', 'refs/heads/main', head);
  const { size, blocks } = statSync(join(packs, `pack-${name}.pack`));
  console.log(`${String(size)} bytes in the pack, ${String(blocks * 512)} on the disk`);
}

rmSync(directory, { recursive: true, force: true });
makeRepository();
const flags = ['scan', '--history', '--checks', 'keys', '--no-color'];
const { seconds, cpuSeconds, peakMebibytes, output } = await timed(
  { program: process.execPath, args: [BUNDLE, ...flags], cwd: directory, env: process.env },
  join(directory, 'time'),
);
rmSync(directory, { recursive: true, force: true });
console.log(output);
console.log(
  `${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of CPU, ${peakMebibytes.toFixed(0)} MiB`,
);
const isFound = ['other.env', 'settings.env'].every((file) => output.includes(file));
if (!isFound || output.includes('through git'))
  throw new Error('The pack was not read as it should.');
