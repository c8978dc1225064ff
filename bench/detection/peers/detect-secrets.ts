import { join } from 'node:path';
import { z } from 'zod';
import { peerCache } from './cache.js';
import { outputOf, type Peer } from './peer.js';
import { relativeTo } from './relative.js';
import { ruleKind } from './rule-kind.js';

const REPORT = z.object({
  results: z.record(z.string(), z.array(z.object({ type: z.string(), line_number: z.number() }))),
});

const command = join(peerCache(), 'python', 'bin', 'detect-secrets');

/** Without verification, which is a request to each vendor. It tells hashes, not values. */
export const detectSecrets: Peer = {
  name: 'detect-secrets',
  flags: 'scan --all-files --no-verify',
  version: async () => (await outputOf({ command, args: ['--version'] })).trim(),
  scan: async (directory) => {
    const args = ['scan', '--all-files', '--no-verify', '.'];
    const output = await outputOf({ command, args, cwd: directory });
    const { results } = REPORT.parse(JSON.parse(output));
    return Object.entries(results).flatMap(([path, items]) =>
      items.map(({ type, line_number: line }) => ({
        path: relativeTo(directory, path),
        lines: { first: line, last: line },
        rule: type,
        kind: ruleKind(type),
      })),
    );
  },
};
