import type { Invocation, Log, Result, Run } from 'sarif';
import type { Problem } from '../../findings/coverage.js';
import { shown } from '../escaping/shown.js';
import { repositoryUrl } from '../escaping/uri.js';
import type { Report } from '../report.js';
import { count } from '../wording.js';
import { resultOf, suppressedResult } from './results.js';
import { TRUNCATED_RULE, descriptors } from './rules.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** GitHub shows the first 5,000 results of a run. */
const MAX_RESULTS = 5_000;
/** GitHub takes 10 MB compressed; what is no larger before cannot be larger after. */
const MAX_RESULT_BYTES = 9_000_000;
const MAX_NOTIFICATIONS = 100;

/** SARIF 2.1.0 as GitHub's code scanning takes it. Ends in a line end. */
export function sarif(report: Report): string {
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [run(report)] };
  return `${JSON.stringify(log)}\n`;
}

function run(report: Report): Run {
  const { tool, verdict } = report;
  return {
    tool: {
      driver: { name: tool.name, semanticVersion: tool.version, rules: descriptors(report) },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    invocations: [invocation(report)],
    ...provenance(report),
    results: results(report),
    properties: { result: verdict.result, policy: shown(verdict.policyOrigin) },
  };
}

function results({ verdict, truncated }: Report): Result[] {
  const { reported, suppressed } = verdict;
  const all = [...reported, ...suppressed];
  const total = all.length + (truncated?.findings ?? 0);
  const most = total > MAX_RESULTS ? MAX_RESULTS - 1 : total;
  const kept: Result[] = [];
  let bytes = 0;
  for (const one of all.slice(0, most)) {
    const result = 'finding' in one ? suppressedResult(one) : resultOf(one);
    bytes += Buffer.byteLength(JSON.stringify(result));
    if (bytes > MAX_RESULT_BYTES) break;
    kept.push(result);
  }
  return kept.length === total ? kept : [...kept, truncation(total - kept.length)];
}

function truncation(amount: number): Result {
  return {
    ruleId: TRUNCATED_RULE.id,
    level: 'note',
    message: { text: `And ${count(amount, 'more finding')}: see the JSON report.` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: '.git/report', uriBaseId: '%SRCROOT%' },
          region: { startLine: 1 },
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: 'truncated:1' },
  };
}

function invocation({ verdict }: Report): Invocation {
  const isComplete = verdict.result === 'clean' || verdict.result === 'findings';
  return {
    executionSuccessful: isComplete,
    toolExecutionNotifications: verdict.problems.slice(0, MAX_NOTIFICATIONS).map(notification),
  };
}

function notification({ kind, message, remedy }: Problem) {
  const text = shown(remedy === undefined ? message : `${message} ${remedy}`);
  return { level: 'error' as const, descriptor: { id: kind }, message: { text } };
}

function provenance({ links }: Report): Pick<Run, 'versionControlProvenance'> {
  const repositoryUri = repositoryUrl(links);
  if (repositoryUri === undefined) return {};
  const revision = links?.headSha === undefined ? {} : { revisionId: shown(links.headSha) };
  return { versionControlProvenance: [{ repositoryUri, ...revision }] };
}
