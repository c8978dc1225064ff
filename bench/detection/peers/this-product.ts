import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { maskKeys } from '../../../src/reporters/escaping/mask.js';
import type { Claim } from '../claim.js';
import { outputOf, type Peer } from './peer.js';

const REPORT = z.object({
  tool: z.object({ version: z.string() }),
  findings: z.array(
    z.object({
      ruleId: z.string(),
      surface: z.string(),
      path: z.string(),
      startLine: z.number(),
      endLine: z.number(),
      message: z.string(),
      confidence: z.string(),
    }),
  ),
});

const root = join(import.meta.dirname, '..', '..', '..');
const bundle = join(root, 'dist', 'cli', 'index.js');
/** Runs the command line from its sources: for a bundle that is older than they are. */
const sources = [
  '--import',
  join(root, 'scripts', 'typescript.mjs'),
  join(root, 'src', 'cli', 'main.ts'),
];

/** The bundle is what people run; the sources are what a developer works on. */
export type Form = 'bundle' | 'sources';

/** This product as people run it: the bundle, over a plain directory. */
export function thisProduct(from: Form): Peer {
  const program = from === 'bundle' ? [bundle] : sources;
  const run = (words: readonly string[], accepted: readonly number[]): Promise<string> =>
    outputOf({ command: process.execPath, args: [...program, ...words], accepted });
  const options = ['--tree', '--checks', 'keys', '--format', 'json', '--quiet'];
  return {
    name: 'this product',
    flags: `scan --tree --checks keys, ${from}`,
    version: async () => (await run(['--version'], [0])).trim(),
    scan: async (directory) => {
      // 1 is the answer of a scan that found something.
      const output = await run(['scan', ...options, directory], [0, 1]);
      if (output === '') return [];
      const paths = await maskedPaths(directory);
      return REPORT.parse(JSON.parse(output)).findings.map((finding) => {
        const claim = claimOf(finding);
        return { ...claim, path: paths.get(claim.path) ?? claim.path };
      });
    },
  };
}

/** Paths with a key in them by how the report shows them: no report holds a key, and a claim must name its file. */
async function maskedPaths(directory: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      relative(directory, join(parentPath, name)).replaceAll(sep, '/'),
    );
  return new Map(
    paths.map((path) => [maskKeys(path), path] as const).filter(([shown, path]) => shown !== path),
  );
}

type Item = z.infer<typeof REPORT>['findings'][number];

function claimOf(finding: Item): Claim {
  const { path, surface, startLine, endLine, ruleId, message, confidence } = finding;
  const lines = surface === 'file' ? { first: startLine, last: endLine } : undefined;
  return { path, lines, rule: ruleId, kind: 'mistral', reason: message, confidence };
}
