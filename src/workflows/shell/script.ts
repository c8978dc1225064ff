import type { YamlScalar } from '../../syntax/yaml/tree.js';
import type { KeyScope } from '../key-scope.js';
import { mentionsIn, type Mention } from './mentions.js';
import { bare, pipelinesOf, type Command, type Pipeline } from '../../syntax/shell/pipelines.js';

/** The part of a file that is the script: a scalar without its quotes or its header. */
export function scriptTextOf(
  text: string,
  { start, end, style }: YamlScalar,
): { readonly raw: string; readonly start: number } {
  if (style === 'quoted') return { raw: text.slice(start + 1, end - 1), start: start + 1 };
  if (style === 'plain') return { raw: text.slice(start, end), start };
  const first = text.indexOf('\n', start) + 1;
  return { raw: text.slice(first, end), start: first };
}

/** A command with where it stands for the key. */
export interface ReadCommand extends Command {
  readonly mentions: readonly Mention[];
  /** Without assignments in front of it: `curl`; empty for assignments alone. */
  readonly name: string;
  /** Behind the name, without quotes. */
  readonly operands: readonly string[];
}

export interface ReadPipeline {
  readonly commands: readonly ReadCommand[];
  readonly start: number;
  readonly end: number;
}

/** An assignment. Linear: anchored, one class. */
const ASSIGNMENT = /^([A-Za-z_]\w*)\+?=/u;
/** Commands that assign. */
const ASSIGNING = new Set(['export', 'declare', 'local', 'readonly', 'typeset']);
/** Commands that run another one. */
const RUNNERS = new Set(['sudo', 'exec', 'command', 'nohup', 'time', 'env']);

function readCommand(command: Command, scope: KeyScope, names: ReadonlySet<string>): ReadCommand {
  const stretches = [
    ...command.words,
    ...command.documents,
    ...command.redirects.map(({ target }) => target),
  ];
  const mentions = stretches.flatMap((stretch) => mentionsIn(stretch, scope, names));
  const words = command.words.map(bare);
  let first = words.findIndex((word) => !ASSIGNMENT.test(word));
  while (RUNNERS.has(words[first] ?? '') && words[first + 1] !== undefined) first += 1;
  const name = first === -1 ? '' : (words[first] ?? '');
  return { ...command, mentions, name, operands: first === -1 ? [] : words.slice(first + 1) };
}

/** The variables of the shell that a command puts the key into. */
function assignedBy({ words, name, mentions }: ReadCommand): readonly string[] {
  if (name !== '' && !ASSIGNING.has(name)) return [];
  return words.flatMap(({ raw, start }) => {
    const holds = mentions.some((one) => one.start >= start && one.end <= start + raw.length);
    const [, variable] = ASSIGNMENT.exec(raw) ?? [];
    return holds && variable !== undefined ? [variable] : [];
  });
}

function extentOf(pipeline: Pipeline): { readonly start: number; readonly end: number } {
  const words = pipeline.flatMap(({ words, redirects, documents }) => [
    ...words,
    ...redirects.map(({ target }) => target),
    ...documents,
  ]);
  const start = Math.min(...words.map((word) => word.start));
  const end = Math.max(...words.map((word) => word.start + word.raw.trimEnd().length));
  return { start, end };
}

/** The pipelines of a script in order, with where each stands for the key. */
export function readScript(
  script: { readonly raw: string; readonly start: number },
  scope: KeyScope,
): readonly ReadPipeline[] {
  const names = new Set(scope.variables);
  return pipelinesOf(script.raw, script.start).map((pipeline) => {
    const commands = pipeline.map((command) => readCommand(command, scope, names));
    for (const name of commands.flatMap(assignedBy)) names.add(name);
    return { commands, ...extentOf(pipeline) };
  });
}
