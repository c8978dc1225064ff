import { posix } from 'node:path';
import type { RepositoryTree } from '../../../findings/tree.js';
import { keyUnitsOf, type KeyStep, type KeyUnit } from '../../../workflows/key-units.js';
import { spanIn, stepIdentity, stepLabel, unitLabel } from '../../../workflows/labels.js';
import { handedOver, keyUsesIn, type RenderedKey } from '../../../workflows/rendered.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'workflows/secret-in-run',
  title: 'The Mistral key is written into a script',
  severity: 'warning',
  confidence: 'high',
  remediation:
    'Put the secret into the `env` of the step and let the script read `"$MISTRAL_API_KEY"`: what GitHub writes into a script can be read from it, and its characters are commands to the shell.',
};

/** Files that exist to hold variables. Linear: anchored alternatives. */
const ENV_FILE = /^(?:\.env[\w.-]*|\.dev\.vars[\w.-]*|[\w.-]+\.env)$/u;

interface Worst {
  readonly isError: boolean;
  readonly what: string;
}

/** What is wrong about one place, beyond that it is written into the script; undefined for another rule's. */
function judged({ sink }: RenderedKey): Worst | undefined {
  switch (sink.kind) {
    case 'log':
    case 'build-argument':
    case 'test':
      return undefined;
    case 'runner-file':
      return { isError: true, what: `and from there into \`${sink.name}\`` };
    case 'argument':
      return { isError: true, what: `as an argument of \`${sink.command.slice(0, 40)}\`` };
    case 'file':
      return ENV_FILE.test(posix.basename(sink.path))
        ? { isError: false, what: `and from there into \`${sink.path.slice(0, 60)}\`` }
        : { isError: true, what: 'and from there into a file' };
    case 'variable':
    case 'input':
      return { isError: false, what: '' };
  }
}

function scriptMatch(unit: KeyUnit, keyStep: KeyStep): readonly Match[] {
  const found = keyUsesIn(keyStep)
    .filter(({ mention }) => mention.kind === 'expression')
    .flatMap((rendered) => {
      const worst = judged(rendered);
      return worst === undefined ? [] : [{ rendered, ...worst }];
    });
  const first = found.find(({ isError }) => isError) ?? found[0];
  if (first === undefined) return [];
  const { mention } = first.rendered;
  const all = found.map(({ rendered }) => rendered);
  const fixes = handedOver(unit, keyStep, all);
  const where = first.what === '' ? '' : ` ${first.what}`;
  return [
    {
      path: unit.file.path,
      span: spanIn(unit, mention),
      ...(first.isError ? { severity: 'error' } : {}),
      message: `${stepLabel(keyStep.step)} of ${unitLabel(unit)} has \`${mention.name}\` written into its script${where}`,
      identity: stepIdentity(unit, keyStep),
      places: all.map((one) => ({ path: unit.file.path, ...spanIn(unit, one.mention) })),
      ...(fixes === undefined ? {} : { fixes }),
    },
  ];
}

/** Inputs of actions that are scripts: they are rendered just the same. */
const SCRIPT_INPUTS = new Set(['script', 'run', 'command', 'commands', 'cmd', 'inlinescript']);

function inputMatches(unit: KeyUnit, keyStep: KeyStep): readonly Match[] {
  const { step } = keyStep;
  return keyStep.with
    .filter(({ name }) => SCRIPT_INPUTS.has(name.toLowerCase()))
    .flatMap(({ value }): readonly Match[] => {
      const source = unit.file.text.slice(value.start, value.end);
      const [expression] = keyStep.scope.keysIn(source);
      if (expression === undefined) return [];
      const start = value.start + expression.start;
      const name = expression.name === 'env' ? 'the whole `env`' : `\`${expression.name}\``;
      return [
        {
          path: unit.file.path,
          span: spanIn(unit, { start, end: value.start + expression.end }),
          message: `${stepLabel(step)} of ${unitLabel(unit)} has ${name} written into the script that it runs`,
          identity: stepIdentity(unit, keyStep),
        },
      ];
    });
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  return (await keyUnitsOf(tree)).flatMap((unit) =>
    unit.steps.flatMap((step) => [...scriptMatch(unit, step), ...inputMatches(unit, step)]),
  );
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
