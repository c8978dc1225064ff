type Encode = (text: string) => Uint8Array;

const MARK = '\ufeff';
const utf16le: Encode = (text) => Buffer.from(text, 'utf16le');
const utf16be: Encode = (text) => Buffer.from(text, 'utf16le').swap16();

function utf32(text: string, littleEndian: boolean): Uint8Array {
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const view = new DataView(new ArrayBuffer(points.length * 4));
  points.forEach((point, at) => {
    view.setUint32(at * 4, point, littleEndian);
  });
  return new Uint8Array(view.buffer);
}

const utf32le: Encode = (text) => utf32(text, true);
const utf32be: Encode = (text) => utf32(text, false);

const ENCODINGS: Readonly<Record<string, Encode>> = {
  utf16le,
  utf16be,
  utf32le,
  utf32be,
  'utf16le-bom': (text) => utf16le(MARK + text),
  'utf16be-bom': (text) => utf16be(MARK + text),
  'utf32le-bom': (text) => utf32le(MARK + text),
  'utf32be-bom': (text) => utf32be(MARK + text),
  'utf8-bom': (text) => Buffer.from(MARK + text, 'utf8'),
  latin1: (text) => Buffer.from(text, 'latin1'),
  crlf: (text) => Buffer.from(text.replaceAll('\n', '\r\n'), 'utf8'),
  cr: (text) => Buffer.from(text.replaceAll('\n', '\r'), 'utf8'),
};

/** The mark at the very start of a template that says how its file is encoded. */
const LEADING = /^\{\{([a-z0-9-]+)\}\}/u;

/** Takes the mark of the encoding, if there is one, off a template's text; without one it is UTF-8. */
export function encodingOf(text: string): { readonly encode: Encode; readonly text: string } {
  const mark = LEADING.exec(text);
  const encode = mark?.[1] === undefined ? undefined : ENCODINGS[mark[1]];
  if (mark === null || encode === undefined) return { encode: (all) => Buffer.from(all), text };
  return { encode, text: text.slice(mark[0].length) };
}
