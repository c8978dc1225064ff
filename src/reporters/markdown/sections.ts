import type { Finding } from '../../findings/finding.js';
import type { Problem, Scope } from '../../findings/coverage.js';
import type { SuppressedFinding, Verdict } from '../../policy/verdict.js';
import {
  count,
  coverageCounts,
  counting,
  isLeakedKey,
  place,
  rotationSteps,
  scopeLine,
  skippedReasons,
  stayingWords,
  SUPPRESSED_IN,
} from '../wording.js';
import { fit } from './budget.js';
import { span } from './finding-item.js';

/** Bytes that each bounded section may take; together well below the smallest limit. */
const BUDGETS = {
  problems: 8_000,
  suppressed: 6_000,
  notes: 4_000,
  scopes: 3_000,
  skipped: 3_000,
} as const;
const MAX_SUPPRESSIONS_OFFERED = 10;

function bounded(lines: readonly string[], section: keyof typeof BUDGETS): string {
  return fit(lines, {
    budget: BUDGETS[section],
    more: (amount) => `- and ${count(amount, 'more', 'more')}`,
  });
}

/** What could not be read, and how to mend each. */
export function problemsSection(problems: readonly Problem[]): readonly string[] {
  if (problems.length === 0) return [];
  const intro = 'This run cannot vouch for what it did not read:';
  return ['### Problems', intro, bounded(problems.map(problemItem), 'problems')];
}

function problemItem({ kind, message, remedy, object, path }: Problem): string {
  const where = [path, object].filter((text) => text !== undefined && text !== '').join(' ');
  const at = where === '' ? '' : ` at ${span(where)}`;
  const mend = remedy === undefined ? '' : `\n  - to mend it: ${span(remedy)}`;
  return `- **${kind}**${at}: ${span(message)}${mend}`;
}

/** The steps of a rotation, once for all keys. */
export function rotationSection(findings: readonly Finding[]): readonly string[] {
  if (!findings.some(isLeakedKey)) return [];
  const steps = rotationSteps(findings).map((step, index) => `${index + 1}. ${step}`);
  return ['### What to do about a leaked key', steps.join('\n'), stayingWords(findings).join('\n')];
}

/** How to accept what is no leak: lines that can be pasted, of nothing but our own text and hashes. */
export function acceptSection(verdict: Verdict): readonly string[] {
  const fingerprints = [
    ...new Set(
      counting(verdict)
        .filter(isAcceptable)
        .map((one) => one.fingerprint),
    ),
  ];
  if (fingerprints.length === 0) return [];
  const entries = fingerprints
    .slice(0, MAX_SUPPRESSIONS_OFFERED)
    .flatMap((fingerprint) => [
      `  - fingerprint: ${fingerprint}`,
      '    reason: # why it is accepted',
      '    owner: # who answers for it',
      '    expires: # the last day it counts, such as 2027-01-31',
    ]);
  return [
    '<details><summary>A false positive?</summary>',
    'Put these lines into `.github/mistral-security.yml`, filled in. They count once they are on the base branch, or at once with `policy-from: head`.',
    ['```yaml', 'version: 1', 'suppressions:', ...entries, '```'].join('\n'),
    '</details>',
  ];
}

const FINGERPRINT = /^sha256:[0-9a-f]{64}$/u;

/** Remarks of the policy itself are mended in the config file, not accepted. */
function isAcceptable({ ruleId, fingerprint }: Finding): boolean {
  return !ruleId.startsWith('policy/') && FINGERPRINT.test(fingerprint);
}

/** What was accepted and by whom: a suppression is never silent. */
export function suppressedSection(suppressed: readonly SuppressedFinding[]): readonly string[] {
  if (suppressed.length === 0) return [];
  return [
    `<details><summary>${count(suppressed.length, 'suppressed finding')}</summary>`,
    bounded(suppressed.map(suppressedItem), 'suppressed'),
    '</details>',
  ];
}

function suppressedItem({ finding, reason, owner, expires, form }: SuppressedFinding): string {
  const by = owner === undefined ? '' : ` by ${span(owner)}`;
  const accepted = `${SUPPRESSED_IN[form]}${by} until ${span(expires)}`;
  return `- ${span(finding.ruleId)} at ${span(place(finding))}, accepted ${accepted}: ${span(reason)}`;
}

/** The receipt: what was expected, what was read, what was left out, and whose rules held. */
export function coverageSection({ coverage, policyOrigin, notes }: Verdict): readonly string[] {
  const skipped = skippedReasons(coverage).map((reason) => `- skipped: ${span(reason)}`);
  const lines = [
    `- ${coverageCounts(coverage)}`,
    bounded(coverage.scopes.map(scopeItem), 'scopes'),
    bounded(skipped, 'skipped'),
    bounded(
      notes.map((note) => `- note: ${span(note)}`),
      'notes',
    ),
    `- policy: ${span(policyOrigin)}`,
  ];
  const list = lines.filter((line) => line !== '').join('\n');
  return ['<details><summary>What was scanned</summary>', list, '</details>'];
}

function scopeItem(scope: Scope): string {
  const ids = [scope.base, scope.head].filter((id) => id !== undefined).map(span);
  return `- ${span(scopeLine(scope))}${ids.length === 0 ? '' : `: ${ids.join(' to ')}`}`;
}
