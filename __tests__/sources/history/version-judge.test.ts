import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyDelta } from '../../../src/git/pack/delta.js';
import { KEY_TEST } from '../../../src/keys/quick-test.js';
import { judgeVersion, type Judged } from '../../../src/sources/history/packs/version-judge.js';
import { contentOf } from '../../../src/sources/text/content.js';
import { deltaOf, madeOf, type Instruction } from '../../helpers/delta.js';
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

describe('a version that is judged by its edits', () => {
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
