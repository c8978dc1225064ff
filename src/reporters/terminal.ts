import type { Problem } from '../findings/coverage.js';
import type { Finding, Severity } from '../findings/finding.js';
import type { SuppressedFinding } from '../policy/verdict.js';
import { safeLine } from './escaping/safe-line.js';
import { shown } from './escaping/shown.js';
import { keyWords, uncountedActiveKeys } from './key-state.js';
import type { Report } from './report.js';
import { testedKeyLines } from './tested-keys.js';
import {
  rotationSteps,
  SUPPRESSED_IN,
  count,
  coverageCounts,
  headline,
  isLeakedKey,
  otherPlaces,
  otherTexts,
  place,
  provenance,
  scopeLine,
  skippedReasons,
  stayingWords,
} from './wording.js';

export interface TerminalOptions {
  readonly color: boolean;
}

type Style = (text: string) => string;
type Styles = Readonly<Record<Severity | 'strong' | 'faint' | 'good', Style>>;

/** Select Graphic Rendition parameters (ECMA-48, 8.3.117). */
const CODES = { error: 31, warning: 33, notice: 36, strong: 1, faint: 2, good: 32 } as const;

/** The report for a person at a terminal. Quotes no source line. */
export function terminal(report: Report, { color }: TerminalOptions): string {
  const { verdict } = report;
  const paint = (code: number): Style =>
    color ? (text) => `\u001b[${code}m${text}\u001b[0m` : (text) => text;
  const styles: Styles = {
    error: paint(CODES.error),
    warning: paint(CODES.warning),
    notice: paint(CODES.notice),
    strong: paint(CODES.strong),
    faint: paint(CODES.faint),
    good: paint(CODES.good),
  };
  const blocks = [
    ...verdict.reported.map((finding) => findingBlock(finding, styles)),
    truncatedBlock(report),
    rotationBlock(verdict.reported, styles),
    verdict.testedKeys.flatMap(testedKeyLines),
    problemsBlock(verdict.problems, styles),
    summaryBlock(report, styles),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function findingBlock(finding: Finding, styles: Styles): readonly string[] {
  const { severity, ruleId, message, fingerprint, remediation } = finding;
  const label = styles[severity](severity);
  const existing = finding.existing ? styles.faint(' (existing)') : '';
  const from = provenance(finding);
  const facts = [keyWords(finding), from].filter(Boolean).join(' · ');
  return [
    `${label} ${styles.strong(shown(place(finding)))} ${shown(ruleId)}${existing}`,
    safeLine('  ', message),
    ...(facts === '' ? [] : [safeLine('  ', facts)]),
    ...otherPlaces(finding).map((one) => safeLine('  also ', `${one.path}:${one.startLine}`)),
    ...(finding.texts ?? [])
      .flatMap(({ url }) => (url === undefined ? [] : [safeLine('  ', url)]))
      .slice(0, 1),
    ...otherTexts(finding).map(({ label, url }) => safeLine('  also ', url ?? label)),
    ...(isLeakedKey(finding) ? [] : [safeLine('  fix: ', remediation)]),
    styles.faint(safeLine('  ', fingerprint)),
  ];
}

function truncatedBlock({ truncated }: Report): readonly string[] {
  if (truncated === undefined || truncated.findings === 0) return [];
  return [`and ${count(truncated.findings, 'more finding')} that are counted and not listed`];
}

function rotationBlock(findings: readonly Finding[], styles: Styles): readonly string[] {
  if (!findings.some(isLeakedKey)) return [];
  const steps = rotationSteps(findings).map((step, index) => `  ${index + 1}. ${step}`);
  const staying = stayingWords(findings).map((words) => `  ${words}`);
  return [styles.strong('What to do about a leaked key'), ...steps, ...staying];
}

function problemsBlock(problems: readonly Problem[], styles: Styles): readonly string[] {
  return problems.flatMap(({ kind, message, remedy, object, path }) => {
    const where = [path, object].filter((text) => text !== undefined && text !== '').join(' ');
    return [
      `${styles.error('problem')} ${styles.strong(kind)}${where === '' ? '' : ` ${shown(where)}`}`,
      safeLine('  ', message),
      ...(remedy === undefined ? [] : [safeLine('  fix: ', remedy)]),
    ];
  });
}

const MAX_SUPPRESSED_LISTED = 20;

/** What was accepted, why, by whom and until when: a suppression is never silent. */
function suppressedLines(suppressed: readonly SuppressedFinding[]): readonly string[] {
  if (suppressed.length === 0) return [];
  const rest = suppressed.length - MAX_SUPPRESSED_LISTED;
  return [
    `  suppressed: ${count(suppressed.length, 'finding')}`,
    ...suppressed.slice(0, MAX_SUPPRESSED_LISTED).map(suppressedLine),
    ...(rest > 0 ? [`    and ${count(rest, 'more', 'more')}`] : []),
  ];
}

function suppressedLine({ finding, reason, owner, expires, form }: SuppressedFinding): string {
  const by = owner === undefined ? '' : ` by ${owner}`;
  const accepted = `accepted ${SUPPRESSED_IN[form]}${by} until ${expires}: ${reason}`;
  return safeLine('    ', `${place(finding)} ${finding.ruleId}, ${accepted}`);
}

function summaryBlock({ verdict }: Report, styles: Styles): readonly string[] {
  const { coverage, existing, suppressed, failOn, failed } = verdict;
  const skipped = skippedReasons(coverage);
  const active = uncountedActiveKeys(verdict);
  const style = failed ? styles.error : styles.good;
  return [
    style(headline(verdict).replaceAll('`', '')),
    safeLine('  scanned: ', coverageCounts(coverage)),
    ...coverage.scopes.map((scope) => safeLine('  scope: ', scopeLine(scope))),
    ...(skipped.length === 0 ? [] : [safeLine('  skipped: ', skipped.join(', '))]),
    ...(existing === 0
      ? []
      : [`  existing: ${count(existing, 'finding')} stood at the base and do not count`]),
    ...suppressedLines(suppressed),
    safeLine('  policy: ', verdict.policyOrigin),
    ...(active === '' ? [] : [styles.error(safeLine('  ', active))]),
    ...verdict.notes.map((note) => safeLine('  note: ', note)),
    ...(failOn === 'never'
      ? [styles.warning('fail-on is `never`: findings do not fail this run')]
      : []),
  ];
}
