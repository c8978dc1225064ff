/**
 * Whose secret a rule says it has found: Mistral's, one of no vendor in particular ("generic API key",
 * "high entropy"), or another vendor's. Only the first two are answers to the question that is asked
 * here; a claim of another vendor's rule counts neither for nor against a tool.
 */
export type RuleKind = 'mistral' | 'generic' | 'other';

/** What a tool says that it found, in the terms that all tools share. */
export interface Claim {
  /** Relative to the scanned directory, with `/`. */
  readonly path: string;
  /** 1-based, inclusive; undefined where the tool names the file alone. */
  readonly lines: LineRange | undefined;
  /** The text that the tool took for the secret, where it tells. Compared, and never printed. */
  readonly value?: string;
  readonly rule: string;
  readonly kind: RuleKind;
  /** What the tool calls the reason; only this product gives one. Never holds the value. */
  readonly reason?: string;
  /** As `Finding.confidence` has it; only this product gives one. */
  readonly confidence?: string;
}

/** Lines from 1, both ends inclusive. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** Whether two stretches share a line; a claim about a whole file shares every line. */
export function overlaps(claimed: LineRange | undefined, labelled: LineRange): boolean {
  if (claimed === undefined) return true;
  return claimed.first <= labelled.last && labelled.first <= claimed.last;
}
