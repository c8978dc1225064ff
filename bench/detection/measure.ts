import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from './claim.js';
import { claimsBySample, writeCorpus, type Corpus } from './corpus.js';
import { ownClaims } from './own.js';
import type { Peer } from './peers/peer.js';
import { thisProduct, type Form } from './peers/this-product.js';
import type { ToolResult } from './report.js';
import type { Sample } from './sample.js';
import { judgeSample, type Counting } from './score.js';

/** What a tool said of the whole corpus. */
interface Answer {
  readonly tool: string;
  readonly version: string;
  readonly seconds: number;
  readonly claims: ReadonlyMap<Sample, readonly Claim[]>;
}

/** This product alone, from its sources, in this process: every sample a repository of its own. */
export async function measureOwn(samples: readonly Sample[]): Promise<readonly ToolResult[]> {
  const start = performance.now();
  const claims = new Map<Sample, readonly Claim[]>();
  for (const sample of samples) claims.set(sample, await ownClaims(sample));
  const seconds = secondsSince(start);
  const answer = { tool: 'this product', version: 'sources, in process', seconds, claims };
  return [resultOf(samples, answer, 'mistral-and-generic')];
}

/** This product and the peers over one corpus on disk, which is removed at the end. */
export async function measureAll(
  samples: readonly Sample[],
  { peers, from }: { readonly peers: readonly Peer[]; readonly from: Form },
): Promise<readonly ToolResult[]> {
  const corpus = writeCorpus(samples);
  try {
    const own = thisProduct(from);
    const scanEach = (): Promise<readonly Claim[]> => claimsOfEach(own, corpus);
    const results = [...(await resultsOf(corpus, { ...own, scan: scanEach }))];
    for (const peer of peers) results.push(...(await resultsOf(corpus, peer)));
    return results;
  } finally {
    rmSync(corpus.root, { recursive: true, force: true });
  }
}

/** One repository after the other, since the manifests of one are no evidence in another. */
async function claimsOfEach(peer: Peer, corpus: Corpus): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  for (const repository of corpus.repositories) {
    const found = await peer.scan(join(corpus.root, repository));
    claims.push(...found.map((claim) => ({ ...claim, path: `${repository}/${claim.path}` })));
  }
  return claims;
}

/** A tool that has both counts twice: with all rules that could mean this key, and with those that name Mistral. */
async function resultsOf(corpus: Corpus, peer: Peer): Promise<readonly ToolResult[]> {
  const samples = [...corpus.samples.values()];
  try {
    const version = await peer.version();
    const start = performance.now();
    const claims = claimsBySample(corpus, await peer.scan(corpus.root));
    const answer = { tool: peer.name, version, seconds: secondsSince(start), claims };
    const all = resultOf(samples, answer, 'mistral-and-generic');
    const kinds = new Set([...claims.values()].flat().map(({ kind }) => kind));
    const hasBoth = kinds.has('mistral') && kinds.has('generic');
    return hasBoth ? [all, resultOf(samples, answer, 'mistral')] : [all];
  } catch (thrown) {
    return [notRun(peer, thrown)];
  }
}

function notRun({ name }: Peer, thrown: unknown): ToolResult {
  const problem = thrown instanceof Error ? thrown.message : String(thrown);
  const nothing = { seconds: undefined, outcomes: undefined };
  return { tool: name, version: '-', counting: 'mistral-and-generic', problem, ...nothing };
}

function resultOf(
  samples: readonly Sample[],
  { tool, version, seconds, claims }: Answer,
  counting: Counting,
): ToolResult {
  const outcomes = samples.map((sample) => judgeSample(sample, claims.get(sample) ?? [], counting));
  return { tool, version, counting, seconds, outcomes, problem: undefined };
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}
