import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Claim } from './claim.js';
import type { Sample } from './sample.js';

/** A corpus on disk. Every sample has a directory of its own, whose name is a number and says nothing. */
export interface Corpus {
  /** What a tool is given that judges each file on its own. */
  readonly root: string;
  /**
   * Below `root`, the directories that are each a repository: one with all samples that are a single
   * file, and one for each sample that has files beside it. A tool that takes the manifests of a
   * repository as evidence is given one after the other.
   */
  readonly repositories: readonly string[];
  /** The samples by their directory, relative to `root`. */
  readonly samples: ReadonlyMap<string, Sample>;
}

const TOGETHER = 'a';
const ALONE = 'b';

/** Writes the samples into a new temporary directory. The caller removes `root`. */
export function writeCorpus(samples: readonly Sample[]): Corpus {
  const root = mkdtempSync(join(tmpdir(), 'corpus-'));
  mkdirSync(join(root, TOGETHER));
  const repositories = [TOGETHER];
  const byDirectory = new Map<string, Sample>();
  for (const [index, sample] of shuffled(samples).entries()) {
    const isAlone = Object.keys(sample.repository).length > 0;
    const directory = `${isAlone ? ALONE : TOGETHER}/${String(index).padStart(5, '0')}`;
    if (isAlone) repositories.push(directory);
    byDirectory.set(directory, sample);
    writeSample(join(root, directory), sample);
  }
  return { root, repositories, samples: byDirectory };
}

function writeSample(directory: string, { path, bytes, repository }: Sample): void {
  for (const [beside, text] of Object.entries(repository)) write(join(directory, beside), text);
  write(join(directory, path), bytes);
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Leaks and clean samples mixed, in an order that is the same in every run. */
function shuffled(samples: readonly Sample[]): readonly Sample[] {
  const step = 7919;
  const place = (index: number): number => (index * step) % Math.max(1, samples.length);
  return samples
    .map((sample, index) => ({ sample, at: place(index) }))
    .sort((a, b) => a.at - b.at)
    .map(({ sample }) => sample);
}

/**
 * The claims of a scan of `root`, by sample. A claim outside the file that is judged, in a manifest
 * beside it, belongs to no sample: no tool is asked about those.
 */
export function claimsBySample(
  { samples }: Corpus,
  claims: readonly Claim[],
): ReadonlyMap<Sample, readonly Claim[]> {
  const bySample = new Map<Sample, Claim[]>();
  for (const claim of claims) {
    const [part = '', number = '', ...rest] = claim.path.split('/');
    const sample = samples.get(`${part}/${number}`);
    if (sample?.path !== rest.join('/')) continue;
    const own = { ...claim, path: sample.path };
    bySample.set(sample, [...(bySample.get(sample) ?? []), own]);
  }
  return bySample;
}
