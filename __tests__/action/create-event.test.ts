import { describe, expect, it } from '@jest/globals';
import { planOf } from '../../src/action/event.js';
import type { PlanInputs } from '../../src/action/event/plan.js';

const COMMIT = 'c'.repeat(40);
const OTHER = 'a'.repeat(40);
const REPOSITORY = { default_branch: 'main', full_name: 'octo/app' };

function plan(payload: unknown, inputs: Partial<PlanInputs> = {}, sha: string = COMMIT): unknown {
  const auto: PlanInputs = { scan: 'auto', base: undefined, head: undefined, policyFrom: 'base' };
  return planOf({ name: 'create', payload, sha, ref: 'refs/heads/x' }, { ...auto, ...inputs });
}

describe('the plan for a branch or a tag that was created', () => {
  it('of a branch is its change against the default branch', () => {
    expect(plan({ ref: 'x', ref_type: 'branch', repository: REPOSITORY })).toMatchObject({
      ...{ kind: 'scan', scopes: ['changes', 'tree'], head: COMMIT },
      ...{ fallbackBranch: 'main', branch: 'x' },
    });
  });

  it.each([
    ['the default branch itself', { ref: 'main', ref_type: 'branch', repository: REPOSITORY }],
    ['a branch of a repository without a default', { ref: 'x', ref_type: 'branch' }],
  ])('of %s is all of history', (_, payload) => {
    expect(plan(payload)).toMatchObject({ scopes: ['history', 'tree'], fallbackBranch: undefined });
  });

  it('of a tag is the tree of what it names', () => {
    expect(plan({ ref: 'v1', ref_type: 'tag', repository: REPOSITORY })).toMatchObject({
      ...{ scopes: ['tree'], head: COMMIT, tag: { name: 'v1', object: 'refs/tags/v1' } },
    });
  });

  it('has the head that was asked for', () => {
    const payload = { ref: 'x', ref_type: 'branch', repository: REPOSITORY };
    expect(plan(payload, { head: OTHER })).toMatchObject({ head: OTHER });
  });

  it.each([
    ['without a commit', { ref: 'x', ref_type: 'branch' }, 'not a commit'],
    ['whose name is an option', { ref: '--output=x', ref_type: 'branch' }, COMMIT],
    ['of another kind', { ref: 'x', ref_type: 'repository' }, COMMIT],
  ])('is refused %s', (_, payload, sha) => {
    expect(plan(payload, {}, sha)).toMatchObject({ kind: 'unsupported' });
  });
});
