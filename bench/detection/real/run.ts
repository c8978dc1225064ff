/**
 * What this product and others find in real checkouts: `npm run bench:detection:real -- DIR…`, see
 * ../README.md. No directory's content is kept, and no value is printed.
 */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Claim } from '../claim.js';
import { PEERS } from '../peers/index.js';
import type { Peer } from '../peers/peer.js';
import { thisProduct } from '../peers/this-product.js';
import { aligned } from '../print.js';

interface Options {
  readonly directories: readonly string[];
  readonly tools: readonly Peer[];
  /** Whether each finding of this product is listed. */
  readonly showsFindings: boolean;
}

function optionsFrom(words: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      sources: { type: 'boolean', default: false },
      findings: { type: 'boolean', default: false },
      peers: { type: 'string' },
    },
  });
  if (positionals.length === 0)
    throw new RangeError('Name the directories that are to be scanned.');
  const names = values.peers?.split(',');
  const peers = PEERS.filter(({ name }) => names?.includes(name) ?? true);
  const own = thisProduct(values.sources ? 'sources' : 'bundle');
  return { directories: positionals, tools: [own, ...peers], showsFindings: values.findings };
}

async function main({ directories, tools, showsFindings }: Options): Promise<void> {
  const names = tools.map(({ name }) => name);
  const rows: string[][] = [['directory', 'files', ...names]];
  const details: string[] = [];
  for (const directory of directories) {
    const cells: string[] = [];
    for (const [index, tool] of tools.entries()) {
      const claims = await claimsOf(tool, directory);
      cells.push(typeof claims === 'string' ? claims : counted(claims));
      if (index === 0 && typeof claims !== 'string') details.push(...listed(directory, claims));
    }
    rows.push([basename(directory), String(countFiles(directory)), ...cells]);
  }
  process.stdout.write(
    'Findings of rules that name Mistral + of generic rules; others left out.\n',
  );
  process.stdout.write(`${aligned(rows)}\n`);
  if (showsFindings) process.stdout.write(`\n${details.join('\n')}\n`);
}

async function claimsOf(tool: Peer, directory: string): Promise<readonly Claim[] | string> {
  try {
    return await tool.scan(directory);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    process.stderr.write(`${tool.name} in ${directory}: ${reason}\n`);
    return 'not run';
  }
}

function counted(claims: readonly Claim[]): string {
  const count = (kind: Claim['kind']): number =>
    claims.filter((claim) => claim.kind === kind).length;
  return `${count('mistral')} + ${count('generic')}`;
}

function listed(directory: string, claims: readonly Claim[]): readonly string[] {
  return claims.map(({ path, lines, confidence, reason }) => {
    const line = lines === undefined ? '' : `:${lines.first}`;
    return `${basename(directory)}  ${path}${line}  ${confidence ?? ''}  ${reason ?? ''}`;
  });
}

/** Files below a directory, those of git itself left out. */
function countFiles(directory: string): number {
  return readdirSync(directory, { withFileTypes: true }).reduce((total, entry) => {
    if (entry.name === '.git') return total;
    return total + (entry.isDirectory() ? countFiles(join(directory, entry.name)) : 1);
  }, 0);
}

await main(optionsFrom(process.argv.slice(2)));
