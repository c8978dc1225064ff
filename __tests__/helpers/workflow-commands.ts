/** A command that the runner would take out of a log. */
export interface RecognisedCommand {
  readonly version: 1 | 2;
  /** In lower case: the runner compares names without regard to case. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * Every command that the Actions runner would obey in the given output: the oracle for what our log
 * does. Written after the runner's own reading (`ActionCommand.cs`, `OutputManager.cs`): lines end at
 * `\n`, `\r\n` and a lone `\r`; form 2 (`::name props::data`) after leading white space of any kind is
 * tried first, then form 1 (`##[name props]data`) anywhere in the line.
 */
export function recognisedCommands(output: string): readonly RecognisedCommand[] {
  return output
    .split(/\r\n|\r|\n/u)
    .map((line) => readSecondForm(line) ?? readFirstForm(line))
    .filter((command) => command !== undefined);
}

/** .NET's `TrimStart` takes every character with the Unicode property White_Space, U+0085 included, and not U+FEFF. */
const LEADING_WHITE_SPACE = /^\p{White_Space}+/u;

function readSecondForm(line: string): RecognisedCommand | undefined {
  const message = line.replace(LEADING_WHITE_SPACE, '');
  if (!message.startsWith('::')) return undefined;
  const end = message.indexOf('::', 2);
  if (end < 0) return undefined;
  return commandOf(2, message.slice(2, end), unescaped(message.slice(end + 2), DATA));
}

function readFirstForm(line: string): RecognisedCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  return commandOf(1, line.slice(start + 3, end), unescaped(line.slice(end + 1), FIRST_FORM));
}

/** What the runner turns back, in its order: the percent sign last, so that nothing is undone twice. */
const DATA: readonly (readonly [string, string])[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const PROPERTY: readonly (readonly [string, string])[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const FIRST_FORM: readonly (readonly [string, string])[] = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

function commandOf(version: 1 | 2, info: string, data: string): RecognisedCommand | undefined {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!REGISTERED.has(name)) return undefined;
  const properties = space < 0 ? {} : propertiesOf(version, info.slice(space + 1));
  return { version, name, properties, data };
}

/** Commands that the runner knows; a line with another name is plain text. */
const REGISTERED = new Set([
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'add-path',
  'echo',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
]);

function propertiesOf(version: 1 | 2, text: string): Readonly<Record<string, string>> {
  const mapping = version === 2 ? PROPERTY : FIRST_FORM;
  const pairs = text.trim().split(version === 2 ? ',' : ';');
  const entries = pairs
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const)
    .filter(([name, value]) => name !== '' && value !== '')
    .map(([name, value]) => [name.trim(), unescaped(value, mapping)] as const);
  return Object.fromEntries(entries);
}

function unescaped(text: string, mapping: readonly (readonly [string, string])[]): string {
  return mapping.reduce((value, [escape, character]) => value.replaceAll(escape, character), text);
}
