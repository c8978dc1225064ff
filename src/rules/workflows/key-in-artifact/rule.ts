import type { RepositoryTree } from '../../../findings/tree.js';
import { keyUnitsOf, type KeyUnit } from '../../../workflows/key-units.js';
import { spanIn, stepIdentity, stepLabel, unitLabel } from '../../../workflows/labels.js';
import { uploadedKeys } from '../../../workflows/uploads.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'workflows/key-in-artifact',
  title: 'An artifact takes a file with the Mistral key',
  severity: 'warning',
  confidence: 'medium',
  remediation:
    'Upload the directory that you need and not the whole workspace, or delete the file before. Everyone who can read the repository can download its artifacts. Renew a key that was uploaded.',
};

function matchesIn(unit: KeyUnit): readonly Match[] {
  return uploadedKeys(unit).map(({ keyStep, file }) => ({
    path: unit.file.path,
    span: spanIn(unit, keyStep.step.uses ?? keyStep.step.node),
    message: `${stepLabel(keyStep.step)} of ${unitLabel(unit)} takes \`${file.slice(0, 80)}\`, into which an earlier step writes the key`,
    identity: stepIdentity(unit, keyStep),
  }));
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  return (await keyUnitsOf(tree)).flatMap(matchesIn);
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
