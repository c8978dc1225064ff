import type { KeyStep, KeyUnit } from './key-units.js';
import type { YamlScalar } from '../syntax/yaml/tree.js';

/** Events that run with the secrets of the repository although somebody else began them. */
const PRIVILEGED = new Set([
  ...['pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion_comment'],
  ...['discussion'],
]);

/**
 * What names the commit of a pull request, in a `ref` or a command. Linear: alternatives of fixed words, each
 * repetition one class and bounded.
 */
const PULL_REQUEST =
  /github\.event\.pull_request\.(?:head\.(?:sha|ref|repo)|merge_commit_sha|number)|github\.head_ref|GITHUB_HEAD_REF|github\.event\.workflow_run\.(?:head_(?:sha|branch|repository)|pull_requests)|github\.event\.issue\.number|refs\/pull\//u;
/** What an earlier step or job found out, and calls by such a name. */
const FOUND_OUT =
  /(?:steps|needs)\.[\w-]{1,100}\.outputs\.[\w-]{0,60}(?:head|pr_|pull|branch|sha|ref)/iu;
/** Commands that bring the code of a pull request. Linear: bounded classes. */
const COMMAND =
  /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|checkout|pull|switch|merge|reset)\b[^\n]{0,300}?(?:pull\/|github\.event\.pull_request\.head|github\.head_ref|GITHUB_HEAD_REF|github\.event\.workflow_run\.head)/u;

/** Conditions that let only people of the repository through. Linear: alternatives of fixed words. */
const GUARD =
  /head\.repo\.(?:full_name|fork|owner)|author_association|github\.(?:actor|triggering_actor)\s*[=!]=|sender\.login|github\.repository_owner|\.label(?:s|\.name)|head_repository\.|comment\.user\.login|permission/u;

/** A step that brings the code of whoever made a pull request, and whether someone was asked before. */
export interface UntrustedCheckout {
  readonly at: YamlScalar;
  readonly index: number;
  readonly event: string;
  readonly isGuarded: boolean;
}

function checkoutIn({
  step,
}: KeyStep): { readonly at: YamlScalar; readonly isSure: boolean } | undefined {
  const { uses, run } = step;
  if (run !== undefined && COMMAND.test(run.text)) return { at: run, isSure: true };
  if (uses?.text.startsWith('actions/checkout@') !== true) return undefined;
  const chosen = step.with.filter(({ name }) => name === 'ref' || name === 'repository');
  const ref = chosen.find(({ value }) => PULL_REQUEST.test(value.text));
  if (ref !== undefined) return { at: ref.value, isSure: true };
  const found = chosen.find(({ value }) => FOUND_OUT.test(value.text));
  return found === undefined ? undefined : { at: found.value, isSure: false };
}

function isGuarded({ job, steps, workflow }: KeyUnit, index: number): boolean {
  const needed = workflow?.jobs.filter(({ id }) => job?.needs.includes(id) === true) ?? [];
  const conditions = [
    job?.condition ?? '',
    ...needed.map(({ condition }) => condition),
    ...steps.slice(0, index + 1).map(({ step }) => step.condition),
  ];
  const isApproved = job?.hasEnvironment === true || needed.some((one) => one.hasEnvironment);
  return isApproved || conditions.some((condition) => GUARD.test(condition));
}

/** The first such step of a job that an event with secrets starts. */
export function untrustedCheckout(unit: KeyUnit): UntrustedCheckout | undefined {
  const event = [...unit.triggers].find((trigger) => PRIVILEGED.has(trigger));
  if (event === undefined) return undefined;
  for (const [index, step] of unit.steps.entries()) {
    const found = checkoutIn(step);
    if (found === undefined) continue;
    return { at: found.at, index, event, isGuarded: !found.isSure || isGuarded(unit, index) };
  }
  return undefined;
}

/** Actions that only report or fetch tools: they run nothing of what was checked out. */
function runsCode({ step }: KeyStep): boolean {
  return step.run !== undefined || step.uses?.text.startsWith('./') === true;
}

/** How far the code that was checked out reaches the key: it runs beside it, it lies beside it, or neither. */
export function exposureBehind({ steps }: KeyUnit, index: number): 'runs' | 'lies' | 'none' {
  const isCommand = steps[index]?.step.run !== undefined;
  const later = steps.slice(isCommand ? index : index + 1);
  const withKey = later.filter(
    ({ scope, with: inputs, script }) =>
      scope.variables.size > 0 ||
      inputs.length > 0 ||
      script.some(({ commands }) => commands.some(({ mentions }) => mentions.length > 0)),
  );
  if (withKey.length === 0) return 'none';
  return later.some(runsCode) ? 'runs' : 'lies';
}
