import { parseArgs } from 'node:util';
import { Failure } from '../findings/failure.js';
import type { Arguments, Command } from './command.js';

/** Words that the command line cannot make sense of: exit code 2. */
export class UsageError extends Failure {}

/** Every command answers to these. */
const EVERYWHERE = { help: { type: 'boolean', short: 'h' } } as const;

/** Reads the words after a command's name. Throws `UsageError` naming the word that is wrong. */
export function parseArguments(command: Command, words: readonly string[]): Arguments {
  const options = { ...optionTypes(command), ...EVERYWHERE };
  const { positionals, values } = parsed(command, () =>
    parseArgs({ args: [...words], options, allowPositionals: true, strict: true }),
  );
  if (positionals.length > command.maxPositionals) {
    throw usageError(command, `\`${command.name}\` takes ${argumentCount(command)}`);
  }
  return { positionals, values };
}

function optionTypes(command: Command): Record<string, { type: 'string' | 'boolean' }> {
  return Object.fromEntries(
    Object.entries(command.options).map(([name, { type }]) => [name, { type }]),
  );
}

function parsed<T>(command: Command, parse: () => T): T {
  try {
    return parse();
  } catch (thrown) {
    throw usageError(command, messageOf(thrown));
  }
}

function messageOf(thrown: unknown): string {
  const isError = typeof thrown === 'object' && thrown !== null && 'message' in thrown;
  return isError ? firstSentence(String(thrown.message)) : 'bad arguments';
}

/** Node's message goes on to explain how to write a positional that starts with a dash. */
function firstSentence(message: string): string {
  return message.split(/\. |\n/u)[0] ?? message;
}

function usageError(command: Command, message: string): UsageError {
  return new UsageError(message, { remedy: `See \`mistral-security ${command.name} --help\`.` });
}

function argumentCount({ maxPositionals }: Command): string {
  if (maxPositionals === 0) return 'no arguments';
  return maxPositionals === 1
    ? 'one argument at most'
    : `${String(maxPositionals)} arguments at most`;
}

/** The value of a `string` option, or undefined where it was not given. */
export function textOption(given: Arguments, name: string): string | undefined {
  const value = given.values[name];
  return typeof value === 'string' ? value : undefined;
}

export function isSet(given: Arguments, name: string): boolean {
  return given.values[name] === true;
}

/** One of a fixed set of words, or a `UsageError` that lists them. */
export function choiceOption<T extends string>(
  given: Arguments,
  name: string,
  choices: readonly T[],
): T | undefined {
  const value = textOption(given, name);
  if (value === undefined) return undefined;
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) {
    throw new UsageError(`--${name} is not one of ${choices.join(', ')}`);
  }
  return choice;
}
