import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FamilyWalk, Visitor, WalkLimits } from '../../../src/git/pack/family-walk.js';
import { FamilyWalk as Walk } from '../../../src/git/pack/family-walk.js';
import { Ids } from '../../../src/git/pack/ids.js';
import { PackFile } from '../../../src/git/pack/pack-file.js';
import { hashBytes, parsePackIndex } from '../../../src/git/pack/pack-index.js';
import { layoutOf, type PackLayout } from '../../../src/git/pack/pack-layout.js';
import type { TestRepository } from '../../helpers/repository.js';
import { make } from '../scratch.js';

type Format = 'sha1' | 'sha256';

/** Text that git makes deltas of. */
function lines(count: number, seed: number): string {
  return Array.from(
    { length: count },
    (_, index) => `line ${String((index * 7_919 + seed) % 997)}\n`,
  ).join('');
}

/** A repository of some versions of a few files, all in one pack. */
export function packed(
  objectFormat: Format = 'sha1',
  config: readonly string[] = [],
): TestRepository {
  const repository = make({ objectFormat });
  const text = lines(200, 1);
  for (let version = 0; version < 8; version += 1) {
    const cut = version * 300;
    repository.commit({
      'a.txt': `${text.slice(0, cut)}version ${String(version)}\n${text.slice(cut)}`,
      'deep/b.txt': lines(20, version),
    });
  }
  repository.git('tag', '-a', '-m', 'a tag', 'v1');
  repository.git(...config, 'repack', '-adfq', '--depth=20', '--window=20');
  return repository;
}

/** The path of the one pack, without an ending. */
export function packPath(repository: TestRepository): string {
  const directory = join(repository.path, '.git/objects/pack');
  const name = readdirSync(directory).find((each) => each.endsWith('.pack')) ?? '';
  return join(directory, name.slice(0, -'.pack'.length));
}

export function layoutIn(
  path: string,
  format: Format = 'sha1',
): { layout: PackLayout; ids: Ids; file: PackFile } {
  const index = parsePackIndex(readFileSync(`${path}.idx`), format);
  const ids = Ids.of(index.ids, hashBytes(format));
  const file = new PackFile(`${path}.pack`);
  return { layout: layoutOf({ path, file, index, ids }), ids, file };
}

/** Walks through all families of a pack. */
export function walkAll<State>(
  path: string,
  visitor: Visitor<State>,
  { format = 'sha1', limits }: { readonly format?: Format; readonly limits?: WalkLimits } = {},
): void {
  const { layout, ids, file } = layoutIn(path, format);
  const pack = { layout, file, idBytes: ids.shared.idBytes, isCut: new Uint8Array(layout.count) };
  const walk: FamilyWalk<State> =
    limits === undefined ? new Walk(pack, visitor) : new Walk(pack, visitor, limits);
  for (const [entry, base] of layout.bases.entries()) if (base < 0) walk.family(entry);
  file.close();
}

/** Every object that git has, by its id. */
export function objectsOf(
  repository: TestRepository,
): Map<string, { kind: string; bytes: Buffer }> {
  const listed = repository.git('cat-file', '--batch-all-objects', '--batch-check').split('\n');
  return new Map(
    listed.map((line) => {
      const [id = '', kind = ''] = line.split(' ');
      const bytes = execFileSync('git', ['cat-file', kind, id], { cwd: repository.path });
      return [id, { kind, bytes }];
    }),
  );
}
