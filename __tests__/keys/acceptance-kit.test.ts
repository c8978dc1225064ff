import { describe, expect, it } from '@jest/globals';
import { Receipt } from '../../src/findings/coverage.js';
import type { Content } from '../../src/findings/document.js';
import { secretFingerprint } from '../../src/findings/fingerprint.js';
import { spanOf } from '../../src/findings/position.js';
import { findKeys } from '../../src/keys/detect.js';
import { rule } from '../../src/rules/keys/leaked-key/rule.js';
import { scan } from '../../src/scan.js';
import { contentOf } from '../../src/sources/text/content.js';
import { windows, type WindowSize } from '../../src/sources/text/windows.js';
import { sampleKey } from '../helpers/key.js';
import { documentOf, sourceOf } from '../helpers/rules.js';
import { subjectOf } from '../helpers/subject.js';

/*
 * The kit that other scanners run their detectors through, in kind: a key at the start, in the middle
 * and at the end, many, back to back, at the edges of what is read at once, in much padding, and what
 * is no key. Each text goes the whole way: bytes, windows, rule, findings.
 */

const key = sampleKey(401);
const other = sampleKey(402);
const assigned = `MISTRAL_API_KEY=${key}`;

/** `line:column` of every finding, and whose key it is. */
type Told = `${number}:${number} ${'key' | 'other' | '?'}`;

async function told(bytes: string | Uint8Array, size?: WindowSize): Promise<readonly Told[]> {
  const whole = contentOf(Buffer.from(bytes));
  const documents = Array.from(windows(whole, size), (content: Content) => ({
    ...documentOf('', 'settings.txt'),
    content,
  }));
  const result = await scan({
    sources: [sourceOf('the kit', ...documents)],
    rules: [rule],
    present: undefined,
    bases: [],
    isIgnored: () => false,
    receipt: new Receipt(),
    signal: new AbortController().signal,
  });
  expect(result.problems).toEqual([]);
  return result.findings.map(({ startLine, startColumn, fingerprint }) => {
    return `${startLine}:${startColumn} ${nameOf(fingerprint)}` as const;
  });
}

function nameOf(fingerprint: string): 'key' | 'other' | '?' {
  if (fingerprint === secretFingerprint(key)) return 'key';
  return fingerprint === secretFingerprint(other) ? 'other' : '?';
}

/** Where the key stands in a text, as a finding tells it. */
function placeOf(text: string): Told {
  const start = text.indexOf(key);
  const { startLine, startColumn } = spanOf(text, start, start + key.length);
  return `${startLine}:${startColumn} key`;
}

describe('a key somewhere in a text', () => {
  const lines = 'PORT=3000\nHOST=example.com\n'.repeat(20);

  it.each([
    ['at its start', `${assigned}\n${lines}`],
    ['in its middle', `${lines}${assigned}\n${lines}`],
    ['at its end', `${lines}${assigned}\n`],
    ['at its end, without a last line end', `${lines}${assigned}`],
    ['all there is', assigned],
    ['its first characters, with the word behind', `${key} is my Mistral key`],
    ['its last characters, after a word', `my Mistral key is ${key}`],
    ['behind CRLF line ends', `${lines.replaceAll('\n', '\r\n')}${assigned}\r\nA=1\r\n`],
    ['behind CR line ends', `${lines.replaceAll('\n', '\r')}${assigned}\rA=1\r`],
    ['behind a byte order mark', `\uFEFF${assigned}`],
    ['behind characters of several bytes', `${'é😀'.repeat(100)}\n# é😀 ${assigned} # 😀`],
    ['after a NUL', `a\0b\n${assigned}\n`],
  ])('is found where it stands: %s', async (_name, text) => {
    expect(await told(text)).toEqual([placeOf(text.replace('\uFEFF', ''))]);
  });

  it.each([
    ['an empty text', ''],
    ['a line end', '\n'],
    ['a byte order mark', '\uFEFF'],
    ['the name alone', 'MISTRAL_API_KEY='],
    ['a key that nothing names', key],
    ['a key of another name', `API_KEY=${key}`],
  ])('is not found in %s', async (_name, text) => {
    expect(await told(text)).toEqual([]);
  });
});

describe('several keys', () => {
  it.each([
    ['on adjacent lines', `MISTRAL_API_KEY=${key}\nMISTRAL_API_KEY=${other}\n`],
    ['on one line', `MISTRAL_API_KEY=${key} MISTRAL_API_KEY=${other}`],
    ['with a comma between', `MISTRAL_API_KEYS=${key},${other}`],
    ['with a blank between', `mistral keys: ${key} ${other}`],
    ['as elements of a list', `mistral_api_keys = ["${key}","${other}"]`],
  ])('are all found: %s', async (_name, text) => {
    const found = await told(text);
    expect(found.map((one) => one.split(' ')[1])).toEqual(['key', 'other']);
  });

  it('are one finding where they are the same, and both places are known to the detector', async () => {
    const text = `MISTRAL_API_KEY=${key}\nMISTRAL_API_KEY=${key}\n`;
    expect(await told(text)).toEqual(['1:17 key']);
    expect(findKeys(subjectOf(text)).map(({ start }) => start)).toEqual([16, 65]);
  });

  it('are none where nothing divides them: 64 characters are no key', async () => {
    expect(await told(`MISTRAL_API_KEY=${key}${other}`)).toEqual([]);
  });

  it('are all found, many as they are', async () => {
    const many = Array.from({ length: 1_000 }, (_, index) => sampleKey(10_000 + index));
    const found = await told(many.map((one) => `MISTRAL_API_KEY=${one}\n`).join(''));
    // Of a thousand draws hardly one looks made up; see randomness.test.ts.
    expect(found.length).toBeGreaterThanOrEqual(996);
  });
});

describe('the edges of what is read at once', () => {
  const size = { window: 1_024, overlap: 256 };
  const behind = '\nB=2'.repeat(500);

  it('AT-36 hide no key at any offset, whether lines are short', async () => {
    for (let offset = 600; offset <= 1_100; offset += 1) {
      const text = `${'A=1\n'.repeat(300).slice(0, offset - 1)}\n${assigned}${behind}`;
      expect([offset, await told(text, size)]).toEqual([offset, [placeOf(text)]]);
    }
  }, 60_000);

  it('AT-36 hide no key at any offset of one long line', async () => {
    for (let offset = 700; offset <= 1_100; offset += 1) {
      const text = `${'z'.repeat(offset)} ${assigned}${behind}`;
      const found = await told(text, size);
      expect([offset, found.map((one) => one.replace(/:\d+/u, ''))]).toEqual([offset, ['1 key']]);
    }
  }, 60_000);

  it.each([2, 4] as const)(
    'AT-36 hide no key in units of %i bytes, whatever the edge cuts',
    async (width) => {
      for (let offset = 100; offset <= 560; offset += 3) {
        const text = `${'A=1\n'.repeat(300).slice(0, offset - 1)}\n${assigned}${behind}`;
        const bytes = Buffer.alloc(width * text.length);
        Array.from(text, (unit, index) => bytes.writeUInt16LE(unit.charCodeAt(0), width * index));
        expect([offset, await told(bytes, size)]).toEqual([offset, [placeOf(text)]]);
      }
    },
    60_000,
  );

  it('AT-36 hide no key where the word for it is in the window before', async () => {
    for (let gap = 0; gap <= 150; gap += 10) {
      const text = `${'z'.repeat(900)}\nmistral:\n${'  a: 1\n'.repeat(gap / 10)}  api_key: ${key}${behind}`;
      expect([gap, await told(text, size)]).toEqual([gap, [placeOf(text)]]);
    }
  });
});

describe('much text', () => {
  const LENGTH = 256 * 1_024;
  const paddings = [
    ' ',
    '\n',
    '=',
    '\t',
    '"',
    '{',
    '(',
    '[',
    'x ',
    'a.',
    'é',
    '\0',
    '\\',
    '%',
    '<',
  ];

  it.each(paddings)('of 256 KiB of %j hides no key', async (unit) => {
    const padding = unit.repeat(Math.ceil(LENGTH / unit.length));
    const around = [
      `${padding}\n${assigned}`,
      `${assigned}\n${padding}`,
      `${padding}\n${assigned}\n${padding}`,
    ];
    for (const text of around) expect(await told(text)).toEqual([placeOf(text)]);
  });

  it('in one line of 8 MiB hides no key, and takes no time', async () => {
    const before = 'x,'.repeat(4 * 1_024 * 1_024);
    const start = performance.now();
    expect(await told(`${before}mistral_api_key="${key}"${',y'.repeat(10_000)}`)).toEqual([
      `1:${before.length + 18} key`,
    ]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('between a client and its key hides neither', async () => {
    const filler = 'const a = 1;\n'.repeat(100_000);
    const imported = "import { Mistral } from '@mistralai/mistralai';\n";
    for (const text of [
      `${imported}${filler}const apiKey = '${key}';\n`,
      `const apiKey = '${key}';\n${filler}${imported}new Mistral({ apiKey });\n`,
    ])
      expect(await told(text)).toEqual([placeOf(text)]);
  });
});

describe('what is no key', () => {
  const blob = Buffer.from(sampleKey(403).repeat(20)).toString('base64');

  it.each([
    ['31 characters', `MISTRAL_API_KEY=${key.slice(1)}`],
    ['33 characters', `MISTRAL_API_KEY=${key}a`],
    ['a hyphen inside', `MISTRAL_API_KEY=${key.slice(0, 16)}-${key.slice(16)}`],
    [
      'a hyphen in the place of a character',
      `MISTRAL_API_KEY=${key.slice(0, 16)}-${key.slice(17)}`,
    ],
    ['an underscore inside', `MISTRAL_API_KEY=${key.slice(0, 16)}_${key.slice(16)}`],
    ['a blank inside', `MISTRAL_API_KEY=${key.slice(0, 16)} ${key.slice(16)}`],
    ['a part of base64', `mistral_image: ${blob}/${key}/${blob}==`],
    ['a part of base64, between plus signs', `mistral_image: ${blob}+${key}+${blob}==`],
    ['a line of a block of base64', `mistral:\n${blob.slice(0, 76)}\n${key}\n`],
  ])('%s', async (_name, text) => {
    expect(await told(text)).toEqual([]);
  });
});

/** Held to what docs/decisions/0009-where-scanners-disagree.md says. */
describe('where scanners disagree', () => {
  it.each([
    ['in a comment behind it', `"${key}" # mistral`],
    ['in the next argument', `setKey("${key}", "mistral")`],
    ['in the attribute behind it', `<add value="${key}" key="MISTRAL_API_KEY" />`],
    ['in the next line', `key = "${key}"\nclient = Mistral(key)`],
    ['in the sentence around it', `I see ${key} in the log. Is that our Mistral key?`],
    ['150 blanks behind it', `${key}${' '.repeat(150)}mistral`],
  ])('a key before its context is found: %s', async (_name, text) => {
    expect(await told(text)).toEqual([placeOf(text)]);
  });

  it.each([
    [
      'a sentence with both words',
      `Our Mistral key, ${'as it was told to us, '.repeat(6)}is ${key}.`,
    ],
    ['blanks alone', `mistral${' '.repeat(190)}${key}`],
    ['a block, far beyond 200', `mistral:\n${'  retries: 3\n'.repeat(60)}  api_key: ${key}`],
    [
      'a call, far beyond 200',
      `new Mistral({\n${'  // a note\n'.repeat(60)}  apiKey: '${key}',\n})`,
    ],
  ])('a context 200 characters away is found where it is one: %s', async (_name, text) => {
    expect(await told(text)).toEqual([placeOf(text)]);
  });

  it.each([
    ['no word says key', `mistral ${'and other winds '.repeat(10)}${key}`],
    ['both words, too far', `Our Mistral key.\n${'Some other words. '.repeat(20)}\n${key}`],
    ["another vendor's name is nearer", `# mistral\n${'A=1\n'.repeat(20)}OPENAI_API_KEY=${key}`],
  ])('a word 200 characters away is not enough: %s', async (_name, text) => {
    expect(await told(text)).toEqual([]);
  });

  it.each([`amistralb ${key}`, `amistralb=${key}`, `amistralb_api_key=${key}`])(
    'letters around the name make it another word: %s',
    async (text) => {
      expect(await told(text)).toEqual([]);
    },
  );

  it.each([`mistralai_key=${key}`, `mymistral_key=${key}`, `MistralApiKey=${key}`])(
    'letters on one side leave it the name: %s',
    async (text) => {
      expect(await told(text)).toEqual([placeOf(text)]);
    },
  );
});
