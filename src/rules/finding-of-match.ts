import type { Document } from '../findings/document.js';
import type { Finding } from '../findings/finding.js';
import { practiceFingerprint } from '../findings/fingerprint.js';
import { docsUrl } from './docs.js';
import type { Match, RuleMeta } from './rule.js';

/** What of a document a finding carries on. */
export type Whereabouts = Pick<Document, 'surface' | 'reachable'> &
  Partial<Pick<Document, 'commit' | 'blob' | 'said'>>;

type SightedFinding = Omit<Finding, 'occurrences' | 'inHead' | 'existing'>;

/** The end of the raw secret's way: from here on there is its redaction and its hash. */
export function findingOf(meta: RuleMeta, match: Match, place: Whereabouts): SightedFinding {
  const { secret, places, fixes } = match;
  const scope = match.aggregate?.scope ?? match.path;
  return {
    ruleId: meta.id,
    severity: match.severity ?? meta.severity,
    confidence: match.confidence ?? meta.confidence,
    message: match.message,
    surface: place.surface,
    path: match.path,
    ...match.span,
    ...(place.commit === undefined ? {} : { commit: place.commit }),
    ...(place.blob === undefined ? {} : { blob: place.blob }),
    reachable: place.reachable,
    ...(secret === undefined ? {} : { redacted: secret.redacted, keyState: 'untested' }),
    fingerprint: secret?.fingerprint ?? practiceFingerprint(meta.id, scope, match.identity ?? ''),
    docs: docsUrl(meta.id),
    remediation: match.remediation ?? meta.remediation,
    ...(places === undefined ? {} : { places }),
    ...(place.said === undefined ? {} : { texts: [place.said] }),
    ...(fixes === undefined ? {} : { fixes }),
  };
}
