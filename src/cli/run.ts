import { describeFailure } from '../findings/failure.js';
import { shown } from '../reporters/escaping/shown.js';
import { VERSION } from '../version.js';
import { parseArguments, UsageError } from './arguments.js';
import type { Command, ExitCode } from './command.js';
import { explain } from './commands/explain.js';
import { fix } from './commands/fix.js';
import { listRules } from './commands/rules.js';
import { scanCommand } from './commands/scan.js';
import { suppress } from './commands/suppress.js';
import { testKey } from './commands/test-key.js';
import { commandHelp, overview } from './help.js';
import type { World } from './world.js';

const COMMANDS: readonly Command[] = [scanCommand, fix, testKey, suppress, listRules, explain];

/** The whole program: finds the command, runs it, and gives the exit code. Never throws. */
export async function run(world: World): Promise<ExitCode> {
  try {
    return await dispatch(world);
  } catch (thrown) {
    const { message, remedy } = describeFailure(thrown);
    world.stderr.write(`mistral-security: ${shown(message)}\n`);
    if (remedy !== undefined) world.stderr.write(`  ${shown(remedy)}\n`);
    return 2;
  }
}

async function dispatch(world: World): Promise<ExitCode> {
  const [name, ...words] = world.argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h')
    return help(world, words);
  if (name === 'version' || name === '--version') return print(world, `${VERSION}\n`);
  const command = commandNamed(name);
  const given = parseArguments(command, words);
  if (given.values['help'] === true) return print(world, commandHelp(command));
  return command.run(world, given);
}

function help(world: World, [name]: readonly string[]): ExitCode {
  return print(world, name === undefined ? overview(COMMANDS) : commandHelp(commandNamed(name)));
}

function print(world: World, text: string): ExitCode {
  world.stdout.write(text);
  return 0;
}

function commandNamed(name: string): Command {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command !== undefined) return command;
  const names = COMMANDS.map((candidate) => candidate.name).join(', ');
  throw new UsageError(`there is no command \`${name}\``, {
    remedy: `Commands: ${names}, help, version.`,
  });
}
