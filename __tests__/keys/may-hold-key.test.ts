import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Content } from '../../src/findings/document.js';
import { findKeys } from '../../src/keys/detect.js';
import { mayHoldKey } from '../../src/keys/may-hold.js';
import { contentOf } from '../../src/sources/text/content.js';
import { windows } from '../../src/sources/text/windows.js';
import { sampleKey } from '../helpers/key.js';

type Encode = (text: string) => Buffer;

const utf8: Encode = (text) => Buffer.from(text, 'utf8');
const utf16le: Encode = (text) => Buffer.from(text, 'utf16le');
const utf16be: Encode = (text) => utf16le(text).swap16();
const utf32le: Encode = (text) =>
  Buffer.concat(
    Array.from(text, (character) => {
      const unit = Buffer.alloc(4);
      unit.writeUInt32LE(character.codePointAt(0) ?? 0);
      return unit;
    }),
  );
const utf32be: Encode = (text) => utf32le(text).swap32();

const WIDE = { utf16le, utf16be, utf32le, utf32be } as const;
const ENCODINGS = { utf8, ...WIDE } as const;

const line = (seed: number): string => `MISTRAL_API_KEY=${sampleKey(seed)}\r\n`;

function keysOf(content: Content): readonly string[] {
  return findKeys({ surface: 'file', path: 'a', content }).map(({ value }) => value);
}

function expectFound(bytes: Uint8Array): void {
  expect(keysOf(contentOf(bytes))).toEqual([sampleKey(1)]);
  expect(mayHoldKey(contentOf(bytes))).toBe(true);
}

describe.each(Object.entries(WIDE))('a key in %s', (_name, encode) => {
  it('is seen behind a text in UTF-8', () => {
    expectFound(Buffer.concat([utf8('A=1\nB=è\n'), encode(line(1))]));
  });

  it('is seen behind a text in UTF-8 with a mark', () => {
    expectFound(Buffer.concat([utf8('\ufeffA=1\n'), encode(line(1))]));
  });

  it('is seen in a binary', () => {
    const noise = Buffer.from([0x7f, 0x45, 0xff, 0, 0xfe, 0x80, 1, 2, 0xc3, 0x28, 0, 0xd8]);
    expectFound(Buffer.concat([noise, utf8('\n'), encode(`\n${line(1)}`), noise]));
  });

  it('is seen without a mark where the text starts with letters that have no zero bytes', () => {
    expectFound(encode(`密鑰說明\r\n${line(1)}`));
  });
});

describe('mayHoldKey', () => {
  const fillers = ['', '\n', 'A=1\n', '密鑰', 'é', '\0', '# mistral\n', 'x', '\ufeff', '😀', '%22'];
  const piece = fc
    .record({
      encode: fc.constantFrom(...Object.values(ENCODINGS)),
      before: fc.constantFrom(...fillers),
      seed: fc.option(fc.nat(100), { nil: undefined }),
    })
    .map(({ encode, before, seed }) => encode(before + (seed === undefined ? '' : line(seed))));
  const half = fc
    .record({ encode: fc.constantFrom(...Object.values(ENCODINGS)), seed: fc.nat(100) })
    .map(({ encode, seed }) =>
      Buffer.concat([utf8(line(seed).slice(0, 32)), encode(line(seed).slice(32))]),
    );
  const noise = fc.uint8Array({ maxLength: 12 });

  it('never says no where a key is found, in any mixture of encodings', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, half, noise), { maxLength: 6 }), (pieces) => {
        const bytes = Buffer.concat(pieces);
        if (keysOf(contentOf(bytes)).length > 0) expect(mayHoldKey(contentOf(bytes))).toBe(true);
        for (const window of windows(contentOf(bytes), { window: 400, overlap: 100 }))
          if (keysOf(window).length > 0) expect(mayHoldKey(window)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('sees a key that an entity for nothing divides, alone in its text', () => {
    const key = sampleKey(1);
    expectFound(utf8(`<p>mistral key: ${key.slice(0, 8)}&shy;${key.slice(8)}</p>\n`));
  });

  it('does not decode a text without zero bytes', () => {
    const content: Content = {
      bytes: utf8('a = 1\né\n'.repeat(100)),
      encoding: 'utf-8',
      lineOffset: 0,
      get text(): string {
        throw new Error('decoded');
      },
    };
    expect(mayHoldKey(content)).toBe(false);
  });
});
