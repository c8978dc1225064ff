import type { Coverage, Problem, Receipt } from './findings/coverage.js';
import type { Document, Subject } from './findings/document.js';
import type { Finding } from './findings/finding.js';
import { problemOfAbort } from './findings/cancellation.js';
import { FindingCollector } from './findings/collector.js';
import { describeFailure, Failure } from './findings/failure.js';
import type { Limits } from './findings/limits.js';
import type { RepositoryTree } from './findings/tree.js';
import type { Vault } from './findings/vault.js';
import { judgeTree } from './practice.js';
import { withoutRepetition } from './practice/absorbed.js';
import { countedTree } from './practice/counted.js';
import { findingOf } from './rules/finding-of-match.js';
import type { DocumentRule, Match, Rule } from './rules/rule.js';
import type { Reading, Source } from './sources/source.js';

/** What to scan, with which rules. */
export interface ScanRequest {
  readonly sources: readonly Source[];
  readonly rules: readonly Rule[];
  /** The one tree that practice rules judge; undefined where there is none. */
  readonly present: RepositoryTree | undefined;
  /** The trees of the merge bases: what stands there already is `existing`. */
  readonly bases: readonly RepositoryTree[];
  /** Paths that practice rules leave out; keys are looked for everywhere. */
  readonly isIgnored: (path: string) => boolean;
  readonly receipt: Receipt;
  /** Aborted when the deadline passes. */
  readonly signal: AbortSignal;
  /** Where secrets are kept for a live test; absent where none was asked for. */
  readonly vault?: Vault | undefined;
  /** What the policy limits, for rules that hold the code to it. */
  readonly limits?: Limits | undefined;
}

export interface ScanResult {
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly problems: readonly Problem[];
}

/**
 * The use case: sources × rules → findings and coverage, without input or output of its own.
 * Never throws: what could not be read or judged is a problem in the result.
 */
export async function scan(request: ScanRequest): Promise<ScanResult> {
  const collector = new FindingCollector();
  const rules = await informedRules(request);
  if (rules.length > 0) {
    for (const source of request.sources) source.begin?.(request.signal);
    for (const source of request.sources)
      await scanSource({ ...request, source, rules, collector });
  }
  if (collector.omitted > 0) request.receipt.omit(collector.omitted);
  const judged = rules.length > 0 ? request : countingFiles(request);
  const practice = await guarded(request, 'the present tree', () => judgeTree(judged));
  return {
    findings: withoutRepetition(collector.findings(), practice ?? []),
    coverage: request.receipt.coverage(),
    problems: request.receipt.problems,
  };
}

/** Where no source was read for keys, the receipt counts what practice rules read. */
function countingFiles(request: ScanRequest): ScanRequest {
  const { present, receipt } = request;
  if (present === undefined) return request;
  receipt.note('Keys were not looked for: the counts are of the files that the other checks read.');
  return { ...request, present: countedTree(present, receipt) };
}

/** The rules over documents, told of the present tree; one that cannot read it judges without, and the result is incomplete. */
async function informedRules(request: ScanRequest): Promise<readonly DocumentRule[]> {
  const { present } = request;
  const rules = request.rules.filter((rule) => rule.subject === 'document');
  if (present === undefined) return rules;
  const inform = async (rule: DocumentRule): Promise<DocumentRule> =>
    (await guarded(request, 'the manifests', async () => rule.informedBy?.(present))) ?? rule;
  return Promise.all(rules.map(inform));
}

interface SourceScan {
  readonly source: Source;
  readonly rules: readonly DocumentRule[];
  readonly collector: FindingCollector;
  readonly receipt: Receipt;
  readonly signal: AbortSignal;
  readonly vault?: Vault | undefined;
}

async function scanSource(task: SourceScan): Promise<void> {
  const { source, rules, receipt, signal } = task;
  const mayMatch: Reading['mayMatch'] = (content) => rules.some((rule) => rule.mayMatch(content));
  // Tests that were joined would have to be found by threads under one name.
  const quickTest = rules.length === 1 ? rules[0]?.quickTest : undefined;
  const isEvidence = (path: string): boolean =>
    rules.some((rule) => rule.isEvidence === undefined || rule.isEvidence(path));
  const reading: Reading = { receipt, mayMatch, quickTest, isEvidence, signal };
  await guarded(task, source.label, async () => {
    for await (const document of source.documents(reading)) {
      signal.throwIfAborted();
      for (const rule of rules) await guardedRule(task, rule, document);
    }
  });
}

/** Runs a step; what it throws becomes a problem, so that the result is `incomplete` and not lost. */
async function guarded<T>(
  { receipt, signal }: Pick<ScanRequest, 'receipt' | 'signal'>,
  what: string,
  step: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await step();
  } catch (thrown) {
    receipt.problem(signal.aborted ? problemOfAbort(signal) : sourceProblem(what, thrown));
    return undefined;
  }
}

function sourceProblem(what: string, thrown: unknown): Problem {
  const { message, remedy } = describeFailure(thrown);
  const kind = thrown instanceof Failure ? 'git' : 'internal';
  return { kind, message: `${what}: ${message}`, ...(remedy === undefined ? {} : { remedy }) };
}

async function guardedRule(
  task: SourceScan,
  rule: DocumentRule,
  document: Document,
): Promise<void> {
  try {
    await applyRule(task, rule, document);
  } catch (thrown) {
    const { message } = describeFailure(thrown);
    const path = document.path;
    task.receipt.problem({ kind: 'rule-failed', message: `${rule.meta.id}: ${message}`, path });
  }
}

async function applyRule(
  { collector, vault }: SourceScan,
  rule: DocumentRule,
  document: Document,
): Promise<void> {
  const matches = matchesOf(rule, document);
  if (matches.length === 0) return;
  const earlier = await earlierFingerprints(rule, document);
  for (const match of matches) {
    const finding = findingOf(rule.meta, match, document);
    if (match.secret !== undefined) vault?.keep(match.secret);
    collector.add({
      finding,
      origin: document.origin,
      inHead: document.inHead,
      stoodBefore: earlier.has(finding.fingerprint),
    });
  }
}

function matchesOf(rule: DocumentRule, subject: Subject): readonly Match[] {
  return rule.mayMatch(subject.content) ? [...rule.match(subject)] : [];
}

/** What the same rule finds in what stood there before, by fingerprint: the whole text judged again, not a diff. */
async function earlierFingerprints(
  rule: DocumentRule,
  document: Document,
): Promise<ReadonlySet<string>> {
  const fingerprints = new Set<string>();
  for (const subject of await document.before()) {
    for (const match of matchesOf(rule, subject)) {
      fingerprints.add(findingOf(rule.meta, match, document).fingerprint);
    }
  }
  return fingerprints;
}
