import type { Finding, Severity } from '../findings/finding.js';
import { SEVERITIES } from '../findings/finding.js';
import type { Problem } from '../findings/coverage.js';
import type { TestedKey, Verdict } from '../policy/verdict.js';
import { cut, isShownExactly, shown } from './escaping/shown.js';
import { keyWords } from './key-state.js';
import type { Report } from './report.js';
import { excessText } from './tested-keys.js';
import { count, counting, isInFile, place, provenance } from './wording.js';

/**
 * A message at a place of the head version. Columns are 1-based, the end exclusive, and given only
 * where start and end share a line: GitHub drops them otherwise.
 */
export interface Annotation {
  readonly level: Severity;
  readonly title: string;
  readonly message: string;
  readonly path?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** The runner keeps ten of each level for a step (`_maxCountPerIssueType` in its `ExecutionContext.cs`). */
const MAX_PER_LEVEL = 10;
/** The runner cuts longer messages. */
const MAX_MESSAGE_CHARACTERS = 4_096;
const MAX_TITLE_CHARACTERS = 255;
const MAX_PROBLEMS_NAMED = 5;

/**
 * What to say at the lines of a change: worst first, at most ten of a level, the tenth kept for how
 * many more there are. Findings that existed at the base are left to the summary.
 */
export function annotations({ verdict }: Report): readonly Annotation[] {
  const findings = counting(verdict).map(annotationOf);
  const all = [...runAnnotations(verdict), ...findings];
  return SEVERITIES.flatMap((level) =>
    limit(
      all.filter((one) => one.level === level),
      level,
    ),
  );
}

/** As `annotations`, with no limit, for a check run: GitHub takes any number there, 50 a request. */
export function allAnnotations({ verdict }: Report): readonly Annotation[] {
  return [...runAnnotations(verdict), ...counting(verdict).map(annotationOf)];
}

function limit(annotations: readonly Annotation[], level: Severity): readonly Annotation[] {
  if (annotations.length <= MAX_PER_LEVEL) return annotations;
  const kept = annotations.slice(0, MAX_PER_LEVEL - 1);
  const more = count(annotations.length - kept.length, `more ${level}`);
  return [...kept, { level, title: more, message: `${more}: see the job summary.` }];
}

/** What is about the run and no line. */
function runAnnotations({ problems, testedKeys }: Verdict): readonly Annotation[] {
  return [...problemAnnotations(problems), ...testedKeys.flatMap(testedKeyAnnotations)];
}

function testedKeyAnnotations(key: TestedKey): readonly Annotation[] {
  const { name, test, excessive } = key;
  const about = (level: Severity, words: string): Annotation => ({
    level,
    title: shown(`Tested key ${name}`, MAX_TITLE_CHARACTERS),
    message: shown(`${name}: ${words}.`, MAX_MESSAGE_CHARACTERS),
  });
  return [
    ...(test.state === 'active' ? [] : [about('error', `${test.state}, ${test.reason}`)]),
    ...(excessive.length === 0 ? [] : [about('warning', excessText(key))]),
  ];
}

function problemAnnotations(problems: Verdict['problems']): readonly Annotation[] {
  if (problems.length === 0) return [];
  const named = problems.slice(0, MAX_PROBLEMS_NAMED).map(problemText);
  const rest = problems.length - named.length;
  const more = rest === 0 ? '' : ` And ${count(rest, 'more problem')}: see the job summary.`;
  const message = cut(`${named.join(' ')}${more}`, MAX_MESSAGE_CHARACTERS);
  return [{ level: 'error', title: 'Not everything could be scanned', message }];
}

function problemText({ kind, message, remedy }: Problem): string {
  return shown(`${kind}: ${message}${remedy === undefined ? '' : ` ${remedy}`}`, 700);
}

function annotationOf(finding: Finding): Annotation {
  return {
    level: finding.severity,
    title: shown(finding.ruleId, MAX_TITLE_CHARACTERS),
    message: cut(messageOf(finding), MAX_MESSAGE_CHARACTERS),
    ...position(finding),
  };
}

function messageOf(finding: Finding): string {
  const { message, remediation } = finding;
  const isPlaced = position(finding).path !== undefined;
  const parts = [
    ended(shown(message)),
    sentence(shown(keyWords(finding))),
    isPlaced ? '' : `Found in ${shown(place(finding))}${address(finding)}.`,
    sentence(provenance(finding)),
    shown(remediation),
  ];
  return parts.filter(Boolean).join(' ');
}

function address({ texts = [] }: Finding): string {
  const url = texts[0]?.url;
  return url === undefined ? '' : ` (${shown(url)})`;
}

function ended(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

function sentence(text: string): string {
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Only what stands in head has a line there, and only an exact path leads to a file. */
function position(finding: Finding): Omit<Annotation, 'level' | 'title' | 'message'> {
  const { surface, path, inHead, startLine, endLine, startColumn, endColumn } = finding;
  if (!inHead || path === '' || !isShownExactly(path)) return {};
  if (surface === 'path') return { path, startLine: 1, endLine: 1 };
  if (!isInFile(finding)) return {};
  const columns =
    startLine === endLine && endColumn > startColumn ? { startColumn, endColumn } : {};
  return { path, startLine, endLine, ...columns };
}
