/** Bytes that are no object of the kind they should be. Says what is wrong and where, never what stands there. */
export class MalformedObject extends Error {
  override readonly name = 'MalformedObject';

  constructor(kind: 'tree' | 'commit' | 'tag', problem: string) {
    super(`This is not a well-formed ${kind}: ${problem}.`);
  }
}
