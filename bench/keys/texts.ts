import { drawnValues } from './drawn.js';

/** A kind of text whose judging is timed. */
export interface Kind {
  readonly name: string;
  /** The least that is asked of `findKeys`, in MB/s. */
  readonly floor: number;
  /** A text of about so many characters. */
  readonly make: (length: number) => string;
}

function repeat(unit: string): (length: number) => string {
  return (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** As many pieces as fill the length, each made from its number and a drawn value. */
function filled(
  head: string,
  piece: (index: number, value: string) => string,
): (length: number) => string {
  return (length) => {
    const values = drawnValues();
    const pieces = [head];
    let total = head.length;
    for (let index = 0; total < length; index += 1) {
      const next = piece(index, values.next().value);
      pieces.push(next);
      total += next.length;
    }
    return pieces.join('');
  };
}

/** Candidates stand in the middle and at the end, so that everything about the text is asked. */
function withKeys(make: (length: number) => string): (length: number) => string {
  return (length) => {
    const values = drawnValues();
    const half = make(length / 2);
    const line = (): string => `\nMISTRAL_API_KEY=${values.next().value}\n`;
    return half + line() + half + line();
  };
}

const PLAIN =
  'The wind of the north comes down the valley in spring; it is cold, dry and clear.\n' +
  'const total = items.reduce((sum, item) => sum + item.price * item.count, 0);\n' +
  'def area(width: int, height: int) -> int:\n    return width * height  # in metres\n\n';

/** Texts without a candidate, as most are. */
const PLAIN_KINDS: readonly Kind[] = [
  { name: 'plain text', floor: 100, make: repeat(PLAIN) },
  { name: 'plain text, few keys', floor: 100, make: withKeys(repeat(PLAIN)) },
];

/** The strings of the threat model, each with two keys in it: without one nothing would be judged. */
const HOSTILE_UNITS: readonly (readonly [name: string, unit: string])[] = [
  ['a', 'a'],
  ['mistral', 'mistral'],
  ['mistral_ and a blank', 'mistral_ '],
  ['mistral, tabs, =', `mistral${'\t'.repeat(20)}=\n`],
  ['a.-_', 'a.-_'],
  ['base64', `${Buffer.from(PLAIN).toString('base64')}\n`],
  ['mistral_api_key=', 'mistral_api_key='],
  ['((((', '('],
  ['[{[{', '[{'],
  ['))))', ')'],
  ['line ends', '\n'],
];

const IMPORT = 'from mistralai import Mistral\n';

const SATURATED: readonly (readonly [name: string, make: (length: number) => string])[] = [
  ['NAME_i=, one mistral', filled('# mistral\n', (i, v) => `NAME_${i}=${v}\n`)],
  ['NAME_i=, import', filled(IMPORT, (i, v) => `NAME_${i}=${v}\n`)],
  ['API_KEY_i=, import', filled(IMPORT, (i, v) => `API_KEY_${i}=${v}\n`)],
  ['MISTRAL_i=, every line', filled('', (i, v) => `MISTRAL_API_KEY_${i}=${v}\n`)],
  ['NAME_i= # mistral', filled('', (i, v) => `NAME_${i}=${v} # mistral\n`)],
  ['NAME_i= and a use', filled(IMPORT, (i, v) => `KEY_${i}="${v}"\nuse(KEY_${i})\n`)],
  ['names of letters', filled(IMPORT, (_, v) => `${v.slice(0, 9).replace(/\d/g, '_')}='${v}'\n`)],
  ['nested JSON', filled('{"mistral": [\n', (i, v) => `  {"a": {\n    "id": "${v}",\n    "n": ${i}\n  }},\n`)],
  ['JSON, deeper and deeper', filled('{"mistral":\n', (i, v) => `{"id": "${v}",\n"n${i}": `)],
  ['deep YAML', filled('mistral:\n', (i, v) => `${' '.repeat(2 + (i % 40))}name${i % 7}: ${v}\n`)],
  ['YAML list', filled('mistral:\n', (i, v) => `  - name: n${i}\n    value: ${v}\n`)],
  ['SQL dump', filled('CREATE TABLE a (id text, provider text, key text);\n', (i, v) => `INSERT INTO a VALUES (${i},'mistral','${v}');\n`)],
  ['URL and its key', filled(IMPORT, (i, v) => `A${i}_URL=https://a.test\nA${i}_KEY=${v}\nget("https://b.test", A${i}_KEY)\n`)],
  ['one line', filled('mistral,', (_, v) => `${v},`)],
  ['one line, mistral often', filled('', (_, v) => `${v},mistral,`)],
  ['minified JSON', filled('{"mistral":[', (i, v) => `{"id":"${v}","n":${i}},`)],
  ['minified JSON, provider', filled('[', (_, v) => `{"provider":"mistral","id":"${v}"},`)],
  ['behind ((((', filled(`mistral${'('.repeat(1_000)}`, (_, v) => `(("${v}", `)],
]; // prettier-ignore

export const KINDS: readonly Kind[] = [
  ...PLAIN_KINDS,
  ...HOSTILE_UNITS.map(([name, unit]) => ({ name, floor: 20, make: withKeys(repeat(unit)) })),
  ...SATURATED.map(([name, make]) => ({ name, floor: 20, make })),
];
