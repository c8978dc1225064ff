import { DEFAULT_POLICY } from '../../config/load.js';
import type { Policy } from '../../config/config.js';
import { GitError } from '../../git/git-error.js';
import { openRepository } from '../../git/open.js';
import { liveTest } from '../../mistral/live-test.js';
import { namedKey, type NamedKey } from '../../mistral/named-key.js';
import { MAX_KEYS_TESTED } from '../../mistral/test-keys.js';
import { environmentOf, testedKeyOf } from '../../policy/environments.js';
import type { TestedKey } from '../../policy/verdict.js';
import { testedKeyLines } from '../../reporters/tested-keys.js';
import { textOption, UsageError } from '../arguments.js';
import type { Arguments, Command, ExitCode } from '../command.js';
import { policyInDirectory } from '../policy-file.js';
import type { World } from '../world.js';

/** `test-key`: the step of a rotation before the switch. */
export const testKey: Command = {
  name: 'test-key',
  usage: 'NAME…',
  summary: 'Tests the Mistral keys in the named environment variables',
  maxPositionals: MAX_KEYS_TESTED,
  options: {
    environment: {
      type: 'string',
      value: 'ROW',
      help: 'Compare what the keys reach with that row of `environments` in the config',
    },
    config: {
      type: 'string',
      value: 'FILE',
      help: 'Within the repository; .github/mistral-security.yml unless given',
    },
  },
  examples: [
    'mistral-security test-key MISTRAL_API_KEY          # 0 active, 1 inactive, 2 unknown',
    'mistral-security test-key OLD_KEY NEW_KEY          # the worst of both',
    'mistral-security test-key MISTRAL_API_KEY --environment production',
    'read-secret mistral | mistral-security test-key -  # from standard input',
  ],
  run: runTestKey,
};

async function runTestKey(world: World, given: Arguments): Promise<ExitCode> {
  const names = [...new Set(given.positionals)];
  refuseValues(names);
  const environment = environmentOf(
    await policyFor(world, given),
    textOption(given, 'environment'),
  );
  const order = { findings: [], vault: undefined, named: await keysNamed(world, names) };
  const { named } = await liveTest(world.mistral, order, world.cancelled);
  const tested = named.map((one) => testedKeyOf(one, environment));
  for (const line of tested.flatMap(testedKeyLines)) world.stdout.write(`${line}\n`);
  return worst(tested);
}

/** What a shell lets a variable be called (POSIX, 8.1), or the standard input. Anchored, one way to match: linear. */
const NAME = /^(?:-|[A-Za-z_][A-Za-z0-9_]*)$/u;

/** As long a run of letters and digits as a key is. A fixed length: linear. */
const AS_LONG_AS_A_KEY = /[A-Za-z0-9]{32}/u;

/** An argument can be read by every process of the machine and stays in the shell's history. Echoes none of it. */
function refuseValues(names: readonly string[]): void {
  if (names.length === 0) throw usageError('`test-key` needs the name of an environment variable');
  const place = names.findIndex((name) => AS_LONG_AS_A_KEY.test(name)) + 1;
  if (place > 0)
    throw new UsageError(`argument ${String(place)} looks like a key, not like the name of one`, {
      remedy:
        'If it is one, revoke it: arguments are seen by other processes and kept in the history ' +
        'of the shell. Put the key into a variable and give its name, or pipe it to `test-key -`.',
    });
  const wrong = names.findIndex((name) => !NAME.test(name)) + 1;
  if (wrong > 0) throw usageError(`argument ${String(wrong)} is not the name of a variable`);
}

function usageError(message: string): UsageError {
  return new UsageError(message, { remedy: 'See `mistral-security test-key --help`.' });
}

/** A line end behind the key is how programs end what they print; in a variable it is a fault. */
const LAST_LINE_END = /\r?\n$/u;

async function keysNamed(world: World, names: readonly string[]): Promise<readonly NamedKey[]> {
  const keys: NamedKey[] = [];
  for (const name of names)
    keys.push(
      name === '-'
        ? namedKey('standard input', (await world.readInput()).replace(LAST_LINE_END, ''))
        : namedKey(name, world.env[name]),
    );
  return keys;
}

/** The config is read only where it has a say. */
async function policyFor(world: World, given: Arguments): Promise<Policy> {
  const config = textOption(given, 'config');
  if (textOption(given, 'environment') !== undefined)
    return policyInDirectory(await rootOf(world), config);
  if (config !== undefined) throw usageError('--config says nothing without --environment');
  return DEFAULT_POLICY;
}

/** The root of the repository around the working directory or, outside of one, that directory. */
async function rootOf(world: World): Promise<string> {
  const { cwd, env, temporaryDirectory, cancelled } = world;
  try {
    const place = { directory: cwd, env, temporaryDirectory, signal: cancelled };
    const repository = await openRepository(place);
    await repository.close();
    return repository.workTree ?? cwd;
  } catch (thrown) {
    if (thrown instanceof GitError && thrown.code === 'not-a-repository') return cwd;
    throw thrown;
  }
}

function worst(tested: readonly TestedKey[]): ExitCode {
  const states = new Set(tested.map(({ test }) => test.state));
  if (states.has('unknown') || states.has('untested')) return 2;
  return states.has('inactive') ? 1 : 0;
}
