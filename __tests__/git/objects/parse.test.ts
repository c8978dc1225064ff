import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseCommit } from '../../../src/git/objects/commit.js';
import { MalformedObject, parsedAs } from '../../../src/git/objects/malformed-object.js';
import { objectId } from '../../../src/git/object-id.js';
import { parseTag } from '../../../src/git/objects/tag.js';
import { parseTree } from '../../../src/git/objects/tree.js';

const FORMATS = [
  ['sha1', 40],
  ['sha256', 64],
] as const;

function ids(digits: number): fc.Arbitrary<string> {
  return fc
    .uint8Array({ minLength: digits / 2, maxLength: digits / 2 })
    .map((bytes) => Buffer.from(bytes).toString('hex'));
}

/** Any bytes but NUL, as one character each. */
const rawNames = fc
  .array(fc.integer({ min: 1, max: 255 }), { minLength: 1, maxLength: 40 })
  .map((bytes) => String.fromCharCode(...bytes));
const modes = fc.constantFrom(0o100644, 0o100755, 0o120000, 0o40000, 0o160000, 0o100664);
/** Text that may stand in a header or message: lone surrogates cannot be written as UTF-8. */
const texts = fc.string({ unit: 'grapheme' });
const words = texts.map((text) => text.replace(/[\n\0]/gu, '_'));
const people = fc.record({
  identity: words.map((name) => `${name} <ada@example.com>`),
  date: fc.integer({ min: -2_000_000_000, max: 9_999_999_999 }),
});

/** What a parser says of bytes: its result, or what it throws. */
function outcomeOf(parse: () => unknown): unknown {
  try {
    return parse();
  } catch (thrown) {
    return thrown;
  }
}

describe.each(FORMATS)('parseTree of %s', (format, digits) => {
  it('gives back the entries that were written, whatever bytes their names hold', () => {
    const entries = fc.array(fc.record({ mode: modes, rawName: rawNames, id: ids(digits) }));
    fc.assert(
      fc.property(entries, (written) => {
        const parts = written.map(({ mode, rawName, id }) => {
          const head = Buffer.from(`${mode.toString(8)} ${rawName}\0`, 'latin1');
          return Buffer.concat([head, Buffer.from(id, 'hex')]);
        });
        expect(parseTree(Buffer.concat(parts), format)).toEqual(written);
      }),
    );
  });

  it('AT-07 gives entries that account for every byte, or says that the tree is malformed', () => {
    const likely = fc.constantFrom(0x20, 0x00, 0x30, 0x31, 0x34, 0x37, 0x61);
    const bytes = fc.array(fc.oneof(likely, fc.integer({ min: 0, max: 255 })), { maxLength: 300 });
    fc.assert(
      fc.property(bytes, (any) => {
        const outcome = outcomeOf(() =>
          parseTree(Uint8Array.from(any), format).reduce(
            (sum, { rawName }) => sum + rawName.length + digits / 2 + 2,
            0,
          ),
        );
        const isSound = typeof outcome === 'number' && outcome <= any.length;
        expect(isSound || outcome instanceof MalformedObject).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never takes a shortened tree for a whole one', () => {
    const whole = Buffer.concat([Buffer.from('100644 a\0'), Buffer.alloc(digits / 2, 7)]);
    for (let length = 1; length < whole.length; length += 1)
      expect(() => parseTree(whole.subarray(0, length), format)).toThrow(MalformedObject);
  });
});

describe.each(FORMATS)('parseCommit and parseTag with ids of %s', (_, digits) => {
  it('give back the commit that was written', () => {
    const commits = fc.record({
      tree: ids(digits),
      parents: fc.array(ids(digits), { maxLength: 4 }),
      author: people,
      committer: people,
      signature: fc.array(words, { minLength: 1, maxLength: 3 }),
      message: texts,
    });
    fc.assert(
      fc.property(commits, ({ tree, parents, author, committer, signature, message }) => {
        const headers = [
          `tree ${tree}`,
          ...parents.map((parent) => `parent ${parent}`),
          `author ${author.identity} ${String(author.date)} +0100`,
          `committer ${committer.identity} ${String(committer.date)} -0330`,
          `gpgsig ${signature.join('\n ')}`,
        ].join('\n');
        expect(parseCommit(Buffer.from(`${headers}\n\n${message}`))).toEqual({
          tree,
          parents,
          author: author.identity,
          authorDate: author.date,
          committer: committer.identity,
          committerDate: committer.date,
          message,
          encoding: undefined,
          headers,
        });
      }),
    );
  });

  it('give back the tag that was written', () => {
    const kinds = fc.constantFrom('commit', 'tree', 'blob', 'tag');
    const tags = fc.record({
      object: ids(digits),
      type: kinds,
      tag: words,
      tagger: people,
      message: texts,
    });
    fc.assert(
      fc.property(tags, ({ object, type, tag, tagger, message }) => {
        const headers = `object ${object}\ntype ${type}\ntag ${tag}\ntagger ${tagger.identity} ${String(tagger.date)} +0000`;
        expect(parseTag(Buffer.from(`${headers}\n\n${message}`))).toMatchObject({
          object,
          type,
          tag,
          tagger: tagger.identity,
          taggerDate: tagger.date,
          message,
        });
      }),
    );
  });

  it('AT-07 throw nothing but that an object is malformed, for any bytes and any damage', () => {
    const sound = Buffer.from(
      `tree ${'a'.repeat(digits)}\nobject ${'b'.repeat(digits)}\ntype commit\nauthor A <a> 1 +0\n\nx`,
    );
    const damaged = fc
      .tuple(fc.nat(sound.length - 1), fc.uint8Array({ maxLength: 5 }))
      .map(([at, bytes]) => Buffer.concat([sound.subarray(0, at), bytes, sound.subarray(at + 1)]));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), damaged), (bytes) => {
        for (const parse of [parseCommit, parseTag]) {
          const outcome = outcomeOf(() => parse(bytes));
          const isParsed = typeof outcome === 'object' && outcome !== null && 'message' in outcome;
          expect(
            isParsed && (!(outcome instanceof Error) || outcome instanceof MalformedObject),
          ).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a malformed object', () => {
  it('is named, with what mends it and nothing of what stands in it', () => {
    const id = objectId('1'.repeat(40));
    const failure = outcomeOf(() => parsedAs({ id, bytes: Buffer.from('sesame') }, parseCommit));
    expect(failure).toBeInstanceOf(MalformedObject);
    expect(failure).toMatchObject({
      message: `Object ${id}: This is not a well-formed commit: its tree is not an object id.`,
      remedy: expect.stringContaining('git fsck'),
    });
  });

  it('is read in linear time where it is a million header lines', () => {
    const lines = 'x y\n'.repeat(1_000_000);
    const started = performance.now();
    expect(() => parseCommit(Buffer.from(lines))).toThrow(MalformedObject);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
