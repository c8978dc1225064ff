import type { Coverage, Scope } from '../findings/coverage.js';
import type { Finding, Place, Severity, TextPlace } from '../findings/finding.js';
import { SEVERITIES } from '../findings/finding.js';
import { keyHomeOf, rotationStepsFor } from '../findings/rotation.js';
import { STAYING } from '../findings/staying.js';
import type { Verdict } from '../policy/verdict.js';

const SHORT_ID_CHARACTERS = 12;

/** An object id as a reader compares it. */
export function shortId(id: string): string {
  return id.slice(0, SHORT_ID_CHARACTERS);
}

/**
 * A whole number with a comma between thousands. Not by `toLocaleString`: loading what it needs takes longer than
 * reading a small change.
 */
export function grouped(amount: number): string {
  return String(amount).replace(THOUSANDS, ',');
}

/** Before each three digits from the end. Linear: a number has sixteen digits at most. */
const THOUSANDS = /\B(?=(?:\d{3})+$)/gu;

/** `1 commit`, `2 commits`, `1,234 commits`. */
export function count(amount: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(amount)} ${amount === 1 ? noun : plural}`;
}

const BYTE_UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'] as const;

/** `1 byte`, `512 bytes`, `1.5 MiB`. */
function bytes(amount: number): string {
  if (amount < 1024) return count(amount, 'byte');
  const power = Math.min(Math.floor(Math.log2(amount) / 10), BYTE_UNITS.length - 1);
  return `${(amount / 1024 ** power).toFixed(1)} ${BYTE_UNITS[power] ?? ''}`;
}

/** `2 errors, 1 warning`; empty where nothing counts. */
function severityCounts(counts: Readonly<Record<Severity, number>>): string {
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => count(counts[severity], severity))
    .join(', ');
}

/**
 * What was read, and what should have been: `12 commits, 340 objects, 1.0 MiB, nothing skipped`. Part of clean reports
 * too, so that an empty scan shows.
 */
export function coverageCounts({ commits, blobs, bytes: size, unread, skipped }: Coverage): string {
  const left =
    skipped.length === 0 ? 'nothing skipped' : `${count(skipped.length, 'object')} skipped`;
  const missing =
    unread === undefined ? '' : ` (${count(unread, 'object')} more could not be read)`;
  return `${count(commits, 'commit')}, ${count(blobs, 'object')}, ${bytes(size)}, ${left}${missing}`;
}

const SCOPE_NAMES = {
  changes: 'changes',
  history: 'all of history',
  'head-tree': 'head tree',
  'working-tree': 'working tree',
  staged: 'staged files',
  'pull-request': 'text of the pull request',
} as const satisfies Record<Scope['kind'], string>;

/** `changes 0123456789ab..ba9876543210`. */
export function scopeLine({ kind, base, head, note }: Scope): string {
  const range = [base, head]
    .filter((id) => id !== undefined)
    .map(shortId)
    .join('..');
  return [SCOPE_NAMES[kind], range, note === undefined ? '' : `(${note})`]
    .filter(Boolean)
    .join(' ');
}

/** Skipped items by reason, most frequent first: `submodule pointer (3)`. */
export function skippedReasons({ skipped }: Coverage): readonly string[] {
  const reasons = new Map<string, number>();
  for (const { reason } of skipped) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  return [...reasons]
    .toSorted(([, one], [, other]) => other - one)
    .map(([reason, amount]) => `${reason} (${grouped(amount)})`);
}

const SURFACE_NAMES = {
  file: 'file',
  path: 'file name',
  'commit-message': 'commit message',
  'commit-author': 'commit author or committer',
  'tag-message': 'tag message',
  note: 'git note',
  'branch-name': 'branch name',
  'tag-name': 'tag name',
  'pull-request': 'pull request text',
} as const satisfies Record<Finding['surface'], string>;

/** Whether its lines are lines of a file. */
export function isInFile({ surface, path }: Finding): boolean {
  return surface === 'file' && path !== '';
}

/** `src/a.ts:3:17`, or `commit message, line 2` for what stands in no file. Untrusted. */
export function place(finding: Finding): string {
  const { surface, path, startLine, startColumn, texts = [] } = finding;
  if (isInFile(finding)) return `${path}:${startLine}:${startColumn}`;
  const [text] = texts;
  if (text !== undefined) return `${text.label} of the pull request, line ${startLine}`;
  const name = SURFACE_NAMES[surface];
  return path === '' ? `${name}, line ${startLine}` : `${name} ${path}`;
}

/** Where in history it stands: the commit, how many more, and whether head still has it. */
export function provenance({ commit, occurrences, inHead, reachable, surface }: Finding): string {
  const stands = surface === 'file' || surface === 'path';
  const parts = [
    commit === undefined ? '' : `commit ${shortId(commit)}`,
    occurrences > 0 ? `and ${count(occurrences, 'more commit')}` : '',
    inHead || !stands ? '' : 'in history, not in head',
    reachable ? '' : 'reached by no branch or tag',
  ];
  return parts.filter(Boolean).join(', ').replace(', and', ' and');
}

/** The findings that decide: without existing ones, unless those count too. */
export function counting({ reported, existing }: Verdict): readonly Finding[] {
  return existing === 0 ? reported : reported.filter((finding) => !finding.existing);
}

const HEADLINES = {
  clean: 'No findings',
  findings: 'Findings',
  incomplete: 'Incomplete: not everything could be scanned',
  error: 'Error: the scan could not start',
} as const satisfies Record<Verdict['result'], string>;

/** The result and what counts, in one line. */
export function headline({ result, counts, failOn, testedKeys }: Verdict): string {
  const refused = testedKeys.filter(({ test }) => test.state !== 'active').length;
  const keys = refused === 0 ? '' : `${count(refused, 'tested key')} not active`;
  const found = [severityCounts(counts), keys].filter(Boolean).join(', ');
  if (result === 'clean' && found !== '') return `Nothing at or above \`${failOn}\`: ${found}`;
  return found === '' ? HEADLINES[result] : `${HEADLINES[result]}: ${found}`;
}

/** What else it is to take a key out of a place that is no file, for each kind of place among the findings. */
export function stayingWords(findings: readonly Finding[]): readonly string[] {
  const surfaces = new Set(findings.filter(isLeakedKey).map(({ surface }) => surface));
  surfaces.delete('file');
  return [...new Set([...surfaces].map((surface) => STAYING[surface]))];
}

/** What to do about the leaked keys among the findings, in order; exact for where they stand. */
export function rotationSteps(findings: readonly Finding[]): readonly string[] {
  const homes = findings
    .filter(isLeakedKey)
    .map(({ surface, path }) => keyHomeOf(surface, path))
    .filter((home) => home !== 'unknown');
  const [place, deploy] = rotationStepsFor(new Set(homes));
  return [
    'Create a new key at https://console.mistral.ai/api-keys.',
    'Test it: `mistral-security test-key NEW_KEY`, with the name of the variable that holds it, or GET https://api.mistral.ai/v1/models with it.',
    place,
    deploy,
    'Revoke the old key in the console; `test-key` then says inactive. Removing it from the code or from history does not make it safe.',
  ];
}

/** The texts of a pull request that it stands in, without the one that names its place. */
export function otherTexts({ texts = [] }: Finding): readonly TextPlace[] {
  return texts.slice(1);
}

/** The places of an aggregate without the one that the finding itself stands at. */
export function otherPlaces({ places = [], path, startLine }: Finding): readonly Place[] {
  return places.filter((one) => one.path !== path || one.startLine !== startLine);
}

export function isLeakedKey({ ruleId }: Finding): boolean {
  return ruleId === 'keys/leaked-key';
}

/** Where a finding is accepted, for `accepted …`. */
export const SUPPRESSED_IN = {
  config: 'in the config file',
  inline: 'by a comment',
} as const satisfies Record<Verdict['suppressed'][number]['form'], string>;
