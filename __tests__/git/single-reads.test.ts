import { describe, expect, it } from '@jest/globals';
import { objectId } from '../../src/git/object-id.js';
import type { GitObject, ObjectId } from '../../src/git/port.js';
import { SingleReads } from '../../src/git/single-reads.js';

const ids = ['a', 'b', 'c', 'd'].map((digit) => objectId(digit.repeat(40)));

function blob(id: ObjectId): GitObject {
  return { id, kind: 'blob', bytes: new Uint8Array() };
}

/** Answers each reading as told, and remembers what was read together. */
function reads(answer: (id: ObjectId) => GitObject | undefined): {
  readonly single: SingleReads;
  readonly readings: (readonly ObjectId[])[];
} {
  const readings: (readonly ObjectId[])[] = [];
  const single = new SingleReads(async function* (asked) {
    readings.push(asked);
    for (const id of asked) {
      await Promise.resolve();
      const object = answer(id);
      if (object === undefined) return;
      yield object;
    }
  });
  return { single, readings };
}

describe('requests for single objects', () => {
  it('are one reading where they come at the same time, each with its own answer', async () => {
    const { single, readings } = reads(blob);
    const answers = await Promise.all(ids.map((id) => single.ask(id)));
    expect(answers.map(({ id }) => id)).toEqual(ids);
    expect(readings).toEqual([ids]);
  });

  it('wait for the reading under way and are then read together', async () => {
    const { single, readings } = reads(blob);
    const [first, others] = [ids.slice(0, 1), ids.slice(1)];
    const answers = first.map((id) => single.ask(id));
    await Promise.resolve();
    await Promise.resolve();
    for (const id of others) answers.push(single.ask(id));
    expect((await Promise.all(answers)).map(({ id }) => id)).toEqual(ids);
    expect(readings).toEqual([first, others]);
  });

  it('fail where the reading does, but for what was answered before, and later ones are read', async () => {
    const failing = { is: true };
    const { single } = reads((id) => {
      if (failing.is && id === ids[1]) throw new Error('git is gone');
      return blob(id);
    });
    const settled = await Promise.allSettled(ids.map((id) => single.ask(id)));
    expect(settled.map(({ status }) => status)).toEqual([
      'fulfilled',
      ...['rejected', 'rejected', 'rejected'],
    ]);
    failing.is = false;
    await expect(Promise.all(ids.map((id) => single.ask(id)))).resolves.toHaveLength(4);
  });

  it('never stay without an answer', async () => {
    const { single } = reads((id) => (id === ids[2] ? undefined : blob(id)));
    const settled = await Promise.allSettled(ids.map((id) => single.ask(id)));
    expect(settled.map(({ status }) => status)).toEqual([
      ...['fulfilled', 'fulfilled'],
      ...['rejected', 'rejected'],
    ]);
  });
});
