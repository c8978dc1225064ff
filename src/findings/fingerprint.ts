import { createHash } from 'node:crypto';

/** The identity of a secret in reports, suppressions and comments: the hash of its value alone. */
export function secretFingerprint(value: string): string {
  return `sha256:${createHash('sha256').update(value).digest('hex')}`;
}

/**
 * The identity of a finding that is not a secret: rule, path and `identity`, a text that stays
 * the same when lines move (the name of the enclosing schema, the deciding pattern).
 */
export function practiceFingerprint(ruleId: string, path: string, identity: string): string {
  return secretFingerprint(['practice', ruleId, path, identity].join('\0'));
}
