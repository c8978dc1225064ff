// Builds the two bundles that users run: the action and the command line.
// The nearest tsconfig.json to an entry counts: src/tsconfig.json keeps tests and scripts out of it.
// `--out DIRECTORY` builds elsewhere, to compare two builds.
import { execFileSync } from 'node:child_process';
import { chmodSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');
const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');

/** Each entry, and whether the bundle is started by its own name. */
const ENTRIES = [
  { name: 'action', executable: false },
  { name: 'cli', executable: true },
];

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const out = resolve(root, values.out);
// Built beside and moved at the end: what runs from the old bundles meanwhile keeps running.
const unfinished = `${out}.unfinished`;
rmSync(unfinished, { recursive: true, force: true });
for (const { name, executable } of ENTRIES) {
  const directory = join(unfinished, name);
  const flags = ['--quiet', '--no-cache', '--source-map', '--license', 'licenses.txt'];
  execFileSync(
    process.execPath,
    [ncc, 'build', `src/${name}/main.ts`, '--out', directory, ...flags],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  chmodSync(join(directory, 'index.js'), executable ? 0o755 : 0o644);
}
rmSync(out, { recursive: true, force: true });
renameSync(unfinished, out);
