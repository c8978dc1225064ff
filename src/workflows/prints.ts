import { posix } from 'node:path';
import type { KeyStep, KeyUnit } from './key-units.js';
import { keyUsesIn } from './rendered.js';
import type { ReadCommand, ReadPipeline } from './shell/script.js';
import { outputOf } from './shell/sinks.js';
import { DUMPS, writtenFiles, type WrittenFile } from './written-files.js';

/** A place where a script prints the key, and how. */
export interface Print {
  readonly start: number;
  readonly end: number;
  readonly how: string;
}

/** Filters after which the runner does not know the key any more, and so does not mask it. */
const ENCODERS = new Set([
  'base64',
  'rev',
  'xxd',
  'od',
  'hexdump',
  'cut',
  'head',
  'tail',
  'fold',
  'sed',
]);

function encoderIn({ commands }: ReadPipeline): string | undefined {
  return commands.slice(1).find(({ name }) => ENCODERS.has(name))?.name;
}

function echoed(keyStep: KeyStep): readonly Print[] {
  return keyStep.script.flatMap((pipeline) => {
    const { start, end } = pipeline;
    const mentions = new Set(pipeline.commands.flatMap((command) => command.mentions));
    const printed = keyUsesIn({ ...keyStep, script: [pipeline] }).filter(
      ({ mention, sink }) => mentions.has(mention) && sink.kind === 'log',
    );
    const [first] = printed;
    if (first === undefined) return [];
    const encoder = encoderIn(pipeline);
    const isPart = printed.some(({ mention }) => mention.isPart);
    const isHidden = encoder !== undefined || isPart;
    const what = isPart ? 'a part of the key' : 'the key';
    const through = encoder === undefined ? '' : ` through \`${encoder}\``;
    const tail = isHidden ? ', which the runner does not mask' : '';
    return [{ start, end, how: `\`${first.command.name}\` prints ${what}${through}${tail}` }];
  });
}

/** Whether what a filter looks for can be one of the variables. */
function canPass({ commands }: ReadPipeline, variables: ReadonlySet<string>): boolean {
  return commands.slice(1).every(({ name, operands }) => {
    if (!/^e?grep$/u.test(name)) return true;
    const isInverse = operands.some((one) => /^-\w*v/u.test(one));
    const pattern = operands.find((one) => !one.startsWith('-'))?.toLowerCase() ?? '';
    if (!/^[\w^]+$/u.test(pattern)) return true;
    return [...variables].some(
      (one) => one.toLowerCase().includes(pattern.replace('^', '')) !== isInverse,
    );
  });
}

function isDump({ name, operands }: ReadCommand, variables: ReadonlySet<string>): boolean {
  if (!DUMPS.has(name)) return false;
  if (name === 'printenv' && operands.length > 0) return operands.some((one) => variables.has(one));
  if (name === 'export') return operands.length === 0 || operands[0] === '-p';
  if (name === 'declare') return operands[0] === '-x' && operands.length === 1;
  return operands.length === 0;
}

function dumped({ script, scope: { variables } }: KeyStep): readonly Print[] {
  if (variables.size === 0) return [];
  return script.flatMap((pipeline) => {
    const { start, end, commands } = pipeline;
    const at = commands.findIndex((command) => isDump(command, variables));
    const command = commands[at];
    if (command === undefined || !canPass(pipeline, variables)) return [];
    if (outputOf(pipeline, at).kind !== 'log') return [];
    return [{ start, end, how: `\`${command.name}\` prints the environment with the key in it` }];
  });
}

function turns({ name, operands }: ReadCommand): 'on' | 'off' | undefined {
  if (name !== 'set') return undefined;
  const isTrace = (sign: string): boolean =>
    operands.some(
      (one, at) =>
        (one.startsWith(sign) && /^.[a-z]*x[a-z]*$/u.test(one)) ||
        (one.startsWith(sign) && one.endsWith('o') && operands[at + 1] === 'xtrace'),
    );
  if (isTrace('-')) return 'on';
  return isTrace('+') ? 'off' : undefined;
}

function traced({ script, step }: KeyStep): readonly Print[] {
  let isOn = /\s-[a-z]*x/u.test(step.shell ?? '');
  return script.flatMap(({ commands, start, end }) => {
    for (const command of commands) isOn = (turns(command) ?? (isOn ? 'on' : 'off')) === 'on';
    if (!isOn || !commands.some(({ mentions }) => mentions.length > 0)) return [];
    return [{ start, end, how: '`set -x` prints this command with the key in it' }];
  });
}

const READERS = new Set(['cat', 'head', 'tail', 'less', 'more', 'bat', 'type', 'nl']);

function readBack({ script }: KeyStep, files: readonly WrittenFile[]): readonly Print[] {
  const names = new Set(files.map(({ path }) => posix.basename(path)));
  return script.flatMap((pipeline) => {
    const { start, end, commands } = pipeline;
    const [first] = commands;
    if (first === undefined || !READERS.has(first.name)) return [];
    const path = first.operands.find((one) => names.has(posix.basename(one)));
    if (path === undefined || outputOf(pipeline, 0).kind !== 'log') return [];
    return [{ start, end, how: `\`${first.name} ${path}\` prints a file that holds the key` }];
  });
}

/** Programs within a script that print a variable. Linear: each repetition is one bounded class. */
const PROGRAM =
  /console\.(?:log|error|info|warn)\([^()\n]{0,100}process\.env(?:\.|\[["'])(\w{1,100})["'\]\s]{0,4}[),+]|print\([^()\n]{0,100}os\.(?:environ\[|environ\.get\(|getenv\()["'](\w{1,100})["'][)\],]/gu;

function printedByProgram({ script, scope: { variables } }: KeyStep): readonly Print[] {
  return script.flatMap(({ commands, start, end }) => {
    const texts = commands.flatMap(({ words, documents }) => [...words, ...documents]);
    const names = texts.flatMap(({ raw }) =>
      [...raw.matchAll(PROGRAM)].map(([, script_, python]) => script_ ?? python ?? ''),
    );
    return names.some((name) => variables.has(name))
      ? [{ start, end, how: 'a program in the script prints the key' }]
      : [];
  });
}

/** The places where a step of a job prints the key, each once, in order. */
export function printsOf(unit: KeyUnit, keyStep: KeyStep): readonly Print[] {
  const files = writtenFiles(unit).filter(({ step }) => step <= keyStep.step.index);
  const all = [
    ...[...echoed(keyStep), ...dumped(keyStep), ...traced(keyStep)],
    ...[...readBack(keyStep, files), ...printedByProgram(keyStep)],
  ].sort((one, other) => one.start - other.start);
  return all.filter((one, at) => one.start !== all[at - 1]?.start);
}
