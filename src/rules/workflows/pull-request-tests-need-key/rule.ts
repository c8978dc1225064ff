import type { RepositoryTree } from '../../../findings/tree.js';
import { keyUnitsOf, type KeyStep, type KeyUnit } from '../../../workflows/key-units.js';
import { keyNameOf, spanIn, unitLabel } from '../../../workflows/labels.js';
import { mayNeedKey } from '../../../workflows/needs-key.js';
import { keyUsesIn } from '../../../workflows/rendered.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'workflows/pull-request-tests-need-key',
  title: 'Checks of pull requests from forks run without the key',
  severity: 'notice',
  confidence: 'medium',
  remediation:
    "Say so: skip the step with `if: env.MISTRAL_API_KEY != ''` or the job with `if: github.event.pull_request.head.repo.full_name == github.repository`, and run what needs no key on every pull request.",
};

/** Conditions that keep forks, or all pull requests, or a missing key away. Linear: alternatives of fixed words. */
const GUARD =
  /head\.repo|github\.repository|event_name|github\.ref|secrets\.|env\.|\.outputs\.|github\.actor|author_association|workflow_dispatch|needs\./u;

function isTested(keyStep: KeyStep): boolean {
  return keyUsesIn(keyStep).some(({ sink }) => sink.kind === 'test');
}

function needsKey(keyStep: KeyStep): boolean {
  const { env, with: inputs, scope } = keyStep;
  if (env.length + inputs.length > 0) return true;
  const isNamed = keyUsesIn(keyStep).length > 0;
  return isNamed || (scope.variables.size > 0 && mayNeedKey(keyStep));
}

function matchesIn(unit: KeyUnit): readonly Match[] {
  const { job, triggers, steps } = unit;
  if (job === undefined || !triggers.has('pull_request') || GUARD.test(job.condition)) return [];
  const needy = steps.filter(needsKey);
  const isGuarded = needy.every(({ step }) => GUARD.test(step.condition)) || needy.some(isTested);
  // A step that is told whether it is a fork takes care of it.
  const asksForFork = unit.file.text.slice(job.entry.start, job.entry.end).includes('head.repo');
  if (needy.length === 0 || isGuarded || asksForFork) return [];
  return [
    {
      path: unit.file.path,
      span: spanIn(unit, { start: job.entry.keyStart, end: job.entry.keyStart + job.id.length }),
      message: `${unitLabel(unit)} runs on pull requests with ${keyNameOf(unit)}, which is empty for those of forks: what needs it fails or is passed over without a word`,
      identity: job.id,
    },
  ];
}

/** One finding for each workflow: its first such job. */
async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const found = (await keyUnitsOf(tree)).flatMap(matchesIn);
  return [...new Set(found.map(({ path }) => path))].flatMap((path) => {
    const all = found.filter((one) => one.path === path);
    return all
      .slice(0, 1)
      .map((first) => ({ ...first, places: all.map((one) => ({ path, ...one.span })) }));
  });
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
