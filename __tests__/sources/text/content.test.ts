import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contentOf } from '../../../src/sources/text/content.js';

const ENCODERS = {
  'utf-16le': (text: string) => Buffer.from(text, 'utf16le'),
  'utf-16be': (text: string) => Buffer.from(text, 'utf16le').swap16(),
  'utf-32le': (text: string) => utf32(text, (buffer, unit, at) => buffer.writeUInt32LE(unit, at)),
  'utf-32be': (text: string) => utf32(text, (buffer, unit, at) => buffer.writeUInt32BE(unit, at)),
  'utf-8': (text: string) => Buffer.from(text, 'utf8'),
};
const MARK = '\ufeff';

function utf32(
  text: string,
  write: (buffer: Buffer, unit: number, at: number) => void,
): Buffer<ArrayBuffer> {
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const buffer = Buffer.alloc(points.length * 4);
  points.forEach((point, index) => {
    write(buffer, point, index * 4);
  });
  return buffer;
}

const anyText = fc
  .string({ unit: 'binary' })
  .map((text) => text.replaceAll('\0', ''))
  .filter((text) => !text.startsWith(MARK));
const latinText = fc.string({ unit: 'grapheme-ascii', minLength: 4 });

describe('contentOf', () => {
  it.each(Object.entries(ENCODERS))(
    'AT-21 decodes %s with a mark to what was encoded',
    (name, encode) => {
      fc.assert(
        fc.property(anyText, (text) => {
          const content = contentOf(encode(MARK + text));
          expect(content.encoding).toBe(name);
          expect(content.text).toBe(text);
        }),
      );
    },
  );

  it.each(Object.entries(ENCODERS))(
    'AT-21 decodes Latin text in %s without a mark',
    (name, encode) => {
      fc.assert(
        fc.property(latinText, (text) => {
          const content = contentOf(encode(text));
          expect(content.encoding).toBe(name);
          expect(content.text).toBe(text);
        }),
      );
    },
  );

  it('never throws, and keeps a marker readable, whatever stands around it', () => {
    const marker = 'MARKER-0123456789-0123456789-0123456789';
    const around = fc.uint8Array({ maxLength: 200 });
    fc.assert(
      fc.property(around, around, (before, after) => {
        const { text } = contentOf(Buffer.concat([before, Buffer.from(`\n${marker}\n`), after]));
        // At the edge of text in another width one letter may be read with its neighbour.
        expect(text).toContain(marker.slice(0, -1));
      }),
      { numRuns: 2_000 },
    );
  });

  it('AT-21 reads UTF-16 that PowerShell appended to a UTF-8 file, with its line', () => {
    const head = Buffer.from('# r\u00e9sum\u00e9\nA=1\n');
    const tail = Buffer.from('MARKER=\u00e9\u00e8\r\nB=2\r\n', 'utf16le');
    for (const text of [head, Buffer.concat([head, Buffer.from('x\n')])])
      expect(contentOf(Buffer.concat([text, tail])).text).toBe(
        `${text.toString()}MARKER=\u00e9\u00e8\r\nB=2\r\n`,
      );
  });

  it.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'] as const)(
    'reads UTF-8 that was appended to a file in %s, and what follows it',
    (name) => {
      const encode = ENCODERS[name];
      const appended = Buffer.from('MARKER=0123456789012345678901234567\n');
      const bytes = Buffer.concat([encode(`${MARK}A=1\r\n`), appended, encode('B=2\r\n')]);
      expect(contentOf(bytes).text).toBe(`A=1\r\n${appended.toString()}B=2\r\n`);
    },
  );

  it('keeps a text with one NUL as the text it is', () => {
    const content = contentOf(Buffer.from('a\0b é\nc'));
    expect(content.encoding).toBe('utf-8');
    expect(content.text).toBe('a\0b é\nc');
  });

  it('reads what is neither text nor wide as one letter for each byte', () => {
    const content = contentOf(Uint8Array.of(0x89, 0x50, 0, 0xff, 0x41));
    expect(content.encoding).toBe('binary');
    expect(content.text).toBe('\u0089P\0\u00ffA');
  });

  it('replaces invalid bytes of a text and nothing around them', () => {
    const content = contentOf(Buffer.from('caf\u00e9 = MARKER', 'latin1'));
    expect(content.encoding).toBe('utf-8');
    expect(content.text).toBe('caf\ufffd = MARKER');
  });

  it('reads an empty text', () => {
    expect(contentOf(new Uint8Array())).toMatchObject({
      text: '',
      encoding: 'utf-8',
      lineOffset: 0,
    });
  });
});
