import { Failure } from '../../findings/failure.js';

/**
 * A pack or its index that is not as git writes it, or of a kind that is not read here. Never the end of
 * a scan: whoever reads packs falls back to git, which names what is wrong with which object.
 */
export class DamagedPack extends Failure {
  override readonly name = 'DamagedPack';

  constructor(problem: string) {
    super(`A pack cannot be read: ${problem}.`, {
      remedy: 'Run `git fsck` in the repository.',
    });
  }
}
