import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { FamilyWalk } from '../../../src/git/pack/family-walk.js';
import { PackFile } from '../../../src/git/pack/pack-file.js';
import { make } from '../scratch.js';
import { layoutIn, packPath } from './scene.js';

/** Remembers how much of a pack was asked for at once. */
class WatchedFile extends PackFile {
  largest = 0;

  override read(offset: number, length: number): Buffer {
    this.largest = Math.max(this.largest, length);
    return super.read(offset, length);
  }
}

describe('an object that is too large', () => {
  it('is left without reading all of it into memory', () => {
    const repository = make();
    repository.commit({ 'a.bin': randomBytes(2 ** 20) });
    repository.git('repack', '-adq');
    const path = packPath(repository);
    const { layout, ids } = layoutIn(path);
    const file = new WatchedFile(`${path}.pack`);
    const left: number[] = [];
    const visitor = {
      visit: () => undefined,
      visitAgain: () => undefined,
      leave: (entry: number) => void left.push(entry),
    };
    const isCut = new Uint8Array(layout.count);
    const pack = { layout, file, idBytes: ids.shared.idBytes, isCut };
    const walk = new FamilyWalk(pack, visitor, { kept: 2 ** 20, object: 2 ** 16 });
    for (const [entry, base] of layout.bases.entries()) if (base < 0) walk.family(entry);
    file.close();
    expect(left).toHaveLength(1);
    expect(file.largest).toBeLessThan(2 ** 17);
  });
});
