import type { Check, Finding, Severity } from '../../findings/finding.js';
import type { Verdict } from '../../policy/verdict.js';
import { count, counting } from '../wording.js';

/** One row of the security guide's table of issues. */
interface Row {
  readonly issue: string;
  /** The checks that look for it; where none of them ran, nothing can be said. */
  readonly checks: readonly Check[];
  /** What to do, where something was found. */
  readonly remedy: string;
}

const ROWS = {
  exposure: {
    issue: 'Exposed key',
    checks: ['keys', 'env-schema', 'code'],
    remedy: 'Renew the key, then read it from the environment of a server',
  },
  injection: {
    issue: 'Injection',
    checks: ['code'],
    remedy: 'Check each request against a schema with bounds before it reaches the API',
  },
  audit: {
    issue: 'Missing audit trail',
    checks: ['code'],
    remedy: 'Record every call, whether it succeeds or fails, without what was said',
  },
  permissions: {
    issue: 'Excessive permissions',
    checks: ['code'],
    remedy: 'Fix the model and a token limit for each environment',
  },
  environment: {
    issue: 'Environment',
    checks: ['env-schema', 'ignore-files', 'code'],
    remedy: 'Keep files for secrets out of git, and stop at start-up where the key is missing',
  },
  workflows: {
    issue: 'Workflows',
    checks: ['workflows'],
    remedy: 'Hand the key to the one step that needs it, by its environment',
  },
} as const satisfies Record<string, Row>;

type RowName = keyof typeof ROWS;

/** Rules of checks that speak of several issues; every other rule belongs where its check does. */
const ROW_OF_RULE: ReadonlyMap<string, RowName> = new Map<string, RowName>([
  ['env-schema/debug-switch-prints-key', 'exposure'],
  ['env-schema/error-prints-secret', 'exposure'],
  ['env-schema/key-inlined-in-bundle', 'exposure'],
  ['env-schema/key-public-prefix', 'exposure'],
  ['env-schema/template-holds-real-value', 'exposure'],
  ['code/browser-allowed', 'exposure'],
  ['code/client-dump', 'exposure'],
  ['code/http-error-dump', 'exposure'],
  ['code/key-in-browser', 'exposure'],
  ['code/key-in-image', 'exposure'],
  ['code/key-in-manifest', 'exposure'],
  ['code/key-in-url', 'exposure'],
  ['code/key-literal-in-client', 'exposure'],
  ['code/key-logged', 'exposure'],
  ['code/key-partly-logged', 'exposure'],
  ['code/audit-logs-content', 'audit'],
  ['code/audit-missing', 'audit'],
  ['code/deprecated-model', 'permissions'],
  ['code/model-from-client', 'permissions'],
  ['code/model-not-allowed', 'permissions'],
  ['code/token-limit-exceeded', 'permissions'],
  ['code/token-limit-missing', 'permissions'],
  ['code/no-rotation-procedure', 'environment'],
  ['code/no-secret-manager', 'environment'],
  ['code/secret-manager-fallback', 'environment'],
]);

const ROW_OF_CHECK: ReadonlyMap<string, RowName> = new Map<string, RowName>([
  ['keys', 'exposure'],
  ['code', 'injection'],
  ['env-schema', 'environment'],
  ['ignore-files', 'environment'],
  ['workflows', 'workflows'],
]);

/** The row of the guide's table that a rule belongs to; undefined for rules about the policy itself. */
export function guideRowOf(ruleId: string): RowName | undefined {
  return ROW_OF_RULE.get(ruleId) ?? ROW_OF_CHECK.get(ruleId.slice(0, ruleId.indexOf('/')));
}

const STATES = {
  error: '🔴 error',
  warning: '🟠 warning',
  notice: '🔵 notice',
} as const satisfies Record<Severity, string>;

/**
 * The issues of the security guide, with the state of each. Words and numbers of ours only: text from a
 * repository could break out of a cell.
 */
export function guideTable(verdict: Verdict): readonly string[] {
  if (verdict.result === 'error') return [];
  const names: readonly RowName[] = [
    ...(['exposure', 'injection', 'audit', 'permissions'] as const),
    ...(['environment', 'workflows'] as const),
  ];
  const head = [
    '| Issue | State | Found | Worst | What to do |',
    '| --- | --- | --- | --- | --- |',
  ];
  return [[...head, ...names.map((name) => rowLine(name, verdict))].join('\n')];
}

function rowLine(name: RowName, verdict: Verdict): string {
  const { issue, remedy } = ROWS[name];
  const found = counting(verdict).filter(({ ruleId }) => guideRowOf(ruleId) === name);
  const excess = name === 'permissions' ? excessiveKeys(verdict) : 0;
  const [worst] = found;
  const isFound = found.length + excess > 0;
  const cells = [
    issue,
    isFound ? STATES[worst?.severity ?? 'warning'] : quietState(name, verdict),
    isFound ? String(found.length + excess) : '–',
    worstWords(worst, excess),
    isFound ? remedy : '–',
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Keys that were tested by name and reach more models than their environment allows. */
function excessiveKeys({ testedKeys }: Verdict): number {
  return testedKeys.filter(({ excessive }) => excessive.length > 0).length;
}

/** What nothing found means: that all was read, that part was, or that nobody looked. */
function quietState(name: RowName, { checks, result }: Verdict): string {
  const wanted: readonly Check[] = ROWS[name].checks;
  if (!wanted.some((check) => checks.includes(check))) return 'not checked';
  return result === 'incomplete' ? '⚪ incomplete' : '🟢 clean';
}

/** A rule's name. Linear: two classes with a slash between them. */
const RULE_ID = /^[a-z-]+\/[a-z-]+$/u;

function worstWords(worst: Finding | undefined, excess: number): string {
  if (worst !== undefined && RULE_ID.test(worst.ruleId)) return `\`${worst.ruleId}\``;
  return excess > 0 ? `${count(excess, 'tested key')} with excess` : '–';
}
