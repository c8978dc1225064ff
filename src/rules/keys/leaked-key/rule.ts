import { spannerOf } from '../../../findings/position.js';
import { Secret } from '../../../findings/secret.js';
import type { Confidence, Severity } from '../../../findings/finding.js';
import { findKeys, mayHoldKey, type KeyMatch } from '../../../keys/detect.js';
import { projectOf, UNKNOWN_PROJECT, type Project } from '../../../keys/project/project.js';
import type { DocumentRule, Match } from '../../rule.js';

/** Weak evidence warns, so that it cannot stop a team by chance. */
const SEVERITY = { high: 'error', medium: 'error', low: 'warning' } as const satisfies Record<
  Confidence,
  Severity
>;

/** Where each kind of evidence is told apart, a finding says how sure it is. */
const OPENING = {
  high: 'Mistral API key',
  medium: 'Mistral API key',
  low: 'Possible Mistral API key',
} as const satisfies Record<Confidence, string>;

function messageOf({ confidence, reason }: KeyMatch): string {
  return `${OPENING[confidence]}: ${reason}`;
}

function matchesIn(project: Project): DocumentRule['match'] {
  return ({ path, surface, content }): readonly Match[] => {
    const keys = findKeys({ path, surface, content }, project);
    if (keys.length === 0) return [];
    const spanOf = spannerOf(content.text, content.lineOffset);
    return keys.map((key) => ({
      path,
      span: spanOf(key.start, key.end),
      message: messageOf(key),
      severity: SEVERITY[key.confidence],
      confidence: key.confidence,
      secret: new Secret(key.value),
    }));
  };
}

export const rule: DocumentRule = {
  subject: 'document',
  meta: {
    id: 'keys/leaked-key',
    title: 'Mistral API key in the repository',
    severity: 'error',
    confidence: 'high',
    remediation:
      'Rotate it: 1. create a new key in the console (https://console.mistral.ai/api-keys), ' +
      '2. test it with GET https://api.mistral.ai/v1/models, ' +
      '3. update the environment or the secret manager, 4. deploy, 5. revoke the old key. ' +
      'Removing the line is not enough: the key stays in the history of git.',
  },
  mayMatch: mayHoldKey,
  match: matchesIn(UNKNOWN_PROJECT),
  informedBy: async (present) => ({ ...rule, match: matchesIn(await projectOf(present)) }),
};
