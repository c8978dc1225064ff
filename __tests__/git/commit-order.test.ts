import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inCommitOrder, type CommitNode } from '../../src/git/commit-order.js';
import { objectId } from '../../src/git/object-id.js';

/** A history: each commit has parents among those before it, or outside; ids are in no order of their own. */
const histories = fc
  .uniqueArray(fc.bigInt({ min: 0n, max: 2n ** 159n }), { maxLength: 40 })
  .map((numbers) => numbers.map((number) => objectId(number.toString(16).padStart(40, '0'))))
  .chain((ids) =>
    fc
      .tuple(...ids.map((_, index) => fc.array(fc.nat(Math.max(index, 1)), { maxLength: 3 })))
      .map((parents) =>
        ids.map((id, index): CommitNode => {
          const own = (parents[index] ?? []).map((parent) =>
            parent < index ? ids[parent] : OUTSIDE,
          );
          return { id, parents: own.filter((parent) => parent !== undefined) };
        }),
      ),
  );

const OUTSIDE = objectId('f'.repeat(40));

/** The definition, step by step: of the commits whose parents are all listed, the one with the lowest id. */
function byDefinition(nodes: readonly CommitNode[]): string[] {
  const left = new Map(nodes.map((node) => [node.id, node]));
  const listed: string[] = [];
  while (left.size > 0) {
    const ready = [...left.values()].filter(({ parents }) => !parents.some((id) => left.has(id)));
    const next = ready.map(({ id }) => id).sort()[0];
    if (next === undefined) throw new Error('the history goes round');
    left.delete(next);
    listed.push(next);
  }
  return listed;
}

describe('inCommitOrder', () => {
  it('lists parents before children and, of those that may come next, the lowest id', () => {
    fc.assert(
      fc.property(histories, (nodes) => {
        expect(inCommitOrder(nodes)).toEqual(byDefinition(nodes));
      }),
    );
  });

  it('does not depend on the order in which git listed the commits', () => {
    const shuffled = histories.chain((nodes) =>
      fc.tuple(fc.constant(nodes), fc.shuffledSubarray(nodes, { minLength: nodes.length })),
    );
    fc.assert(
      fc.property(shuffled, ([nodes, others]) => {
        expect(inCommitOrder(others)).toEqual(inCommitOrder(nodes));
      }),
    );
  });
});
