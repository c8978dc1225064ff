// Builds the two bundles that users run, the action and the command line, each with that of its threads.
// The nearest tsconfig.json to an entry counts: src/tsconfig.json keeps tests and scripts out of it.
// `--out DIRECTORY` builds elsewhere, to compare two builds.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');
const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');

/** Each entry, where it goes, and whether the bundle is started by its own name. */
const ENTRIES = [
  { source: 'src/action/main.ts', target: 'action', executable: false },
  { source: 'src/cli/main.ts', target: 'cli', executable: true },
];
/** The program of the threads that read packs; it goes beside each of them. */
const PACK_READER = { source: 'src/history-worker.ts', target: 'history-worker' };

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const out = resolve(root, values.out);
// Built beside and moved at the end: what runs from the old bundles meanwhile keeps running.
const unfinished = `${out}.unfinished`;
rmSync(unfinished, { recursive: true, force: true });
function bundle(source, target) {
  const directory = join(unfinished, target);
  const flags = ['--quiet', '--no-cache', '--source-map', '--license', 'licenses.txt'];
  execFileSync(process.execPath, [ncc, 'build', source, '--out', directory, ...flags], {
    cwd: root,
    stdio: 'inherit',
  });
  return directory;
}

const reader = bundle(PACK_READER.source, PACK_READER.target);
for (const { source, target, executable } of ENTRIES) {
  const directory = bundle(source, target);
  chmodSync(join(directory, 'index.js'), executable ? 0o755 : 0o644);
  cpSync(reader, join(directory, PACK_READER.target), { recursive: true });
}
rmSync(reader, { recursive: true });
rmSync(out, { recursive: true, force: true });
renameSync(unfinished, out);
