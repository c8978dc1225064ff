import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Content } from '../../../src/findings/document.js';
import { spanOf } from '../../../src/findings/position.js';
import { contentOf } from '../../../src/sources/text/content.js';
import { windows } from '../../../src/sources/text/windows.js';

const KEY = 'MARKER-0123456789-0123456789-0123';
const SIZE = { window: 1_024, overlap: 256 };

/** Lines on which the marker stands, over all windows, each once. */
function linesOf(content: Content): readonly number[] {
  const lines = new Set<number>();
  for (const window of windows(content, SIZE)) {
    const { text, lineOffset } = window;
    for (let at = text.indexOf(KEY); at !== -1; at = text.indexOf(KEY, at + 1))
      lines.add(spanOf(text, at, at + KEY.length, lineOffset).startLine);
  }
  return [...lines];
}

const ENCODERS: Record<string, (text: string) => Uint8Array> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-16LE': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16BE without a mark': (text) => Buffer.from(text, 'utf16le').swap16(),
  bytes: (text) => Buffer.concat([Buffer.from([0, 0xff]), Buffer.from(text, 'latin1')]),
  'UTF-16LE after UTF-8': (text) => Buffer.concat([Buffer.from('é'), Buffer.from(text, 'utf16le')]),
};

describe('windows', () => {
  it('gives a short text as it is', () => {
    const content = contentOf(Buffer.from('short'));
    expect([...windows(content)]).toEqual([content]);
  });

  it.each(Object.entries(ENCODERS))(
    'AT-36 finds a key at every offset around the edge of a window once, on its line (%s)',
    (_name, encode) => {
      for (const filler of ['x', 'ab\n', 'line\r\n', '\r', 'ab\r\n\n'])
        for (let offset = 300; offset < 1_200; offset += 7) {
          const before = filler.repeat(offset).slice(0, offset);
          const bytes = encode(`${before} ${KEY}\n${'y\n'.repeat(600)}`);
          const expected = before.split(/\r\n|\r|\n/u).length;
          expect(linesOf(contentOf(bytes))).toEqual([expected]);
        }
    },
  );

  it('AT-36 finds a key at each single offset around an edge', () => {
    for (let offset = SIZE.window - 300; offset < SIZE.window + 40; offset += 1) {
      const text = `${'z'.repeat(offset)}${KEY}${'\ny'.repeat(600)}`;
      expect(linesOf(contentOf(Buffer.from(text)))).toEqual([1]);
    }
  });

  it('covers every line of any text, with its number', () => {
    const line = fc.string({ unit: 'grapheme-composite', maxLength: 60 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 50, maxLength: 300 }), (lines) => {
        const clean = lines.map(
          (text, index) => `${String(index)}:${text.replace(/[\r\n\0]/gu, '')}`,
        );
        const seen = new Set<string>();
        for (const window of windows(contentOf(Buffer.from(clean.join('\n'))), SIZE))
          window.text.split('\n').forEach((text, index) => {
            if (clean[window.lineOffset + index] === text) seen.add(text);
          });
        expect(seen.size).toBe(clean.length);
      }),
    );
  });
});
