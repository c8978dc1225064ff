import { describe, expect, it } from '@jest/globals';
import { planOf } from '../../src/action/event.js';
import type { PlanInputs } from '../../src/action/event/plan.js';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const MERGE = 'c'.repeat(40);
const ZEROS = '0'.repeat(40);
const AUTO: PlanInputs = { scan: 'auto', base: undefined, head: undefined, policyFrom: 'base' };
const REPOSITORY = { default_branch: 'main', full_name: 'octo/app' };

function plan(name: string, payload: unknown, inputs: Partial<PlanInputs> = {}): unknown {
  return planOf({ name, payload, sha: MERGE, ref: 'refs/heads/main' }, { ...AUTO, ...inputs });
}

function ofRun(run: Record<string, unknown>): unknown {
  return plan('workflow_run', {
    workflow_run: { head_sha: HEAD, head_branch: 'topic', head_repository: REPOSITORY, ...run },
    repository: REPOSITORY,
  });
}

describe('the run of another workflow', () => {
  it.each([
    ['of a branch', {}, { scopes: ['changes', 'tree'], fallbackBranch: 'main', isForeign: false }],
    [
      'of the default branch',
      { head_branch: 'main' },
      { scopes: ['history', 'tree'], fallbackBranch: undefined },
    ],
    [
      'of the default branch of a fork',
      { head_branch: 'main', head_repository: { full_name: 'mallory/app' } },
      { scopes: ['changes', 'tree'], fallbackBranch: 'main' },
    ],
    [
      'of a repository that is gone',
      { head_branch: 'main', head_repository: null },
      { scopes: ['changes', 'tree'], fallbackBranch: 'main' },
    ],
    [
      'of no branch',
      { head_branch: null },
      { scopes: ['changes', 'tree'], fallbackBranch: 'main' },
    ],
  ])('%s is scanned at its commit', (_, run, expected) => {
    expect(ofRun(run)).toMatchObject({ kind: 'scan', head: HEAD, ...expected });
  });

  it('that cannot be read is scanned as the inputs say', () => {
    const unreadable = plan(
      'workflow_run',
      { repository: REPOSITORY },
      { scan: ['changes'], base: BASE, head: HEAD },
    );
    expect(unreadable).toMatchObject({ kind: 'scan', base: BASE, head: HEAD });
  });
});

describe('pushes of unusual references', () => {
  const push = (fields: Record<string, unknown>, inputs: Partial<PlanInputs> = {}): unknown =>
    plan('push', { before: BASE, after: HEAD, repository: REPOSITORY, ...fields }, inputs);

  it('keep the whole name of what is no branch', () => {
    expect(push({ ref: 'refs/notes/mine' })).toMatchObject({ branch: 'refs/notes/mine' });
    expect(push({ ref: 'refs/heads/mine' })).toMatchObject({ branch: 'mine' });
  });

  it('have nowhere to fall back to where no default branch is known', () => {
    const known = { ref: 'refs/heads/topic', before: ZEROS };
    expect(push(known)).toMatchObject({ scopes: ['changes', 'tree'], fallbackBranch: 'main' });
    const unknown = push({ ...known, repository: {} });
    expect(unknown).toMatchObject({ scopes: ['history', 'tree'], fallbackBranch: undefined });
  });

  it('that delete something are scanned only where inputs say what', () => {
    const nothing = { kind: 'nothing' };
    const gone = { ref: 'refs/tags/v1', after: ZEROS };
    expect(push(gone)).toMatchObject(nothing);
    expect(push(gone, { head: HEAD })).toMatchObject({
      kind: 'scan',
      head: HEAD,
      tag: { name: 'v1', object: undefined },
    });
    expect(plan('delete', { ref: 'v1', repository: REPOSITORY })).toMatchObject(nothing);
    expect(
      plan('delete', { ref: 'v1', repository: REPOSITORY }, { scan: ['history'], head: HEAD }),
    ).toMatchObject({
      kind: 'scan',
      head: HEAD,
    });
  });
});
