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
const MAX_NOTIFICATIONS = 100;

/** SARIF 2.1.0 as GitHub's code scanning takes it. Ends in a line end. */
export function sarif(report: Report): string {
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [run(report)] };
  return `${JSON.stringify(log, undefined, 2)}\n`;
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
  const all = [...verdict.reported.map(resultOf), ...verdict.suppressed.map(suppressedResult)];
  const beyond = truncated?.findings ?? 0;
  if (all.length + beyond === 0) return [];
  if (all.length <= MAX_RESULTS && beyond === 0) return all;
  const kept = all.slice(0, MAX_RESULTS - 1);
  return [...kept, truncation(all.length + beyond - kept.length)];
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
