import type { RuleKind } from '../claim.js';

/** The vendor's own rules, whatever a tool calls them. */
const MISTRAL = /mistral/iu;
/**
 * Rules about secrets of no vendor in particular, as the tools that are measured call theirs. Those
 * about one place (a Secret of Kubernetes, a header of curl) are about any vendor's secret in it.
 */
const GENERIC =
  /generic|entropy|keyword|kubernetes-secret|k8s|curl-auth|basic.?auth|password|bearer|dotenv/iu;

/** Whose secret a rule of that name is about. */
export function ruleKind(rule: string): RuleKind {
  if (MISTRAL.test(rule)) return 'mistral';
  return GENERIC.test(rule) ? 'generic' : 'other';
}
