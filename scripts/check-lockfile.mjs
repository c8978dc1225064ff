// Fails where the lock would install something else tomorrow, or fail to install at all:
// a version range, a platform package that a locked package names and the lock lacks, a
// download from a second place.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const read = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'));
const manifest = read('package.json');
const packages = Object.entries(read('package-lock.json').packages);
const problems = [];

/** One exact version: no caret, tilde, tag, range or address. */
const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/u;
for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides']) {
  for (const [name, version] of Object.entries(manifest[kind] ?? {})) {
    if (!EXACT.test(version)) problems.push(`${kind}: pin ${name} exactly, not ${version}`);
  }
}

const locked = new Set(packages.map(([path]) => path.replace(/^.*node_modules\//u, '')));
for (const [path, entry] of packages) {
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (!locked.has(name)) {
      problems.push(`${path}: its platform package ${name} is not in the lock, so npm ci may fail`);
    }
  }
  if (path !== '' && !entry.link && !entry.inBundle && !entry.integrity) {
    problems.push(`${path}: has no integrity hash`);
  }
}

const origins = new Map();
for (const [path, { resolved }] of packages) {
  if (resolved !== undefined) origins.set(new URL(resolved).origin, path);
}
if (origins.size > 1) {
  problems.push(`packages come from ${origins.size} places: ${[...origins.values()].join(', ')}`);
}

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${packages.length - 1} locked packages, one origin, all exact`);
