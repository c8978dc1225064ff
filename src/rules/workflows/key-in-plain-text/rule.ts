import { isMistralKeySetting } from '../../../env-schema/mistral-key-names.js';
import { looksReal } from '../../../env-schema/env-values.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import { embeddedIn } from '../../../workflows/embedded.js';
import { valuesOf } from '../../../workflows/expressions.js';
import { unitsOf, type KeyUnit } from '../../../workflows/key-units.js';
import { spanIn, unitLabel } from '../../../workflows/labels.js';
import type { Setting } from '../../../workflows/model.js';
import { settingsOfStep } from '../../../workflows/names.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'workflows/key-in-plain-text',
  title: 'A workflow holds the Mistral key in plain text',
  severity: 'error',
  confidence: 'high',
  remediation:
    'Store the key as a secret of the repository or of an environment and read it as `${{ secrets.MISTRAL_API_KEY }}`. Renew it: variables and inputs are shown to whoever can see the runs, and are not masked in logs.',
};

/** What keys look like. Linear: one class, counted. */
const KEY_SHAPE = /^[A-Za-z0-9]{32}$/u;
/** Names of values that are no keys. */
const NO_KEY = /dummy|fake|test|mock|placeholder|example|demo|sample/u;

interface Finding {
  readonly what: string;
  readonly severity?: 'warning';
  /** What is to stand there instead. */
  readonly replacement?: string;
}

/** A name that a secret can have. Linear: one class. */
const SECRET_NAME = /^[A-Z][A-Z0-9_]*$/u;
/** A value that is one variable of the repository and nothing else. Linear: anchored, one class. */
const VARIABLE = /^\$\{\{\s{0,4}vars\.([A-Za-z_][\w-]*)\s{0,4}\}\}$/u;

function secretOf(name: string): string {
  return `\${{ secrets.${SECRET_NAME.test(name) ? name : 'MISTRAL_API_KEY'} }}`;
}

function judged({ name, value }: Setting, { workflow }: KeyUnit): Finding | undefined {
  const text = value.text.trim();
  if (KEY_SHAPE.test(text) && looksReal(text)) {
    return { what: 'is written out here', replacement: secretOf(name) };
  }
  const references = embeddedIn(text).flatMap(({ expression }) =>
    expression === undefined ? [] : valuesOf(expression),
  );
  const shown = references.filter(({ path }) => !NO_KEY.test(path.at(-1) ?? ''));
  if (shown.some(({ path }) => path[0] === 'vars')) {
    const what = 'comes from a variable of the repository, which is not secret';
    const variable = VARIABLE.exec(text)?.[1];
    return { what, ...(variable === undefined ? {} : { replacement: secretOf(variable) }) };
  }
  const typed = shown.some(
    ({ path }) =>
      (path[0] === 'inputs' || path.slice(0, 3).join('.') === 'github.event.inputs') &&
      workflow?.dispatchInputs.has(path.at(-1) ?? '') === true,
  );
  const what = 'is typed in by whoever starts the run, and shown with it';
  return typed ? { what, severity: 'warning' } : undefined;
}

function settingsOf({ workflow, job, steps }: KeyUnit): readonly Setting[] {
  const isFirst = job !== undefined && workflow?.jobs[0] === job;
  return [
    ...(isFirst ? workflow.env : []),
    ...(job?.env ?? []),
    ...steps.flatMap(({ step }) => settingsOfStep(step)),
  ];
}

function matchesIn(unit: KeyUnit): readonly Match[] {
  return settingsOf(unit).flatMap((setting): readonly Match[] => {
    const found = isMistralKeySetting(setting.name) ? judged(setting, unit) : undefined;
    if (found === undefined) return [];
    const { replacement } = found;
    const span = spanIn(unit, setting.value);
    const title = 'Take the key from a secret of the repository';
    const fix =
      replacement === undefined ? [] : [{ title, path: unit.file.path, span, replacement }];
    return [
      {
        ...{ path: unit.file.path, span },
        ...(fix.length === 0 ? {} : { fixes: fix }),
        ...(found.severity === undefined ? {} : { severity: found.severity }),
        message: `\`${setting.name}\` of ${unitLabel(unit)} ${found.what}`,
        identity: `${unit.job?.id ?? ''} ${setting.name}`,
      },
    ];
  });
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  return (await unitsOf(tree)).flatMap(matchesIn);
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
