import type { Mention } from './mentions.js';
import { bare, type Redirect } from '../../syntax/shell/pipelines.js';
import type { ReadCommand, ReadPipeline } from './script.js';

/** Where a command takes a value. */
export type Sink =
  /** The log of the run. */
  | { readonly kind: 'log'; readonly how: string }
  | { readonly kind: 'file'; readonly path: string }
  /** A file by which the runner takes variables and outputs: `GITHUB_ENV`, `GITHUB_OUTPUT`. */
  | { readonly kind: 'runner-file'; readonly name: string }
  | { readonly kind: 'build-argument' }
  | { readonly kind: 'argument'; readonly command: string }
  /** A variable, the input of a command, a mask, a test. */
  | { readonly kind: 'variable' }
  | { readonly kind: 'input' }
  | { readonly kind: 'test' };

const TESTS = new Set(['[', '[[', 'test', 'case']);
const PRINTERS = new Set(['echo', 'printf', 'cat', 'print', 'Write-Host', 'Write-Output', 'tee']);
const ASSIGNING = new Set(['', 'export', 'declare', 'local', 'readonly', 'typeset', ':']);
/** Filters that hand what they read on, whole or in part, as it is or encoded. */
const FILTERS = new Set([
  ...['base64', 'rev', 'xxd', 'od', 'hexdump', 'sed', 'awk', 'cut', 'tr', 'head', 'tail', 'fold'],
  ...['cat', 'grep', 'sort', 'uniq', 'tac', 'nl', 'column', 'jq', 'egrep', 'basenc', 'base32'],
]);
const RUNNER_FILE = /GITHUB_(?:ENV|OUTPUT|STATE|STEP_SUMMARY)/u;

function fileSink({ operator, target }: Redirect): Sink | undefined {
  if (!operator.includes('>') || operator === '>&') return undefined;
  const path = bare(target);
  const [name] = RUNNER_FILE.exec(path) ?? [];
  if (name !== undefined) return { kind: 'runner-file', name };
  return path === '/dev/null' || path.startsWith('/dev/std') ? undefined : { kind: 'file', path };
}

/** Where the output of the command at an index goes. */
export function outputOf({ commands }: ReadPipeline, index: number): Sink {
  const command = commands[index];
  const how = command?.name ?? '';
  for (let at = index; at < commands.length; at += 1) {
    const { redirects, name, operands } = commands[at] ?? EMPTY;
    if (at > index && name === 'tee') return teeSink(operands);
    if (at > index && !FILTERS.has(name)) return { kind: 'input' };
    if (at > index && isQuiet(name, operands)) return { kind: 'test' };
    const file = redirects.map(fileSink).find((one) => one !== undefined);
    if (file !== undefined) return file;
    if (redirects.some(({ operator }) => operator === '|')) return { kind: 'input' };
    if (redirects.some(({ target }) => bare(target) === '/dev/null')) return { kind: 'test' };
  }
  return { kind: 'log', how };
}

const EMPTY: ReadCommand = {
  ...{ words: [], redirects: [], documents: [], mentions: [] },
  ...{ name: '', operands: [] },
};

/** `tee` prints as well, but a file for the runner is why it is there. */
function teeSink(operands: readonly string[]): Sink {
  const path = operands.find((one) => !one.startsWith('-')) ?? '';
  const [name] = RUNNER_FILE.exec(path) ?? [];
  return name === undefined ? { kind: 'file', path } : { kind: 'runner-file', name };
}

/** Whether a filter only counts or only tells whether there is something. */
function isQuiet(name: string, operands: readonly string[]): boolean {
  return /^e?grep$/u.test(name) && operands.some((one) => /^-[a-zA-Z]*[qcL]/u.test(one));
}

function isMask({ operands }: ReadCommand): boolean {
  return operands.some((one) => one.includes('::add-mask::'));
}

function isOldOutput({ operands }: ReadCommand): boolean {
  return operands.some((one) => /::set-(?:output|env) name=/u.test(one));
}

/** Whether a mention is the value of a `--build-arg`. */
function isBuildArgument({ words }: ReadCommand, { start }: Mention): boolean {
  const at = words.findIndex((word) => start >= word.start && start < word.start + word.raw.length);
  const [word, before] = [words[at], words[at - 1]];
  if (word === undefined) return false;
  return (
    bare(word).startsWith('--build-arg=') ||
    (before !== undefined && bare(before) === '--build-arg')
  );
}

/** Where the command at an index takes the key that it mentions. */
export function sinkOf(pipeline: ReadPipeline, index: number, mention: Mention): Sink {
  const command = pipeline.commands[index] ?? EMPTY;
  const { name } = command;
  if (TESTS.has(name)) return { kind: 'test' };
  if (mention.isNested || isMask(command)) return { kind: 'variable' };
  if (isBuildArgument(command, mention)) return { kind: 'build-argument' };
  if (ASSIGNING.has(name)) return { kind: 'variable' };
  if (isOldOutput(command)) return { kind: 'runner-file', name: 'GITHUB_OUTPUT' };
  if (PRINTERS.has(name)) return outputOf(pipeline, index);
  if (name === 'sed' && command.operands.some((one) => one.startsWith('-i')))
    return { kind: 'file', path: command.operands.at(-1) ?? '' };
  // `K=$K command` hands a variable on; `<<< "$K"` is input.
  const isOperand = command.words.some(
    ({ raw, start }) =>
      mention.start >= start && mention.end <= start + raw.length && !/^[A-Za-z_]\w*=/u.test(raw),
  );
  return isOperand ? { kind: 'argument', command: name } : { kind: 'variable' };
}
