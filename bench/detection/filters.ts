type Filter = (text: string) => string;

const buffer = (text: string) => Buffer.from(text, 'utf8');
const bytesOf = (text: string) => [...buffer(text)];
const unitsOf = (text: string) => Array.from(text, (_, at) => text.charCodeAt(at));
const hex = (value: number, width: number) => value.toString(16).padStart(width, '0');
const base64 = (text: string) => buffer(text).toString('base64');

/** The ways in which a value is written that stand for it without showing it. */
const FILTERS: Readonly<Record<string, Filter>> = {
  base64,
  base64url: (text) => buffer(text).toString('base64url'),
  unpadded: (text) => base64(text).replaceAll('=', ''),
  /** Lines of 76 characters, as `base64` of the coreutils and MIME write them. */
  base64lines: (text) => (base64(text).match(/.{1,76}/gu) ?? []).join('\n'),
  /** What `powershell -EncodedCommand` takes. */
  base64utf16: (text) => Buffer.from(text, 'utf16le').toString('base64'),
  hex: (text) => buffer(text).toString('hex'),
  HEX: (text) => buffer(text).toString('hex').toUpperCase(),
  percent: (text) =>
    bytesOf(text)
      .map((byte) => `%${hex(byte, 2).toUpperCase()}`)
      .join(''),
  uri: (text) => encodeURIComponent(text),
  unicode: (text) =>
    unitsOf(text)
      .map((unit) => `\\u${hex(unit, 4)}`)
      .join(''),
  codepoint: (text) =>
    unitsOf(text)
      .map((unit) => `\\u{${hex(unit, 2)}}`)
      .join(''),
  hexescape: (text) =>
    bytesOf(text)
      .map((byte) => `\\x${hex(byte, 2)}`)
      .join(''),
  octal: (text) =>
    bytesOf(text)
      .map((byte) => `\\${byte.toString(8).padStart(3, '0')}`)
      .join(''),
  entities: (text) =>
    unitsOf(text)
      .map((unit) => `&#${unit};`)
      .join(''),
  xentities: (text) =>
    unitsOf(text)
      .map((unit) => `&#x${hex(unit, 2)};`)
      .join(''),
  codes: (text) => unitsOf(text).join(', '),
  hexcodes: (text) =>
    bytesOf(text)
      .map((byte) => `0x${hex(byte, 2)}`)
      .join(', '),
  chars: (text) => Array.from(text, (character) => `'${character}'`).join(', '),
  /** The inside of a JSON string. */
  json: (text) => JSON.stringify(text).slice(1, -1),
  reversed: (text) => Array.from(text).reverse().join(''),
};

const INVISIBLE: Readonly<Record<string, number>> = {
  zwsp: 0x200b,
  zwnj: 0x200c,
  zwj: 0x200d,
  wj: 0x2060,
  shy: 0xad,
  bom: 0xfeff,
};

export const isFilter = (name: string): boolean => Object.hasOwn(FILTERS, name);

/**
 * The filter of that name. `zwsp:8` and its like put an invisible character after every eighth one.
 * @throws Error when there is none.
 */
export function filterNamed(name: string): Filter {
  const [kind = '', every = ''] = name.split(':');
  const filter = FILTERS[name];
  if (filter !== undefined) return filter;
  const invisible = INVISIBLE[kind];
  if (invisible === undefined || !/^[1-9]\d?$/u.test(every)) {
    throw new Error(`There is no filter '${name}': see FILTERS and INVISIBLE in filters.ts.`);
  }
  return (text) => insert(text, Number(every), String.fromCodePoint(invisible));
}

function insert(text: string, every: number, character: string): string {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += every) parts.push(text.slice(at, at + every));
  return parts.join(character);
}
