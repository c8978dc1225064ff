// Fails unless dist is, byte for byte, what the sources give, and all of it is committed.
// An untracked file counts: `git diff` alone would not see it.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root, stdio: 'inherit' });
const changed = execFileSync(
  'git',
  ['status', '--porcelain', '--untracked-files=all', '--ignored=matching', '--', 'dist'],
  { cwd: root, encoding: 'utf8' },
);
if (changed !== '') {
  console.error(`dist is not what the sources give. Run npm run build and commit:\n${changed}`);
  process.exitCode = 1;
}
