import { join } from 'node:path';
import { z } from 'zod';
import type { Claim } from '../claim.js';
import { peerCache } from './cache.js';
import { jsonLines } from './lines.js';
import { outputOf, type Peer } from './peer.js';
import { relativeTo } from './relative.js';
import { ruleKind } from './rule-kind.js';

const REPORT = z.object({
  findings: z.array(
    z.object({
      rule: z.object({ id: z.string() }),
      finding: z.object({ snippet: z.string(), line: z.number(), path: z.string() }),
    }),
  ),
});

const command = join(peerCache(), 'python', 'bin', 'kingfisher');

/** Without validation, which is a request to each vendor. Each place of a secret counts. */
export const kingfisher: Peer = {
  name: 'kingfisher',
  flags: 'scan --no-validate --no-dedup --git-history none',
  version: async () =>
    (await outputOf({ command, args: ['--version'] })).trim().split(' ').at(-1) ?? '',
  scan: async (directory) => {
    const args = ['scan', '.', '--no-validate', '--no-dedup', '--git-history', 'none'];
    // 200 and 205 are the answers of a scan that found something.
    const accepted = [0, 200, 205];
    const format = ['--format', 'json'];
    const output = await outputOf({
      command,
      args: [...args, ...format],
      cwd: directory,
      accepted,
    });
    const [report] = jsonLines(output);
    return REPORT.parse(report).findings.map((item) => claimOf(item, directory));
  },
};

type Item = z.infer<typeof REPORT>['findings'][number];

function claimOf({ rule, finding }: Item, directory: string): Claim {
  return {
    path: relativeTo(directory, finding.path),
    lines: { first: finding.line, last: finding.line + finding.snippet.split('\n').length - 1 },
    value: finding.snippet,
    rule: rule.id,
    kind: ruleKind(rule.id),
  };
}
