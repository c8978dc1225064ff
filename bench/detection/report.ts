import type { Claim } from './claim.js';
import { grouped } from './grouped.js';
import {
  scoreByCategory,
  scoreOf,
  type CategoryScore,
  type Counting,
  type Outcome,
  type Score,
} from './score.js';

/** What one tool made of the corpus, or why it was not run. */
export interface ToolResult {
  readonly tool: string;
  readonly version: string;
  readonly counting: Counting;
  readonly seconds: number | undefined;
  /** Undefined where the tool was not run; `problem` then says why. */
  readonly outcomes: readonly Outcome[] | undefined;
  readonly problem: string | undefined;
}

/** The circumstances of a measurement. */
export interface Setting {
  readonly commit: string;
  readonly date: string;
  readonly node: string;
  readonly seeds: readonly number[];
  readonly templates: {
    readonly leaks: number;
    readonly clean: number;
    readonly outOfScope: number;
  };
}

/** A right or wrong answer of this product, by name. */
interface Failure {
  readonly id: string;
  readonly seeds: readonly number[];
  readonly kind: 'miss' | 'partial' | 'false alarm' | 'stray';
  readonly reasons: readonly string[];
}

/** Everything that is printed, as data: the output of `--json`. */
export interface Report {
  readonly setting: Setting;
  readonly tools: readonly ToolSummary[];
  readonly categories: readonly CategoryScore[];
  readonly failures: readonly Failure[];
}

interface ToolSummary {
  readonly tool: string;
  readonly version: string;
  readonly counting: Counting;
  readonly seconds: number | undefined;
  readonly problem: string | undefined;
  readonly inScope: Score | undefined;
  readonly outOfScope: Score | undefined;
}

/** Sums up; the first tool is the one whose categories and failures are told. */
export function reportOf(setting: Setting, results: readonly ToolResult[]): Report {
  const own = results[0]?.outcomes ?? [];
  const inScope = own.filter(({ sample }) => !sample.isOutOfScope);
  return {
    setting,
    tools: results.map(summaryOf),
    categories: scoreByCategory(inScope),
    failures: failuresOf(inScope),
  };
}

function summaryOf({ outcomes, ...rest }: ToolResult): ToolSummary {
  const { tool, version, counting, seconds, problem } = rest;
  const part = (isOutOfScope: boolean): Score | undefined =>
    outcomes && scoreOf(outcomes.filter(({ sample }) => sample.isOutOfScope === isOutOfScope));
  const scores = { inScope: part(false), outOfScope: part(true) };
  return { tool, version, counting, seconds, problem, ...scores };
}

function failuresOf(outcomes: readonly Outcome[]): readonly Failure[] {
  const failed = outcomes.flatMap((outcome) =>
    kindsOf(outcome).map((kind) => ({ kind, outcome, id: outcome.sample.id })),
  );
  return grouped(failed, ({ kind, id }) => `${kind} ${id}`).map((group) => {
    const { kind, id } = group[0];
    const seeds = group.map(({ outcome }) => outcome.sample.seed);
    const reasons = new Set(group.flatMap(({ outcome }) => reasonsOf(kind, outcome)));
    return { id, kind, seeds, reasons: [...reasons] };
  });
}

function kindsOf(outcome: Outcome): readonly Failure['kind'][] {
  const { sample, isRight, keysFound, strays } = outcome;
  if (!sample.isLeak) return isRight ? [] : ['false alarm'];
  const kinds: Failure['kind'][] = [];
  if (!isRight) kinds.push('miss');
  else if (keysFound < sample.keys.length) kinds.push('partial');
  if (strays.length > 0) kinds.push('stray');
  return kinds;
}

function reasonsOf(kind: Failure['kind'], { claims, strays }: Outcome): readonly string[] {
  if (kind === 'miss') return [];
  return (kind === 'stray' ? strays : claims).map(reasonOf);
}

function reasonOf({ reason, rule, confidence, lines }: Claim): string {
  const line = lines === undefined ? '' : `line ${lines.first}: `;
  return `${line}${confidence === undefined ? '' : `${confidence}, `}${reason ?? rule}`;
}
