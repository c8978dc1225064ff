// Fails where a package in one of the two bundles is not under a permissive licence. What a bundle
// holds is read from its source map, so a package that only its types need is not asked.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const PERMISSIVE = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Python-2.0',
]);

/** The directory of the package that a source of the map belongs to; the innermost one. */
const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u;

function packagesOf(bundle) {
  const map = join(root, 'dist', bundle, 'index.js.map');
  if (!existsSync(map)) throw new Error(`dist/${bundle} is missing: run npm run build first`);
  const { sources } = JSON.parse(readFileSync(map, 'utf8'));
  return sources.flatMap((source) => {
    const inside = PACKAGE.exec(source)?.[0];
    return inside === undefined ? [] : [inside.slice(inside.indexOf('node_modules/'))];
  });
}

/** `(MIT OR GPL-3.0)` is fine by its first half; `MIT AND X` needs both. */
function isPermissive(expression) {
  const words = expression.replaceAll(/[()]/gu, '');
  return words
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((id) => PERMISSIVE.has(id)));
}

const problems = [];
const packages = [...new Set(['action', 'cli'].flatMap(packagesOf))].sort();
for (const path of packages) {
  const { license } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
  if (typeof license !== 'string' || !isPermissive(license)) {
    problems.push(`${path}: ${license ?? 'no licence named'}`);
  }
}
if (packages.length === 0) problems.push('no package was found in the bundles: is dist stale?');
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${packages.length} bundled packages, all permissively licensed`);
