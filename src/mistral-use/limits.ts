import type { EnvironmentPolicy, Limits } from '../findings/limits.js';
import { isModelAllowedBy } from '../findings/model-names.js';
import type { ApiCall, Choice, Operation } from './model.js';

/** A row of the policy by its name. */
interface Row extends EnvironmentPolicy {
  readonly name: string;
}

/** What the names of rows say of where the program runs. */
const ROW_NAMES = {
  production: ['production', 'prod', 'live'],
  development: ['development', 'dev', 'local'],
} as const;

/** Models of other kinds than those that chat. Linear: alternatives without repetition. */
const SPECIAL = /embed|ocr|moderation|voxtral|transcri/iu;
const SPECIAL_OPERATIONS: ReadonlySet<Operation> = new Set<Operation>([
  ...(['embeddings', 'ocr', 'audio', 'classifiers', 'batch'] as const),
]);

/** The rows that a value is held to: the one that is certain, or all of them. */
function rowsFor(
  { environments, environment }: Limits,
  known: Choice<string>['environment'],
): readonly Row[] {
  const rows = [...environments].map(([name, row]) => ({ name, ...row }));
  if (environment !== undefined) return rows.filter(({ name }) => name === environment);
  const names: readonly string[] = known === undefined ? [] : ROW_NAMES[known];
  const certain = rows.filter(({ name }) => names.includes(name.toLowerCase()));
  return certain.length === 0 ? rows : certain;
}

/** What a value goes beyond, in words: `production` or every row. */
interface Breach {
  /** `the environment \`production\`` or `any environment`. */
  readonly rows: string;
  /** What is allowed there, in words. */
  readonly allowed: string;
}

function inWords(rows: readonly Row[]): string {
  const [only] = rows;
  return rows.length === 1 && only ? `the environment \`${only.name}\`` : 'any environment';
}

function holdsFor({ allowedModels }: Row, operation: Operation): boolean {
  const isSpecial = SPECIAL_OPERATIONS.has(operation);
  return (
    allowedModels !== undefined && (!isSpecial || allowedModels.some((one) => SPECIAL.test(one)))
  );
}

/**
 * What a model goes beyond; undefined where a row that may apply allows it. A list that names models
 * that chat alone says nothing of those that embed, read or transcribe.
 */
export function modelBreach(
  limits: Limits,
  { operation }: ApiCall,
  { value, environment }: Choice<string>,
): Breach | undefined {
  const rows = rowsFor(limits, environment);
  const isAllowed = (row: Row) =>
    !holdsFor(row, operation) ||
    (row.allowedModels ?? []).some((allowed) => isModelAllowedBy(value, allowed));
  if (rows.length === 0 || rows.some(isAllowed)) return undefined;
  const names = [...new Set(rows.flatMap(({ allowedModels }) => allowedModels ?? []))];
  return { rows: inWords(rows), allowed: names.map((name) => `\`${name}\``).join(', ') || 'none' };
}

/** What a bound of tokens goes beyond; undefined where a row that may apply allows as many. */
export function tokenBreach(
  limits: Limits,
  { value, environment }: Choice<number>,
): Breach | undefined {
  const rows = rowsFor(limits, environment);
  const bounds = rows.map(({ maxTokensPerRequest }) => maxTokensPerRequest ?? Infinity);
  const most = Math.max(...bounds);
  if (rows.length === 0 || value <= most) return undefined;
  return { rows: inWords(rows), allowed: String(most) };
}

/** Whether every row that may apply bounds the tokens of a request. */
export function boundsTokens(limits: Limits): boolean {
  const rows = rowsFor(limits, undefined);
  return (
    rows.length > 0 && rows.every(({ maxTokensPerRequest }) => maxTokensPerRequest !== undefined)
  );
}
