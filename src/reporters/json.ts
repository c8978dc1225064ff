import type { Coverage, Problem } from '../findings/coverage.js';
import type { Finding, TextPlace } from '../findings/finding.js';
import type { SuppressedFinding, TestedKey } from '../policy/verdict.js';
import { shown } from './escaping/shown.js';
import type { JsonFinding, JsonReport } from './json-schema.js';
import type { Report } from './report.js';

/** The report for scripts; `json-schema.ts` is its form. Ends in a line end. */
export function json(report: Report): string {
  return `${JSON.stringify(jsonReport(report), undefined, 2)}\n`;
}

function jsonReport({ verdict, tool }: Report): JsonReport {
  return {
    schemaVersion: 1,
    tool: { name: tool.name, version: tool.version },
    result: verdict.result,
    coverage: jsonCoverage(verdict.coverage),
    findings: verdict.reported.map(jsonFinding),
    suppressed: verdict.suppressed.map(jsonSuppressed),
    testedKeys: verdict.testedKeys.map(jsonTestedKey),
    problems: verdict.problems.map(jsonProblem),
  };
}

function jsonCoverage(coverage: Coverage): JsonReport['coverage'] {
  const { complete, commits, blobs, bytes, unread, scopes, skipped } = coverage;
  return {
    complete,
    commits,
    blobs,
    bytes,
    ...(unread === undefined ? {} : { unread }),
    scopes: scopes.map(({ kind, base, head, note }) => ({
      kind,
      ...present({ base, head, note: note === undefined ? undefined : shown(note) }),
    })),
    skipped: skipped.map(({ object, path, reason }) => ({
      ...present({ object, path }),
      reason: shown(reason),
    })),
  };
}

function jsonFinding(finding: Finding): JsonFinding {
  return {
    ruleId: shown(finding.ruleId),
    severity: finding.severity,
    confidence: finding.confidence,
    message: shown(finding.message),
    surface: finding.surface,
    path: shown(finding.path, MAX_PATH_CHARACTERS),
    ...span(finding),
    ...present({ commit: finding.commit, blob: finding.blob }),
    occurrences: finding.occurrences,
    inHead: finding.inHead,
    existing: finding.existing,
    reachable: finding.reachable,
    ...present({ redacted: finding.redacted }),
    fingerprint: finding.fingerprint,
    ...(finding.keyState === undefined ? {} : { keyState: finding.keyState }),
    ...present({ keyStateReason: finding.keyStateReason, keyTestedAt: finding.keyTestedAt }),
    docs: shown(finding.docs),
    ...(finding.texts === undefined ? {} : { texts: finding.texts.map(jsonText) }),
    ...(finding.places === undefined ? {} : { places: finding.places.map(jsonPlace) }),
  };
}

/** Scripts open the file, so its path is cut only where no file system would have it. */
const MAX_PATH_CHARACTERS = 16_384;

function jsonPlace(place: NonNullable<Finding['places']>[number]) {
  return { path: shown(place.path, MAX_PATH_CHARACTERS), ...span(place) };
}

function jsonText({ label, url }: TextPlace): { label: string; url?: string } {
  return { label: shown(label), ...present({ url }) };
}

function span({ startLine, startColumn, endLine, endColumn }: JsonPosition): JsonPosition {
  return { startLine, startColumn, endLine, endColumn };
}

type JsonPosition = Pick<JsonFinding, 'startLine' | 'startColumn' | 'endLine' | 'endColumn'>;

function jsonSuppressed({ finding, reason, owner, expires, form }: SuppressedFinding) {
  const words = { reason: shown(reason), ...present({ owner }) };
  return { finding: jsonFinding(finding), ...words, expires, form };
}

function jsonTestedKey({ name, test, environment, excessive }: TestedKey) {
  const { state, reason, testedAt, hosts } = test;
  return {
    name: shown(name),
    state,
    reason: shown(reason),
    testedAt,
    hosts: hosts.map((one) => ({
      host: one.host,
      state: one.state,
      reason: shown(one.reason),
      models: one.models.map(({ id }) => shown(id)),
    })),
    ...present({ environment }),
    excessiveModels: excessive.map((id) => shown(id)),
  };
}

function jsonProblem({ kind, message, remedy, object, path }: Problem) {
  return { kind, message: shown(message), ...present({ remedy, object, path }) };
}

/** The texts that are there, as reports show them. */
function present<Name extends string>(
  texts: Readonly<Record<Name, string | undefined>>,
): Partial<Record<Name, string>> {
  const shownTexts: Partial<Record<Name, string>> = {};
  for (const name in texts) {
    const text = texts[name];
    if (text !== undefined) shownTexts[name] = shown(text);
  }
  return shownTexts;
}
