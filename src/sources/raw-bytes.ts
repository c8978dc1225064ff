/** The bytes of a raw path, in which each character is one byte (Latin-1). */
export function rawBytes(rawPath: string): Buffer<ArrayBuffer> {
  return Buffer.from(rawPath, 'latin1');
}
