import type { NewSuppression } from '../../config/add-suppressions.js';
import type { Suppression } from '../../config/config.js';
import { Failure } from '../../findings/failure.js';
import type { Finding } from '../../findings/finding.js';
import type { GitRepository } from '../../git/port.js';
import type { Verdict } from '../../policy/verdict.js';
import { shown } from '../../reporters/escaping/shown.js';
import { count, isLeakedKey, place, shortId } from '../../reporters/wording.js';
import { examine } from '../examine.js';
import type { World } from '../world.js';
import type { SuppressOptions } from './options.js';

/** What a baseline came to. */
export interface Baseline {
  readonly entries: readonly NewSuppression[];
  /** Keys that stand in head, which is to be mended first. */
  readonly inHead: number;
  /** Keys with an entry that has expired, which is to be renewed by hand. */
  readonly expired: number;
}

/** What the config file says already, and where to look. */
export interface BaselineTask {
  readonly world: World;
  readonly options: SuppressOptions;
  readonly directory: string;
  readonly repository: GitRepository;
  readonly known: readonly Suppression[];
}

/**
 * Scans history and working tree and makes an entry for each key that nobody accepted yet.
 * @throws {Failure} where something could not be scanned: a baseline with gaps would hide them.
 */
export async function baselineOf(task: BaselineTask): Promise<Baseline> {
  const verdict = await scanned(task);
  refuseGaps(verdict);
  const keys = byFingerprint(verdict.reported.filter(isLeakedKey));
  const isKnown = new Set(task.known.map(({ fingerprint }) => fingerprint));
  const fresh = [...keys].filter(([fingerprint]) => !isKnown.has(fingerprint));
  const { includeHead } = task.options;
  const chosen = fresh.filter(([, places]) => includeHead || !stands(places));
  return {
    entries: chosen.map(([fingerprint, places]) => entryOf(fingerprint, places, task.options)),
    inHead: fresh.length - chosen.length,
    expired: keys.size - fresh.length,
  };
}

function byFingerprint(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.fingerprint);
    if (group === undefined) groups.set(finding.fingerprint, [finding]);
    else group.push(finding);
  }
  return groups;
}

function stands(places: readonly Finding[]): boolean {
  return places.some(({ inHead }) => inHead);
}

async function scanned({ world, options, directory, repository }: BaselineTask): Promise<Verdict> {
  const scopes = { changes: undefined, staged: false, history: true, tree: true, isDefault: false };
  return examine({
    world,
    directory,
    repository,
    signal: world.cancelled,
    options: {
      directory,
      scopes,
      checks: ['keys'],
      config: options.config,
      failOn: 'error',
      failOnExisting: false,
      format: 'text',
      output: undefined,
      deadlineMinutes: undefined,
      color: false,
      quiet: true,
      verifyKeys: false,
      environment: undefined,
    },
  });
}

function refuseGaps({ result, problems, coverage }: Verdict): void {
  if (result !== 'incomplete' && result !== 'error' && coverage.complete) return;
  const [problem] = problems;
  const remedy = problem?.remedy ?? 'Run `mistral-security scan` to see what is missing.';
  const why = problem?.message ?? 'not everything could be scanned';
  throw new Failure(`nothing was written, since the scan has gaps: ${why}`, { remedy });
}

function entryOf(
  fingerprint: string,
  places: readonly Finding[],
  { reason, owner, expires }: SuppressOptions,
): NewSuppression {
  return { fingerprint, reason, owner, expires, remark: remarkOf(places) };
}

const MAX_REMARK_CHARACTERS = 160;

/** Where the first of them stands, for whoever reads the file. Never the value. */
function remarkOf([first, ...others]: readonly Finding[]): string {
  if (first === undefined) return '';
  const { commit } = first;
  const at = shown(place(first), MAX_REMARK_CHARACTERS);
  const since = commit === undefined ? '' : ` in commit ${shortId(commit)}`;
  const more = others.length === 0 ? '' : `, and ${count(others.length, 'more place')}`;
  return `${at}${since}${more}`;
}
