import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ids } from '../../../src/git/pack/ids.js';
import { PackFile } from '../../../src/git/pack/pack-file.js';
import { layoutOf, type PackLayout } from '../../../src/git/pack/pack-layout.js';
import { packOf, type Planned, type Written } from '../../helpers/pack-writer.js';

/** A pack of planned blobs on the disk, with its layout. */
export interface OnDisk extends Written {
  readonly path: string;
  readonly layout: PackLayout;
}

/** Writes a pack into a directory; the index is made up, not written. */
export function onDisk(directory: string, plan: readonly Planned[]): OnDisk {
  const written = packOf(plan);
  const path = join(directory, 'made');
  writeFileSync(`${path}.pack`, written.pack);
  const sorted = written.ids
    .map((id, number) => ({ id, offset: written.offsets[number] ?? 0 }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const ids = Buffer.from(sorted.map(({ id }) => id).join(''), 'hex');
  const offsets = Float64Array.from(sorted, ({ offset }) => offset);
  const packHash = written.pack.subarray(-20);
  const index = { count: plan.length, ids, offsets, packHash };
  const file = new PackFile(`${path}.pack`);
  const layout = layoutOf({ path, file, index, ids: Ids.of(ids, 20) });
  file.close();
  return { ...written, path, layout };
}
