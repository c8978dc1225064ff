import { isUtf8 } from 'node:buffer';

/** Bytes below 128 that text is made of: printable ones, tab, line ends. */
export function isPlainByte(byte: number): boolean {
  return (byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13;
}

function isPlain(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 128 || isPlainByte(byte));
}

/** PowerShell's `-EncodedCommand` is base64 of UTF-16. */
function asUtf16(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 !== 0 || bytes[1] !== 0) return undefined;
  for (let index = 0; index < bytes.length; index += 2) {
    if (bytes[index + 1] === 0 && !isPlainByte(bytes[index] ?? 0)) return undefined;
  }
  const text = Buffer.from(bytes).toString('utf16le');
  return text.includes('\0') ? undefined : text;
}

/** What bytes say where they are text; undefined for a picture, a digest, anything compressed. */
export function textOfBytes(bytes: Uint8Array): string | undefined {
  if (isPlain(bytes)) return isUtf8(bytes) ? Buffer.from(bytes).toString('utf8') : undefined;
  return asUtf16(bytes);
}
