import { isDeepStrictEqual } from 'node:util';
import type { Policy, Suppression } from '../config/config.js';
import type { Finding, Place } from '../findings/finding.js';
import { atLine, remarkFinding } from './remark.js';

/** The config that judges a change, and the one that the change would bring. */
export interface PolicyPair {
  /** Relative to the repository. */
  readonly path: string;
  readonly judging: Policy;
  /** Undefined where it cannot be obeyed: `refusal` then says why. */
  readonly proposed: Policy | undefined;
  readonly refusal?: string;
  /** Whether the proposed one counts in this run already. */
  readonly counts: boolean;
}

const MAX_NAMED = 10;
const SHOWN_DIGITS = 'sha256:'.length + 12;

/**
 * The notice that names what a change does to the config; none where it changes nothing that is obeyed.
 * Whoever reviews the change should see each suppression that it brings.
 */
export function policyChangeFinding(pair: PolicyPair): Finding | undefined {
  const { path, proposed } = pair;
  const changes = proposed === undefined ? [] : policyChanges(pair.judging, proposed);
  if (proposed !== undefined && changes.length === 0) return undefined;
  const what = proposed === undefined ? broken(pair) : changes.join('; ');
  const lines = proposed === undefined ? [] : newLines(pair.judging, proposed);
  return remarkFinding({
    ruleId: 'policy/changed-in-pull-request',
    severity: 'notice',
    message: `This change edits what judges it: ${what}.`,
    remediation: pair.counts ? COUNTS : WAITS,
    path,
    line: lines[0] ?? 1,
    identity: 'config',
    existing: false,
    places: lines.map((line): Place => ({ path, ...atLine(line) })),
  });
}

const WAITS = 'Look at each: they count once they are on the base branch.';
const COUNTS = 'Look at each: they count in this run already, since `policy-from` is `head`.';

function broken({ refusal = 'it cannot be read' }: PolicyPair): string {
  return `its config cannot be obeyed (${refusal})`;
}

/** What differs, in words. Rule names and paths stand in the config; fingerprints are cut. */
function policyChanges(before: Policy, after: Policy): readonly string[] {
  return [...suppressionChanges(before, after), ...levelChanges(before, after), ...other()].filter(
    (change) => change !== '',
  );

  function other(): readonly string[] {
    return [
      listed('ignored paths', difference(after.ignoredPaths, before.ignoredPaths)),
      listed('paths no longer ignored', difference(before.ignoredPaths, after.ignoredPaths)),
      before.inlineExpiresAfterDays === after.inlineExpiresAfterDays
        ? ''
        : `comments count for ${String(after.inlineExpiresAfterDays)} days instead of ${String(before.inlineExpiresAfterDays)}`,
      before.revokedKeys === after.revokedKeys ? '' : `revokedKeys is ${after.revokedKeys}`,
      isDeepStrictEqual(before.environments, after.environments) ? '' : 'environments',
    ];
  }
}

function suppressionChanges(before: Policy, after: Policy): readonly string[] {
  const old = byFingerprint(before);
  const now = byFingerprint(after);
  const named = (suppressions: Iterable<Suppression>) =>
    [...suppressions].map(({ fingerprint }) => fingerprint.slice(0, SHOWN_DIGITS));
  const added = [...now.values()].filter(({ fingerprint }) => !old.has(fingerprint));
  const removed = [...old.values()].filter(({ fingerprint }) => !now.has(fingerprint));
  const edited = [...now.values()].filter((entry) => isEdited(old.get(entry.fingerprint), entry));
  return [
    listed('suppressions added', named(added)),
    listed('suppressions edited', named(edited)),
    listed('suppressions removed', named(removed)),
  ];
}

function isEdited(old: Suppression | undefined, { reason, owner, expires }: Suppression): boolean {
  if (old === undefined) return false;
  return old.reason !== reason || old.owner !== owner || old.expires !== expires;
}

function byFingerprint({ suppressions }: Policy): ReadonlyMap<string, Suppression> {
  return new Map(suppressions.map((entry) => [entry.fingerprint, entry]));
}

function levelChanges(before: Policy, after: Policy): readonly string[] {
  const names = [...new Set([...before.rules.keys(), ...after.rules.keys()])];
  const changed = names.filter((name) => before.rules.get(name) !== after.rules.get(name));
  return [
    listed(
      'rules',
      changed.map((name) => `${name} ${after.rules.get(name) ?? 'at its own level'}`),
    ),
  ];
}

function difference(these: readonly string[], those: readonly string[]): readonly string[] {
  return these.filter((one) => !those.includes(one));
}

function listed(what: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const rest = names.length - MAX_NAMED;
  const more = rest > 0 ? ` and ${String(rest)} more` : '';
  return `${what}: ${names.slice(0, MAX_NAMED).join(', ')}${more}`;
}

/** The lines of suppressions that are new or edited. */
function newLines(before: Policy, after: Policy): readonly number[] {
  const old = byFingerprint(before);
  return after.suppressions
    .filter((entry) => {
      const known = old.get(entry.fingerprint);
      return known === undefined || isEdited(known, entry);
    })
    .flatMap(({ line }) => line ?? []);
}
