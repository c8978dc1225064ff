import { resolve } from 'node:path';
import {
  withRenewed,
  withSuppressions,
  type NewSuppression,
} from '../../config/add-suppressions.js';
import { DEFAULT_CONFIG_PATH } from '../../config/config.js';
import { parsePolicy } from '../../config/load.js';
import { Failure } from '../../findings/failure.js';
import { openRepository } from '../../git/open.js';
import type { GitRepository } from '../../git/port.js';
import { shown } from '../../reporters/escaping/shown.js';
import { count } from '../../reporters/wording.js';
import type { Arguments, Command, ExitCode } from '../command.js';
import { writeConfigFile } from '../config-file.js';
import { configTextInDirectory, policySource } from '../policy-file.js';
import { baselineOf, type Baseline } from '../suppress/history.js';
import { SUPPRESS_OPTIONS, suppressOptions, type SuppressOptions } from '../suppress/options.js';
import type { World } from '../world.js';

/** `suppress`: writes into the config file what is accepted, by whom, why and until when. */
export const suppress: Command = {
  name: 'suppress',
  usage: 'FINGERPRINT [directory]',
  summary: 'Accepts a finding in the config file, with reason, owner and last day',
  maxPositionals: 2,
  options: SUPPRESS_OPTIONS,
  examples: [
    'mistral-security suppress sha256:… --reason "revoked, SEC-12" --owner platform --expires 2027-01-31',
    'mistral-security suppress sha256:… --renew --reason "still a fixture" --owner platform --expires 2027-06-30',
    'mistral-security suppress --all-in-history --reason "revoked on adoption" --owner platform --expires 2027-01-31',
  ],
  run: runSuppress,
};

/** The config file to edit. */
interface Target {
  readonly world: World;
  readonly options: SuppressOptions;
  readonly repository: GitRepository;
  readonly root: string;
  readonly path: string;
  readonly text: string | undefined;
}

async function runSuppress(world: World, given: Arguments): Promise<ExitCode> {
  const options = suppressOptions(given, world.now().toISOString().slice(0, 10));
  const directory = resolve(world.cwd, options.directory);
  const { env, temporaryDirectory, cancelled: signal } = world;
  const repository = await openRepository({ directory, env, temporaryDirectory, signal });
  try {
    const root = repository.workTree;
    if (root === undefined) throw new Failure('a bare repository has no config file to write');
    const path = options.config ?? DEFAULT_CONFIG_PATH;
    const text = await configTextInDirectory(root, path);
    const target = { world, options, repository, root, path, text };
    return options.fingerprint === undefined
      ? await acceptHistory(target)
      : await acceptOne(target, options.fingerprint);
  } finally {
    await repository.close();
  }
}

async function acceptOne(target: Target, fingerprint: string): Promise<ExitCode> {
  const { options, text, path } = target;
  const { reason, owner, expires, renew } = options;
  const entry = { fingerprint, reason, owner, expires };
  const isKnown = knownIn(target).some((one) => one.fingerprint === fingerprint);
  if (isKnown && !renew) {
    throw new Failure(`${path} has an entry for this fingerprint already`, {
      remedy: 'Give it a new reason, owner and date with --renew.',
    });
  }
  if (renew && !isKnown) throw new Failure(`${path} has no entry for this fingerprint to renew`);
  const edit = { text, source: policySource(path) };
  const edited = renew ? withRenewed(edit, entry) : withSuppressions({ ...edit, entries: [entry] });
  await write(target, edited);
  const verb = renew ? 'Renewed' : 'Added';
  target.world.stdout.write(
    `${verb} ${fingerprint} in ${path}, until ${expires}.\n${nextSteps(path)}`,
  );
  return 0;
}

async function acceptHistory(target: Target): Promise<ExitCode> {
  const { world, options, repository, root, path, text } = target;
  const known = knownIn(target);
  const baseline = await baselineOf({ world, options, directory: root, repository, known });
  const { entries } = baseline;
  if (entries.length > 0)
    await write(target, withSuppressions({ text, source: policySource(path), entries }));
  world.stdout.write(wordsOf(baseline, path, entries));
  return 0;
}

function knownIn({ text, path }: Target) {
  if (text === undefined || text.trim() === '') return [];
  return parsePolicy(text, policySource(path)).suppressions;
}

async function write({ root, path }: Target, text: string): Promise<void> {
  await writeConfigFile(root, path, text);
}

function wordsOf(
  { inHead, expired }: Baseline,
  path: string,
  entries: readonly NewSuppression[],
): string {
  const written =
    entries.length === 0
      ? `Nothing to write: no further key stands in history alone.\n`
      : `Added ${count(entries.length, 'suppression')} to ${path}, each with the place that it is about.\n`;
  const left =
    inHead === 0
      ? ''
      : `${count(inHead, 'key')} in head left out: mend the files first, or give --include-head.\n`;
  const old =
    expired === 0
      ? ''
      : `${count(expired, 'key')} with an expired entry left out: renew each with --renew.\n`;
  return `${written}${left}${old}${entries.length === 0 ? '' : nextSteps(path)}`;
}

function nextSteps(path: string): string {
  return [
    `Commit it: git add -- ${shown(path)} && git commit`,
    'It counts on pull requests once it is on the base branch. Revoke the key all the same.',
    '',
  ].join('\n');
}
