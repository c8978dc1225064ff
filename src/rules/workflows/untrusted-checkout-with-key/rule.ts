import type { RepositoryTree } from '../../../findings/tree.js';
import { exposureBehind, untrustedCheckout } from '../../../workflows/checkouts.js';
import { keyUnitsOf, type KeyUnit } from '../../../workflows/key-units.js';
import { keyNameOf, spanIn, unitLabel } from '../../../workflows/labels.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'workflows/untrusted-checkout-with-key',
  title: 'Code of a pull request runs beside the Mistral key',
  severity: 'error',
  confidence: 'high',
  remediation:
    'Run code of pull requests under `pull_request`, which has no secrets for forks. Keep the key in a job that never checks it out: hand over results, not code.',
};

function matchesIn(unit: KeyUnit): readonly Match[] {
  const checkout = untrustedCheckout(unit);
  if (checkout === undefined) return [];
  const exposure = exposureBehind(unit, checkout.index);
  if (exposure === 'none') return [];
  const isWorst = exposure === 'runs' && !checkout.isGuarded;
  const doubt = checkout.isGuarded ? ', once a person or a condition lets it' : '';
  const effect =
    exposure === 'runs'
      ? `what it brings can run beside the key${doubt}`
      : `what it brings lies in front of steps that have the key${doubt}`;
  return [
    {
      path: unit.file.path,
      span: spanIn(unit, checkout.at),
      ...(isWorst ? {} : { severity: 'warning' }),
      message: `${unitLabel(unit)} checks out code of a pull request under \`${checkout.event}\`, and has ${keyNameOf(unit)}: ${effect} (zizmor tells of the trigger: dangerous-triggers)`,
      identity: unit.job?.id ?? '',
    },
  ];
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  return (await keyUnitsOf(tree)).flatMap(matchesIn);
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
