import { join } from 'node:path';
import { z } from 'zod';
import type { Claim } from '../claim.js';
import { peerCache } from './cache.js';
import { outputOf, type Peer } from './peer.js';
import { relativeTo } from './relative.js';
import { ruleKind } from './rule-kind.js';

const REPORT = z
  .array(
    z.object({
      RuleID: z.string(),
      StartLine: z.number(),
      EndLine: z.number(),
      Secret: z.string(),
      File: z.string(),
    }),
  )
  .nullable();

type Item = NonNullable<z.infer<typeof REPORT>>[number];

/** The two have the same command line and the same report. */
function peerNamed(name: 'gitleaks' | 'betterleaks', versionOf: () => Promise<string>): Peer {
  const command = join(peerCache(), 'bin', name);
  const args = ['--no-banner', '--report-format', 'json', '--report-path', '-'];
  return {
    name,
    flags: 'dir',
    version: versionOf,
    scan: async (directory) => {
      // 1 is the answer of a scan that found something.
      const execution = { command, args: ['dir', '.', ...args], cwd: directory, accepted: [0, 1] };
      const items = REPORT.parse(JSON.parse((await outputOf(execution)) || 'null')) ?? [];
      return items.map((item) => claimOf(item, directory));
    },
  };
}

function claimOf({ RuleID, StartLine, EndLine, Secret, File }: Item, directory: string): Claim {
  return {
    path: relativeTo(directory, File),
    lines: { first: StartLine, last: EndLine },
    value: Secret,
    rule: RuleID,
    kind: ruleKind(RuleID),
  };
}

/** What `go version -m` says of a module's version: a binary built by `go install` knows no other. */
async function goVersion(name: string): Promise<string> {
  const command = join(peerCache(), 'bin', name);
  const text = await outputOf({ command: 'go', args: ['version', '-m', command] });
  return /^\tmod\t\S+\t(\S+)/mu.exec(text)?.[1] ?? 'of unknown version';
}

export const gitleaks = peerNamed('gitleaks', () => goVersion('gitleaks'));
export const betterleaks = peerNamed('betterleaks', ownVersion);

/** Built in its source tree, of which Go records no version. */
async function ownVersion(): Promise<string> {
  const command = join(peerCache(), 'bin', 'betterleaks');
  const text = await outputOf({ command, args: ['--version'] });
  return text.trim().split(' ').at(-1) ?? 'of unknown version';
}
