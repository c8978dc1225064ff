import type { Finding } from '../findings/finding.js';
import { remarkFinding } from './remark.js';
import type { SuppressedFinding } from './verdict.js';

/** Where a comment stands in what was scanned as the present. */
interface CommentPlace {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** The digits that it names. */
  readonly prefix: string;
}

/** A comment that stands where it must, over a finding, with the day from which it counts. */
export interface Allowance extends CommentPlace {
  readonly finding: Finding;
  readonly reason: string;
  /** ISO date in UTC on which it was added, or one on which it stood there already. */
  readonly addedOn: string;
}

export interface IgnoredComment extends CommentPlace {
  readonly because: keyof typeof BECAUSE;
  /** The finding that it is about; absent where there is none. */
  readonly finding?: Finding;
}

/** What the inline comments of a run came to, before they are judged. */
export interface InlineOutcome {
  readonly allowances: readonly Allowance[];
  readonly ignored: readonly IgnoredComment[];
}

export const NO_INLINE: InlineOutcome = { allowances: [], ignored: [] };

const BECAUSE = {
  'new-in-change': {
    why: 'it is new in this change',
    remediation: 'It counts once it is on the base branch: ask whoever answers for that branch.',
  },
  'without-reason': {
    why: 'it gives no reason',
    remediation: 'Write the reason in words after the digits.',
  },
  undated: {
    why: 'the commit that added it is not known',
    remediation:
      'Let all of history be checked out (`git fetch --unshallow`, or `fetch-depth: 0`), or use a suppression in the config file.',
  },
  'dated-in-future': {
    why: 'the commit that added it is dated in the future',
    remediation: 'Write the comment anew in a commit with a true date.',
  },
} as const;

export interface AllowedOutcome {
  readonly kept: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** About comments that do not, or no longer, count. */
  readonly remarks: readonly Finding[];
}

/** What inline comments are judged by. */
export interface InlineTerms {
  readonly inline: InlineOutcome;
  readonly expiresAfterDays: number;
  /** ISO date in UTC. */
  readonly today: string;
}

/** Takes out the findings over which a comment stands that still counts: each its own one alone. */
export function applyAllowances(findings: readonly Finding[], terms: InlineTerms): AllowedOutcome {
  const known = new Set(findings.map(identityOf));
  const isKept = ({ finding }: { readonly finding?: Finding }) =>
    finding === undefined || known.has(identityOf(finding));
  const dated = terms.inline.allowances.filter(isKept).map((allowance) => ({
    ...allowance,
    expires: daysAfter(allowance.addedOn, terms.expiresAfterDays),
  }));
  const inForce = new Map(
    dated
      .filter(({ expires }) => expires >= terms.today)
      .map((allowance) => [identityOf(allowance.finding), allowance]),
  );
  const expired = onePerComment(dated.filter(({ finding }) => !inForce.has(identityOf(finding))));
  const open = terms.inline.ignored.filter(
    ({ finding }) => finding === undefined || !inForce.has(identityOf(finding)),
  );
  return {
    kept: findings.filter((finding) => !inForce.has(identityOf(finding))),
    suppressed: findings.flatMap((finding) => suppressed(finding, inForce)),
    remarks: [...expired.map(expiredRemark), ...open.filter(isKept).map(ignoredRemark)],
  };
}

/** A comment may stand over what is found in several ways, and is told once. */
function onePerComment<Place extends CommentPlace>(places: readonly Place[]): readonly Place[] {
  const byComment = new Map<string, Place>();
  for (const place of places) {
    const key = [place.path, place.line, place.prefix].join('\0');
    if (!byComment.has(key)) byComment.set(key, place);
  }
  return [...byComment.values()];
}

function suppressed(
  finding: Finding,
  inForce: ReadonlyMap<string, Allowance & { readonly expires: string }>,
): readonly SuppressedFinding[] {
  const allowance = inForce.get(identityOf(finding));
  if (allowance === undefined) return [];
  const { reason, expires } = allowance;
  return [{ finding, reason, owner: undefined, expires, form: 'inline' }];
}

/** What the collector joins by: there is one such finding. Its level may have changed since. */
function identityOf({ ruleId, fingerprint, surface, path }: Finding): string {
  return [ruleId, fingerprint, surface, path].join('\0');
}

const MILLISECONDS_PER_DAY = 86_400_000;

function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

function expiredRemark(allowance: Allowance & { readonly expires: string }): Finding {
  const { finding, path, line, prefix, expires } = allowance;
  return remarkFinding({
    ruleId: 'policy/suppression-expired',
    severity: 'warning',
    message: `The comment that accepts ${prefix} expired on ${expires} and no longer counts.`,
    remediation: 'Mend what it accepted and remove it, or write it anew with a reason of today.',
    path,
    line,
    identity: prefix,
    existing: finding.existing,
  });
}

function ignoredRemark({ because, finding, path, line, prefix }: IgnoredComment): Finding {
  const { why, remediation } = BECAUSE[because];
  return remarkFinding({
    ruleId: 'policy/suppression-ignored',
    severity: 'notice',
    message: `Suppression ignored: the comment that accepts ${prefix} does not count, since ${why}.`,
    remediation,
    path,
    line,
    identity: `${prefix} ${because}`,
    existing: because !== 'new-in-change' && (finding?.existing ?? false),
  });
}
