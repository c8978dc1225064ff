import type { Finding, Place } from '../findings/finding.js';
import { practiceFingerprint } from '../findings/fingerprint.js';
import { policyDocsUrl } from '../rules/docs.js';

/** Rules that look at the policy itself. They can be set to a level like any other. */
const POLICY_RULES = [
  'policy/changed-in-pull-request',
  'policy/suppression-expired',
  'policy/suppression-ignored',
  'policy/suppression-unused',
] as const;
type PolicyRule = (typeof POLICY_RULES)[number];

/** Every name that the config may give a level to: the rules of the checks, and those of the policy. */
export function levelledRules(ruleIds: readonly string[]): readonly string[] {
  return [...ruleIds, ...POLICY_RULES];
}

/** What a policy rule has to say of a line; the rest of its finding is the same for all. */
export interface Remark {
  readonly ruleId: PolicyRule;
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly remediation: string;
  readonly path: string;
  readonly line: number;
  /** What tells it from others of its rule and path, whatever its line. */
  readonly identity: string;
  readonly existing: boolean;
  readonly places?: readonly Place[];
}

export function remarkFinding(remark: Remark): Finding {
  const { ruleId, severity, message, remediation, path, line, identity, existing } = remark;
  return {
    ruleId,
    severity,
    confidence: 'high',
    message,
    surface: 'file',
    path,
    ...atLine(line),
    occurrences: 0,
    inHead: true,
    existing,
    reachable: true,
    fingerprint: practiceFingerprint(ruleId, path, identity),
    docs: policyDocsUrl(ruleId),
    remediation,
    ...(remark.places === undefined ? {} : { places: remark.places }),
  };
}

/** The start of a line as a span. */
export function atLine(line: number): Omit<Place, 'path'> {
  return { startLine: line, startColumn: 1, endLine: line, endColumn: 1 };
}
