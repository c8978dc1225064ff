/**
 * The UTF-8 bytes of a text, one UTF-16 unit each. git matches bytes: `?` and `[…]` stand for one
 * byte, so a pattern and a path must be compared in this form to agree with it.
 */
export function byteText(text: string): string {
  if (Buffer.byteLength(text) === text.length) return text;
  return Buffer.from(text, 'utf8').toString('latin1');
}
