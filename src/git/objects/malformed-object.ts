import { Failure } from '../../findings/failure.js';
import type { ObjectId } from '../port.js';

/** Bytes that are no object of the kind they should be. Says what is wrong and where, never what stands there. */
export class MalformedObject extends Failure {
  override readonly name = 'MalformedObject';

  constructor(problem: string) {
    super(problem, { remedy: 'Run `git fsck` in the repository and fetch the object again.' });
  }

  static of(kind: 'tree' | 'commit' | 'tag', problem: string): MalformedObject {
    return new MalformedObject(`This is not a well-formed ${kind}: ${problem}.`);
  }
}

/**
 * What a parser makes of an object's bytes.
 * @throws {MalformedObject} with the object's id in front, which the bytes alone do not tell
 */
export function parsedAs<T>(
  { id, bytes }: { readonly id: ObjectId; readonly bytes: Uint8Array },
  parser: (bytes: Uint8Array) => T,
): T {
  try {
    return parser(bytes);
  } catch (error) {
    if (error instanceof MalformedObject)
      throw new MalformedObject(`Object ${id}: ${error.message}`);
    throw error;
  }
}
