import { join } from 'node:path';
import { z } from 'zod';
import type { Claim } from '../claim.js';
import { peerCache } from './cache.js';
import { jsonLines } from './lines.js';
import { outputOf, type Peer } from './peer.js';
import { relativeTo } from './relative.js';
import { ruleKind } from './rule-kind.js';

const ITEM = z.object({
  DetectorName: z.string(),
  Raw: z.string(),
  SourceMetadata: z.object({
    Data: z.object({ Filesystem: z.object({ file: z.string(), line: z.number().optional() }) }),
  }),
});

const command = join(peerCache(), 'bin', 'trufflehog');

/** Without verification, which is a request to each vendor. It has no generic rule. */
export const trufflehog: Peer = {
  name: 'trufflehog',
  flags: 'filesystem --no-verification',
  version: async () => (await outputOf({ command, args: ['--version'] })).trim() || 'unknown',
  scan: async (directory) => {
    const args = ['filesystem', '.', '--no-verification', '--no-update', '--json'];
    const output = await outputOf({ command, args, cwd: directory });
    return jsonLines(output).flatMap((line) => {
      const item = ITEM.safeParse(line);
      return item.success ? [claimOf(item.data, directory)] : [];
    });
  },
};

function claimOf(item: z.infer<typeof ITEM>, directory: string): Claim {
  const { file, line } = item.SourceMetadata.Data.Filesystem;
  return {
    path: relativeTo(directory, file),
    lines: line === undefined ? undefined : { first: line, last: line },
    value: item.Raw,
    rule: item.DetectorName,
    kind: ruleKind(item.DetectorName),
  };
}
