import type { RepositoryTree } from '../../../findings/tree.js';
import { keyUnitsOf, type KeyStep, type KeyUnit } from '../../../workflows/key-units.js';
import { spanIn, stepIdentity, stepLabel, unitLabel } from '../../../workflows/labels.js';
import { printsOf } from '../../../workflows/prints.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'workflows/key-echoed',
  title: 'A workflow prints the Mistral key',
  severity: 'error',
  confidence: 'high',
  remediation:
    'Remove the command. To see whether there is a key, test it: `[ -n "$MISTRAL_API_KEY" ]`. GitHub masks the exact text of a secret alone, not what is cut, encoded or derived from it. Renew a key that was printed.',
};

function matchesIn(unit: KeyUnit, keyStep: KeyStep): readonly Match[] {
  const prints = printsOf(unit, keyStep);
  const [first] = prints;
  if (first === undefined) return [];
  return [
    {
      path: unit.file.path,
      span: spanIn(unit, first),
      message: `${stepLabel(keyStep.step)} of ${unitLabel(unit)}: ${first.how}`,
      identity: stepIdentity(unit, keyStep),
      places: prints.map((print) => ({ path: unit.file.path, ...spanIn(unit, print) })),
    },
  ];
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  return (await keyUnitsOf(tree)).flatMap((unit) =>
    unit.steps.flatMap((step) => matchesIn(unit, step)),
  );
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
