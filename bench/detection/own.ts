import { Receipt } from '../../src/findings/coverage.js';
import type { Document } from '../../src/findings/document.js';
import type { Finding } from '../../src/findings/finding.js';
import type { RepositoryTree } from '../../src/findings/tree.js';
import { rules } from '../../src/rules/index.js';
import { scan } from '../../src/scan.js';
import { sayingDocument } from '../../src/sources/subject-document.js';
import { contentOf } from '../../src/sources/text/content.js';
import { windows } from '../../src/sources/text/windows.js';
import type { Source } from '../../src/sources/source.js';
import type { Claim } from './claim.js';
import type { Sample } from './sample.js';

const keyRules = rules.filter(({ meta }) => meta.id.startsWith('keys/'));

/**
 * What this product's sources claim of a sample, judged in this process as a repository of its own:
 * a file and its path, with a tree of that file and of those beside it, or a text beside files alone.
 * @throws {Error} where the scan is not complete.
 */
export async function ownClaims(sample: Sample): Promise<readonly Claim[]> {
  const receipt = new Receipt();
  const { findings, problems } = await scan({
    sources: [sourceOf(sample)],
    rules: keyRules,
    present: treeOf(sample),
    bases: [],
    isIgnored: () => false,
    receipt,
    signal: new AbortController().signal,
  });
  const [problem] = problems;
  if (problem !== undefined) throw new Error(`${sample.id}: ${problem.message}`);
  return findings.map(claimOfFinding);
}

/** A finding in the terms that all tools share. */
function claimOfFinding(finding: Finding): Claim {
  const { path, surface, startLine, endLine, ruleId, message, confidence } = finding;
  const lines = surface === 'file' ? { first: startLine, last: endLine } : undefined;
  return { path, lines, rule: ruleId, kind: 'mistral', reason: message, confidence };
}

function sourceOf(sample: Sample): Source {
  return { label: sample.id, documents: () => documentsOf(sample) };
}

// eslint-disable-next-line @typescript-eslint/require-await -- the port is asynchronous
async function* documentsOf({ path, bytes, surface }: Sample): AsyncGenerator<Document> {
  if (surface !== undefined) {
    yield sayingDocument({ surface, text: contentOf(bytes) }, true);
    return;
  }
  const before = (): Promise<readonly []> => Promise.resolve([]);
  const present = { path, origin: 'present', inHead: true, reachable: true, before } as const;
  yield { ...present, surface: 'path', content: contentOf(Buffer.from(path, 'utf8')) };
  for (const content of windows(contentOf(bytes))) yield { ...present, surface: 'file', content };
}

function treeOf({ path, bytes, repository, surface }: Sample): RepositoryTree {
  const texts = Object.entries(repository).map(
    ([beside, text]) => [beside, contentOf(Buffer.from(text, 'utf8'))] as const,
  );
  const judged = surface === undefined ? [[path, contentOf(bytes)] as const] : [];
  const contents = new Map([...texts, ...judged]);
  const paths = [...contents.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return {
    files: paths.map((file) => ({ path: file, kind: 'file', tracked: true })),
    read: (file) => Promise.resolve(contents.get(file)),
  };
}
