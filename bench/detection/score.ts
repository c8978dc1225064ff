import { overlaps, type Claim } from './claim.js';
import { grouped } from './grouped.js';
import type { LabelledKey, Sample } from './sample.js';

/** Which rules of a tool count: those that name Mistral, or the generic ones as well. */
export type Counting = 'mistral' | 'mistral-and-generic';

/** What a tool said of one sample. */
export interface Outcome {
  readonly sample: Sample;
  /** Of the kinds that count. */
  readonly claims: readonly Claim[];
  /** A leak with a claim on the lines of one of its keys; a clean sample without any claim. */
  readonly isRight: boolean;
  /** How many of the keys a claim stands on. */
  readonly keysFound: number;
  /** Claims in a leak that stand on no key: false alarms beside a true one. */
  readonly strays: readonly Claim[];
}

/** Judges what a tool claimed of a sample. Generous: any rule that counts, anywhere on the lines of a key or naming its value. */
export function judgeSample(
  sample: Sample,
  claimed: readonly Claim[],
  counting: Counting,
): Outcome {
  const claims = claimed.filter((claim) => counts(claim, counting));
  const keysFound = sample.keys.filter((key) => claims.some((claim) => isOn(claim, key))).length;
  const isRight = sample.isLeak ? keysFound > 0 : claims.length === 0;
  const strays = sample.isLeak
    ? claims.filter((claim) => !sample.keys.some((key) => isOn(claim, key)))
    : [];
  return { sample, claims, isRight, keysFound, strays };
}

function counts({ kind }: Claim, counting: Counting): boolean {
  return kind === 'mistral' || (kind === 'generic' && counting === 'mistral-and-generic');
}

function isOn(claim: Claim, key: LabelledKey): boolean {
  if (key.lines === undefined || claim.value?.includes(key.value) === true) return true;
  return key.lines.some((lines) => overlaps(claim.lines, lines));
}

/** Counts over samples; the shares are undefined where there is nothing to divide by. */
export interface Score {
  readonly leaks: number;
  readonly found: number;
  readonly clean: number;
  /** Clean samples with a claim. */
  readonly falseAlarms: number;
  readonly keys: number;
  readonly keysFound: number;
  readonly strays: number;
  readonly recall: number | undefined;
  readonly precision: number | undefined;
  readonly f1: number | undefined;
}

/**
 * Recall is the share of leaks that were found, precision the share of true ones among all samples
 * that were claimed, F1 their harmonic mean. Precision depends on how many clean samples there are
 * for each leak: the numbers of both stand beside it.
 */
export function scoreOf(outcomes: readonly Outcome[]): Score {
  const leaks = outcomes.filter(({ sample }) => sample.isLeak);
  const clean = outcomes.filter(({ sample }) => !sample.isLeak);
  const found = leaks.filter(({ isRight }) => isRight).length;
  const falseAlarms = clean.filter(({ isRight }) => !isRight).length;
  const recall = share(found, leaks.length);
  const precision = share(found, found + falseAlarms);
  return {
    leaks: leaks.length,
    found,
    clean: clean.length,
    falseAlarms,
    keys: sum(leaks, ({ sample }) => sample.keys.length),
    keysFound: sum(leaks, ({ keysFound }) => keysFound),
    strays: sum(leaks, ({ strays }) => strays.length),
    recall,
    precision,
    f1: harmonicMean(recall, precision),
  };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

function harmonicMean(
  recall: number | undefined,
  precision: number | undefined,
): number | undefined {
  if (recall === undefined || precision === undefined) return undefined;
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
}

/** The score of a category. */
export interface CategoryScore {
  readonly kind: 'leaks' | 'clean';
  readonly category: string;
  /** Right ones and all: leaks that were found, clean samples that were left alone. */
  readonly right: number;
  readonly all: number;
}

/** Each category on its own, weakest first, then by name. */
export function scoreByCategory(outcomes: readonly Outcome[]): readonly CategoryScore[] {
  const groups = grouped(outcomes, ({ sample }) => `${kindOf(sample)}/${sample.category}`);
  const scores = groups.map((group) => {
    const { sample } = group[0];
    const right = group.filter(({ isRight }) => isRight).length;
    return { kind: kindOf(sample), category: sample.category, right, all: group.length };
  });
  return scores.sort(
    (a, b) => a.right / a.all - b.right / b.all || (a.category < b.category ? -1 : 1),
  );
}

function kindOf({ isLeak }: Sample): 'leaks' | 'clean' {
  return isLeak ? 'leaks' : 'clean';
}
