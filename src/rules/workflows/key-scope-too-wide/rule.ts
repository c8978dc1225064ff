import type { Fix } from '../../../findings/finding.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import { entryOf } from '../../../syntax/yaml/tree.js';
import { keyUnitsOf, type KeyStep, type KeyUnit } from '../../../workflows/key-units.js';
import { spanIn, unitLabel } from '../../../workflows/labels.js';
import type { Setting, WorkflowFile } from '../../../workflows/model.js';
import { mayNeedKey } from '../../../workflows/needs-key.js';
import { addedToStep, removedLines } from '../../../workflows/step-env.js';
import type { YamlNode } from '../../../syntax/yaml/tree.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'workflows/key-scope-too-wide',
  title: 'Steps that do not need the Mistral key have it',
  severity: 'warning',
  confidence: 'high',
  remediation:
    'Move the variable into the `env` of the step that needs it. Every other step, with all that it installs and runs, then never sees the key.',
};

/** One or two idle steps are there in every job: the checkout, the tools. */
const MIN_IDLE_STEPS = 2;

/** Where an `env` stands: the node that holds it, and its own settings. */
interface Env {
  readonly file: WorkflowFile;
  readonly owner: YamlNode;
  readonly all: readonly Setting[];
}

function movedTo(
  needy: readonly KeyStep[],
  settings: readonly Setting[],
  env: Env,
): readonly Fix[] {
  const [only] = needy;
  if (only === undefined || needy.length > 1) return [];
  const entry = entryOf(env.owner, 'env');
  if (entry?.value.kind !== 'mapping' || entry.value.isFlow) return [];
  const variables = settings.map(({ name, value }) => ({
    name,
    value: env.file.text.slice(value.start, value.end),
  }));
  const added = addedToStep(env.file, only.step, variables);
  const isAll = settings.length === env.all.length && entry.value.entries.length === env.all.length;
  const gone = isAll ? [entry] : settings.map((setting) => setting.entry);
  const removed = gone.map((one) => removedLines(env.file, one, 'Do not give it to every step'));
  if (added === undefined || removed.includes(undefined)) return [];
  return [added, ...removed.flatMap((fix) => fix ?? [])];
}

function names(settings: readonly Setting[]): string {
  return settings.map(({ name }) => `\`${name}\``).join(', ');
}

function jobMatches(unit: KeyUnit): readonly Match[] {
  const { job, jobEnv, steps, file } = unit;
  const [first] = jobEnv;
  const needy = steps.filter(mayNeedKey);
  const idle = steps.length - needy.length;
  if (job === undefined || first === undefined || needy.length === 0 || idle < MIN_IDLE_STEPS)
    return [];
  const fixes = movedTo(needy, jobEnv, { file, owner: job.entry.value, all: job.env });
  return [
    {
      path: file.path,
      span: spanIn(unit, first.entry),
      severity: 'notice',
      message: `${names(jobEnv)} is given to all ${steps.length} steps of ${unitLabel(unit)}; ${idle} of them have no use for it`,
      identity: job.id,
      ...(fixes.length === 0 ? {} : { fixes }),
    },
  ];
}

function workflowMatches(units: readonly KeyUnit[]): readonly Match[] {
  const [unit] = units;
  const [first] = unit?.workflowEnv ?? [];
  if (unit?.workflow === undefined || first === undefined) return [];
  const steps = units.flatMap((one) => one.steps);
  const needy = steps.filter(mayNeedKey);
  const idle = steps.length - needy.length;
  if (idle < MIN_IDLE_STEPS) return [];
  const { workflow, workflowEnv } = unit;
  const fixes = movedTo(needy, workflowEnv, {
    file: workflow,
    owner: workflow.root,
    all: workflow.env,
  });
  const where = units.length === 1 ? 'its job' : `all ${units.length} jobs`;
  return [
    {
      path: workflow.path,
      span: spanIn(unit, first.entry),
      message: `${names(workflowEnv)} is given to every step of ${where}; ${idle} of ${steps.length} have no use for it`,
      identity: 'workflow',
      ...(fixes.length === 0 ? {} : { fixes }),
    },
  ];
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const units = await keyUnitsOf(tree);
  const workflows = new Set(units.flatMap(({ workflow }) => workflow ?? []));
  const own = [...workflows].flatMap((workflow) =>
    workflowMatches(units.filter((unit) => unit.workflow === workflow)),
  );
  return [...own, ...units.flatMap(jobMatches)];
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
