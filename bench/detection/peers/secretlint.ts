import { join } from 'node:path';
import type { Claim } from '../claim.js';
import { peerCache } from './cache.js';
import { outputOf, type Peer } from './peer.js';
import { relativeTo } from './relative.js';
import { ruleKind } from './rule-kind.js';

/** `path:line:column: message [level/rule]`, a line each; the JSON format holds every file's text. */
const LINE = /^(?<path>[^\n]*?):(?<line>\d+):\d+: .*\[\w+\/(?<rule>[^\]]+)\]$/u;

const home = join(peerCache(), 'secretlint');
const command = join(home, 'node_modules', '.bin', 'secretlint');

/** With the preset that its documentation recommends: without a config it has no rule. */
export const secretlint: Peer = {
  name: 'secretlint',
  flags: 'preset-recommend, --no-gitignore',
  version: async () => (await outputOf({ command, args: ['--version'], cwd: home })).trim(),
  scan: async (directory) => {
    const config = ['--secretlintrc', join(home, '.secretlintrc.json'), '--no-gitignore'];
    const format = ['--format', 'unix', '--no-color'];
    const args = [...config, ...format, `${directory}/**/*`];
    const output = await outputOf({ command, args, cwd: home, accepted: [0, 1] });
    return output.split('\n').flatMap((line) => claimsOf(line, directory));
  },
};

function claimsOf(text: string, directory: string): readonly Claim[] {
  const { path, line, rule } = LINE.exec(text)?.groups ?? {};
  if (path === undefined || rule === undefined) return [];
  const lines = { first: Number(line), last: Number(line) };
  return [{ path: relativeTo(directory, path), lines, rule, kind: ruleKind(rule) }];
}
