import type { Receipt } from './findings/coverage.js';
import { describeFailure } from './findings/failure.js';
import type { Finding } from './findings/finding.js';
import type { Limits } from './findings/limits.js';
import type { RepositoryTree } from './findings/tree.js';
import { findingOf } from './rules/finding-of-match.js';
import { withoutIgnored } from './practice/ignored.js';
import { oneForEachFingerprint } from './practice/joined.js';
import type { Match, RepositoryRule, Rule, RuleMeta, SyntaxRule } from './rules/rule.js';
import { isSourcePath, parseModule } from './syntax/module.js';

/** What practice rules judge: one tree, against the trees that it grew from. */
export interface PracticeRequest {
  readonly rules: readonly Rule[];
  readonly present: RepositoryTree | undefined;
  readonly bases: readonly RepositoryTree[];
  readonly isIgnored: (path: string) => boolean;
  readonly receipt: Receipt;
  readonly signal: AbortSignal;
  /** What the policy limits; nothing where it is absent. */
  readonly limits?: Limits | undefined;
}

type PracticeRule = SyntaxRule | RepositoryRule;

interface RuleMatch {
  readonly rule: PracticeRule;
  readonly match: Match;
}

/** Findings of syntax and repository rules over the present tree, marked `existing` where a base has them too. */
export async function judgeTree(request: PracticeRequest): Promise<readonly Finding[]> {
  const { present } = request;
  const rules = request.rules.filter((rule) => rule.subject !== 'document');
  if (present === undefined || rules.length === 0) return [];
  const matches = await matchTree({ ...request, rules, tree: present });
  const matching = new Set(matches.map(({ rule }) => rule));
  const existing = await existingFingerprints({ ...request, rules: [...matching], present });
  const findings = matches.map(({ rule, match }) => practiceFinding(rule.meta, match));
  return oneForEachFingerprint(findings).map((finding) => ({
    ...finding,
    existing: existing.has(finding.fingerprint),
  }));
}

/** What a base has already of what the present tree has: rules that match nothing here need not look there. */
async function existingFingerprints({
  present,
  bases,
  ...task
}: Omit<TreeTask, 'tree'> & {
  readonly present: RepositoryTree;
  readonly bases: readonly RepositoryTree[];
}): Promise<ReadonlySet<string>> {
  const existing = new Set<string>();
  if (task.rules.length === 0) return existing;
  for (const base of bases) {
    const renamed = exactRenames(base, present);
    for (const { rule, match } of await matchTree({ ...task, tree: base, receipt: undefined })) {
      const path = renamed.get(match.path) ?? match.path;
      existing.add(practiceFinding(rule.meta, { ...match, path }).fingerprint);
    }
  }
  return existing;
}

/** From a path that only the base has to the path that only the present tree has, for the same blob. */
function exactRenames(base: RepositoryTree, present: RepositoryTree): ReadonlyMap<string, string> {
  const before = new Set(base.files.map(({ path }) => path));
  const after = new Set(present.files.map(({ path }) => path));
  const added = new Map<string, string>();
  for (const { id, path } of present.files)
    if (id !== undefined && !before.has(path)) added.set(id, path);
  const renames = new Map<string, string>();
  for (const { id, path } of base.files) {
    const target = id === undefined || after.has(path) ? undefined : added.get(id);
    if (target !== undefined) renames.set(path, target);
  }
  return renames;
}

function practiceFinding(meta: RuleMeta, match: Match): Finding {
  const finding = findingOf(meta, match, { surface: 'file', reachable: true });
  return { ...finding, occurrences: 0, inHead: true, existing: false };
}

interface TreeTask {
  readonly rules: readonly PracticeRule[];
  readonly tree: RepositoryTree;
  readonly isIgnored: (path: string) => boolean;
  /** Undefined for a base tree: only what is judged counts in the receipt. */
  readonly receipt: Receipt | undefined;
  readonly signal: AbortSignal;
  readonly limits?: Limits | undefined;
}

async function matchTree(task: TreeTask): Promise<readonly RuleMatch[]> {
  const matches: RuleMatch[] = [];
  const syntaxRules = task.rules.filter((rule) => rule.subject === 'syntax');
  matches.push(...(await matchModules(task, syntaxRules)));
  for (const rule of task.rules) {
    if (rule.subject !== 'repository') continue;
    task.signal.throwIfAborted();
    const found = await guardedMatches(task, rule, () => rule.match(task.tree, task.limits));
    matches.push(...found.map((match) => ({ rule, match })));
  }
  return matches.flatMap(({ rule, match }) =>
    withoutIgnored(match, task.isIgnored).map((kept) => ({ rule, match: kept })),
  );
}

async function matchModules(
  task: TreeTask,
  rules: readonly SyntaxRule[],
): Promise<readonly RuleMatch[]> {
  const matches: RuleMatch[] = [];
  if (rules.length === 0) return matches;
  for (const { path, kind } of task.tree.files) {
    if (kind !== 'file' || !isSourcePath(path) || task.isIgnored(path)) continue;
    task.signal.throwIfAborted();
    matches.push(...(await matchModule(task, rules, path)));
  }
  return matches;
}

async function matchModule(
  task: TreeTask,
  rules: readonly SyntaxRule[],
  path: string,
): Promise<readonly RuleMatch[]> {
  const content = await task.tree.read(path);
  if (content === undefined) return [];
  const wanted = rules.filter((rule) => rule.mayMatch(content.text));
  if (wanted.length === 0) return [];
  const module = parseModule(path, content);
  if (module === undefined) {
    task.receipt?.skip({
      path,
      reason: 'does not parse, so code rules did not judge it (keys were looked for)',
    });
    return [];
  }
  const matches: RuleMatch[] = [];
  for (const rule of wanted) {
    const found = await guardedMatches(task, rule, () => Promise.resolve([...rule.match(module)]));
    matches.push(...found.map((match) => ({ rule, match })));
  }
  return matches;
}

/** A rule that throws is a problem of the run, not the end of it. */
async function guardedMatches(
  task: TreeTask,
  rule: PracticeRule,
  match: () => Promise<readonly Match[]>,
): Promise<readonly Match[]> {
  try {
    return await match();
  } catch (thrown) {
    const { message } = describeFailure(thrown);
    task.receipt?.problem({ kind: 'rule-failed', message: `${rule.meta.id}: ${message}` });
    return [];
  }
}
