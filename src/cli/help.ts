import type { Command } from './command.js';

/** The overview: what the program is for and which commands it has. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2;
  return [
    'Finds leaked Mistral AI keys in git repositories, and weak defences around them.',
    '',
    'Usage: mistral-security <command> [arguments]',
    '',
    'Commands:',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`),
    '',
    'Exit codes: 0 nothing at or above --fail-on, 1 something is, 2 could not scan.',
    'See `mistral-security <command> --help` for options and examples.',
    '',
  ].join('\n');
}

/** Everything about one command. */
export function commandHelp(command: Command): string {
  const rows = Object.entries(command.options).map(([name, option]) => ({
    term: `--${name}${option.value === undefined ? '' : ` ${option.value}`}`,
    help: option.help,
  }));
  const width = Math.max(0, ...rows.map(({ term }) => term.length)) + 2;
  const options = rows.map(({ term, help }) => `  ${term.padEnd(width)}${help}`);
  return [
    `${command.summary}.`,
    '',
    `Usage: mistral-security ${[command.name, command.usage].filter(Boolean).join(' ')}`,
    ...(options.length === 0 ? [] : ['', 'Options:', ...options]),
    '',
    'Examples:',
    ...command.examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}
