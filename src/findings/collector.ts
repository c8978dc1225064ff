import type { Document } from './document.js';
import type { Finding, TextPlace } from './finding.js';

/** A finding at one document, before sightings of the same thing are joined. */
export interface Sighting {
  readonly finding: Omit<Finding, 'occurrences' | 'inHead' | 'existing'>;
  readonly origin: Document['origin'];
  readonly inHead: boolean;
  /** Whether the same thing also stands in what was there before this document. */
  readonly stoodBefore: boolean;
}

interface Group {
  /** The first commit's sighting that introduced it, in the order in which documents came. */
  introduction: Sighting | undefined;
  readonly commits: Set<string>;
  /** As it stands in head, working tree or index. */
  present: Sighting | undefined;
  existing: boolean;
  /** By label: where else the same was said. */
  readonly texts: Map<string, TextPlace>;
}

/** Past it findings are counted and not kept: whoever floods a run must not exhaust its memory. */
const MAX_FINDINGS = 10_000;

/** A flood of comments with the same key is one finding; more links than that nobody follows. */
const MAX_TEXTS = 20;

/**
 * Joins sightings into one finding for each (rule, fingerprint, surface, path): what history and head
 * say of the same key at the same path is one finding.
 */
export class FindingCollector {
  readonly #groups = new Map<string, Group>();
  readonly #limit: number;
  /** Sightings of findings that were not kept. Where it is not 0, the run cannot be vouched for. */
  omitted = 0;

  constructor(limit = MAX_FINDINGS) {
    this.#limit = limit;
  }

  add(sighting: Sighting): void {
    const group = this.#group(sighting);
    if (group === undefined) this.omitted += 1;
    else addTo(group, sighting);
  }

  /** Findings in the order of their first sighting. */
  findings(): readonly Finding[] {
    return [...this.#groups.values()].flatMap(toFinding);
  }

  #group({ finding }: Sighting): Group | undefined {
    const key = [finding.ruleId, finding.fingerprint, finding.surface, finding.path].join('\0');
    const known = this.#groups.get(key);
    if (known !== undefined || this.#groups.size >= this.#limit) return known;
    const group = {
      introduction: undefined,
      commits: new Set<string>(),
      present: undefined,
      existing: false,
      texts: new Map<string, TextPlace>(),
    };
    this.#groups.set(key, group);
    return group;
  }
}

function addTo(group: Group, sighting: Sighting): void {
  for (const text of sighting.finding.texts ?? [])
    if (group.texts.size < MAX_TEXTS) group.texts.set(text.label, text);
  if (sighting.origin === 'present') addPresent(group, sighting);
  else addIntroduced(group, sighting);
}

function addPresent(group: Group, sighting: Sighting): void {
  group.present = group.present?.origin === 'present' ? group.present : sighting;
  group.existing ||= sighting.stoodBefore;
}

function addIntroduced(group: Group, sighting: Sighting): void {
  if (sighting.origin === 'staged' && sighting.stoodBefore) return;
  if (sighting.inHead) group.present ??= sighting;
  if (sighting.stoodBefore) return;
  if (isTellingMore(sighting, group.introduction)) group.introduction = sighting;
  if (sighting.finding.commit !== undefined) group.commits.add(sighting.finding.commit);
}

/** The first sighting counts, but for one that a reference reaches where the first was of what none does. */
function isTellingMore({ finding }: Sighting, known: Sighting | undefined): boolean {
  return known === undefined || (finding.reachable && !known.finding.reachable);
}

/** Nothing for what a change only touches: it was introduced elsewhere and no present tree was scanned. */
function toFinding(group: Group): readonly Finding[] {
  const { introduction, present } = group;
  const shown =
    present?.origin === 'present' || introduction !== undefined
      ? (present ?? introduction)
      : undefined;
  if (shown === undefined) return [];
  const { commit: own, ...finding } = shown.finding;
  const commit = introduction?.finding.commit ?? own;
  const texts = [...group.texts.values()];
  return [
    {
      ...finding,
      ...(commit === undefined ? {} : { commit }),
      ...(texts.length === 0 ? {} : { texts }),
      occurrences: Math.max(0, group.commits.size - 1),
      inHead: present !== undefined,
      existing: introduction === undefined && group.existing,
    },
  ];
}
