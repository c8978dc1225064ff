import { spannerOf } from '../../../findings/position.js';
import { keyHomeOf, rotationFor } from '../../../findings/rotation.js';
import { Secret } from '../../../findings/secret.js';
import { STAYING } from '../../../findings/staying.js';
import type { Subject } from '../../../findings/document.js';
import type { Confidence, Severity } from '../../../findings/finding.js';
import { findKeys, type KeyMatch } from '../../../keys/detect.js';
import { mayHoldKey } from '../../../keys/may-hold.js';
import { hasMistralName } from '../../../keys/mentions.js';
import { KEY_TEST } from '../../../keys/quick-test.js';
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

/**
 * Where the finding is shown. The name of a directory stands in the path of every file below it: the
 * part of the path that ends with it is one place, however many files there are.
 */
function placeOf({ path, surface, content }: Subject, end: number): string {
  if (surface !== 'path' || content.text !== path) return path;
  const slash = path.indexOf('/', end);
  return slash < 0 ? path : path.slice(0, slash);
}

/** Whether a path says that a key in the file is Mistral's: its name, or the project that it belongs to. */
function evidenceOf(project: Project): (path: string) => boolean {
  return (path) => hasMistralName(path) || project.clientFor(path) !== undefined;
}

function matchesIn(project: Project): DocumentRule['match'] {
  return (subject): readonly Match[] => {
    const { surface, content } = subject;
    const keys = findKeys(subject, project);
    if (keys.length === 0) return [];
    const spanOf = spannerOf(content.text, content.lineOffset);
    return keys.map((key) => ({
      path: placeOf(subject, key.end),
      span: spanOf(key.start, key.end),
      message: messageOf(key),
      severity: SEVERITY[key.confidence],
      confidence: key.confidence,
      remediation: `${rotationFor(keyHomeOf(surface, subject.path))} ${STAYING[surface]}`,
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
    remediation: `${rotationFor('unknown')} ${STAYING.file}`,
  },
  mayMatch: mayHoldKey,
  quickTest: KEY_TEST,
  isEvidence: evidenceOf(UNKNOWN_PROJECT),
  match: matchesIn(UNKNOWN_PROJECT),
  informedBy: async (present) => {
    const project = await projectOf(present);
    return { ...rule, isEvidence: evidenceOf(project), match: matchesIn(project) };
  },
};
