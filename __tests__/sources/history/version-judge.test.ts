import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyDelta } from '../../../src/git/pack/delta.js';
import { KEY_TEST } from '../../../src/keys/quick-test.js';
import { judgeVersion, type Judged } from '../../../src/sources/history/packs/version-judge.js';
import { contentOf } from '../../../src/sources/text/content.js';
import { deltaOf, madeOf, type Instruction } from '../../helpers/delta.js';
import { sampleKey } from '../../helpers/key.js';
import { piece } from '../../helpers/key-forms.js';

const RUNS = Number(process.env['HISTORY_RUNS'] ?? 400);

/** How a version is made of the one before: stretches of it, in any order, and new pieces between them. */
const step = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ from: fc.nat(1_000), length: fc.nat(1_000) }) },
    { weight: 1, arbitrary: piece },
    { weight: 1, arbitrary: piece.map((bytes) => bytes.subarray(bytes.length >> 1)) },
    { weight: 1, arbitrary: piece.map((bytes) => bytes.subarray(0, bytes.length >> 1)) },
  ),
  { maxLength: 8 },
);
/** Most of a version stays as it is: a few stretches are cut out, or given another text. */
const edit = fc.array(
  fc.record({
    at: fc.nat(1_000),
    length: fc.nat(120),
    put: fc.option(piece, { nil: Buffer.alloc(0) }),
  }),
  { maxLength: 4 },
);

function rearranged(base: Buffer, parts: readonly Instruction[]): Instruction[] {
  return parts.map((part) => {
    if (Buffer.isBuffer(part)) return part;
    const from = Math.floor((part.from / 1_001) * base.length);
    return { from, length: Math.floor((part.length / 1_000) * (base.length - from)) };
  });
}

function edited(
  base: Buffer,
  edits: readonly { readonly at: number; readonly length: number; readonly put: Buffer }[],
): Instruction[] {
  const instructions: Instruction[] = [];
  let done = 0;
  for (const { at, length, put } of edits.toSorted((one, other) => one.at - other.at)) {
    const from = Math.max(done, Math.floor((at / 1_000) * base.length));
    instructions.push({ from: done, length: from - done }, put);
    done = Math.min(base.length, from + length);
  }
  return [...instructions, { from: done, length: base.length - done }];
}

type Made = (base: Buffer) => readonly Instruction[];

const version: fc.Arbitrary<Made> = fc.oneof(
  edit.map(
    (edits): Made =>
      (base) =>
        edited(base, edits),
  ),
  step.map(
    (parts): Made =>
      (base) =>
        rearranged(base, parts),
  ),
);
const versions = fc.array(version, { minLength: 1, maxLength: 5 });

/** What is judged of a text when it becomes another one: all but the same beginning and the same end is new. */
function judgedAfter(
  before: string,
  after: string,
): { readonly before: Judged; readonly after: Judged } {
  const [base, content] = [Buffer.from(before), Buffer.from(after)];
  const first = judgeVersion(KEY_TEST, { content: base, edits: [0, base.length], base: undefined });
  const shorter = Math.min(base.length, content.length);
  let start = 0;
  while (start < shorter && base[start] === content[start]) start += 1;
  let end = 0;
  while (end < shorter - start && base.at(-1 - end) === content.at(-1 - end)) end += 1;
  const put = content.subarray(start, content.length - end);
  const rest = { from: base.length - end, length: end };
  const made = applyDelta(base, deltaOf(base, [{ from: 0, length: start }, put, rest]));
  expect(made.content.equals(content)).toBe(true);
  return { before: first, after: judgeVersion(KEY_TEST, { ...made, base: first }) };
}

const KEY = sampleKey(3);
const pieces = (count: number): string[] =>
  Array.from({ length: count }, (_, index) =>
    `piece${String(index % 7)} of words`.replaceAll(' ', '-'),
  );
const list = (middle: readonly string[]): string =>
  `mistral = [\n${[...pieces(300), ...middle, ...pieces(300)].map((each) => `  "${each}",\n`).join('')}].join("")\n`;
const settings = `# settings of mistral\n`.repeat(400);
const inLiterals = (key: string): string =>
  Array.from(
    Buffer.from(`${settings}MISTRAL_API_KEY=${key}\n${'B=2\n'.repeat(900)}`)
      .toString('base64')
      .matchAll(/.{1,66}/gu),
    ([part]) => `"${part}"`,
  ).join(' +\n  ');
const codes = (first: readonly number[]): string =>
  `bytes([${[...first, ...Buffer.from(`${settings}MISTRAL_API_KEY=${KEY}\n`)].join(', ')}])\n`;

describe('a version that is judged by its edits', () => {
  it.each([
    [
      'a list that is joined far away',
      list(['-', '-']),
      list(['-', KEY.slice(0, 16), KEY.slice(16), '-']),
    ],
    ['literals of base64 of an odd width', inLiterals('-'.repeat(32)), inLiterals(KEY)],
    ['codes of which one far above was no text', codes([195, 169]), codes([65, 66])],
    [
      'an equals sign of a mail far above',
      `a\n${settings}MISTRAL=${KEY.slice(0, 9)}=\n${KEY.slice(9)}\n`,
      `a =3D b\n${settings}MISTRAL=${KEY.slice(0, 9)}=\n${KEY.slice(9)}\n`,
    ],
    [
      'a name that joins a list far above',
      `p = ["${KEY.slice(0, 9)}", "${KEY.slice(9)}"]\n${settings}`,
      `p = ["${KEY.slice(0, 9)}", "${KEY.slice(9)}"]\n${settings}mistral = "".join(p)\n`,
    ],
  ])('is judged whole where more than its surroundings tell: %s', (_, before, after) => {
    const judged = judgedAfter(before, after);
    expect(judged.before.mayMatch).toBe(false);
    expect(KEY_TEST.mayMatch(contentOf(Buffer.from(after)))).toBe(true);
    expect(judged.after.mayMatch).toBe(true);
  });

  it('may match just where all of it may, and has evidence just where all of it has', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), versions, (pieces, steps) => {
        let content: Buffer = Buffer.concat(pieces);
        let judged: Judged = judgeVersion(KEY_TEST, {
          content,
          edits: [0, content.length],
          base: undefined,
        });
        for (const each of steps) {
          const instructions = each(content);
          const made = applyDelta(content, deltaOf(content, instructions));
          expect(made.content.equals(madeOf(content, instructions))).toBe(true);
          judged = judgeVersion(KEY_TEST, { ...made, base: judged });
          const whole = contentOf(made.content);
          expect(judged.mayMatch).toBe(KEY_TEST.mayMatch(whole));
          if (judged.mayMatch) expect(judged.hasEvidence).toBe(KEY_TEST.hasEvidence(whole));
          content = made.content;
        }
      }),
      { numRuns: RUNS },
    );
  });
});
