import { pipelinesOf, type Command } from '../../syntax/shell/pipelines.js';
import { stagesOf, type Instruction, type Stage } from '../../syntax/docker/dockerfile.js';
import { looksReal } from '../env-values.js';
import { isMistralKeyName } from '../mistral-key-names.js';

/** How a key gets into an image. */
export type ImageKeyKind =
  /** `ENV KEY=value` or `ARG KEY=value` with a value that looks real. */
  | 'literal'
  /** `ARG KEY`, then `ENV KEY=$KEY`. */
  | 'promoted'
  /** `RUN echo "KEY=$KEY" > .env` */
  | 'written'
  /** `ARG KEY` alone: every `RUN` behind it has the value in the history of the image. */
  | 'argument';

export interface ImageKey {
  readonly kind: ImageKeyKind;
  readonly name: string;
  /** 1-based. */
  readonly line: number;
}

/** `NAME=value` pairs. Linear: one class for the name, then a text in quotes or a run without blanks. */
const PAIR = /([A-Za-z_]\w{0,100})=("[^"]*"|'[^']*'|[^\s"']*)/gu;
/** `$NAME`, `${NAME}` and `${NAME:-…}`, but not `${NAME:+…}`. Linear: bounded classes. */
const VARIABLE = /\$(?:\{([A-Za-z_]\w{0,100})(?!:?\+)[^}\n]{0,200}\}|([A-Za-z_]\w{0,100}))/gu;

interface Pair {
  readonly name: string;
  readonly value: string;
}

function pairsOf(words: string): readonly Pair[] {
  const [, name, value] = /^([A-Za-z_]\w{0,100})\s+(.+)$/su.exec(words) ?? [];
  if (name !== undefined && value !== undefined && !words.slice(0, name.length + 1).includes('='))
    return [{ name, value }];
  return [...words.matchAll(PAIR)].map(([, key = '', raw = '']) => ({
    name: key,
    value: raw.replace(/^["']|["']$/gu, ''),
  }));
}

function variablesIn(text: string): readonly string[] {
  return [...text.matchAll(VARIABLE)].map(([, braced, plain]) => braced ?? plain ?? '');
}

/** What one stage has been told so far. */
interface Told {
  /** Arguments that hold a key, with the line that declares each. */
  readonly keyArguments: Map<string, number>;
  readonly variables: Set<string>;
}

/** A variable that is given a key, or that is for one and is given an argument of any name. */
function promotedBy(
  { name, value }: Pair,
  { keyArguments }: Told,
  all: ReadonlySet<string>,
): boolean {
  const from = variablesIn(value);
  return from.some((one) => keyArguments.has(one) || (isMistralKeyName(name) && all.has(one)));
}

function isFile({ redirects }: Command): boolean {
  return redirects.some(
    ({ operator, target }) => operator.includes('>') && !target.raw.includes('/dev/'),
  );
}

const MOUNT = /--mount=type=secret[^\s]*?id=([\w.-]{1,100})/gu;

/** The key that a command writes into a file of the image. */
function writtenBy(
  { words, document }: Instruction,
  known: ReadonlySet<string>,
): string | undefined {
  const mounted = [...words.matchAll(MOUNT)].flatMap(([, id]) => id ?? []);
  const script = `${words.replace(/--mount=\S+/gu, '')}\n${document}`;
  for (const pipeline of pipelinesOf(script, 0)) {
    if (!pipeline.some(isFile)) continue;
    const text = pipeline
      .flatMap((command) => [...command.words, ...command.documents])
      .map(({ raw }) => raw)
      .join(' ');
    const name = variablesIn(text).find((one) => known.has(one));
    if (name !== undefined) return name;
    const secret = mounted.find((id) => text.includes(`/run/secrets/${id}`));
    const [assigned] = (/[A-Z][A-Z0-9_]{2,80}(?==)/u.exec(text) ?? []).filter(isMistralKeyName);
    if (secret !== undefined && assigned !== undefined) return assigned;
  }
  return undefined;
}

/** What one instruction does with the key. */
function keysOfInstruction(
  instruction: Instruction,
  told: Told,
  all: Set<string>,
): readonly ImageKey[] {
  const { name: kind, words, line } = instruction;
  if (kind === 'ARG') {
    const [name = '', value = ''] = words.split(/\s/u)[0]?.split('=') ?? [];
    all.add(name);
    if (!isMistralKeyName(name)) return [];
    told.keyArguments.set(name, line);
    const literal = value.replace(/["']/gu, '');
    return looksReal(literal) ? [{ kind: 'literal', name, line }] : [];
  }
  if (kind === 'ENV') {
    return pairsOf(words).flatMap((pair): readonly ImageKey[] => {
      if (promotedBy(pair, told, all)) {
        told.variables.add(pair.name);
        return [{ kind: 'promoted', name: pair.name, line }];
      }
      const isLiteral = isMistralKeyName(pair.name) && looksReal(pair.value);
      return isLiteral ? [{ kind: 'literal', name: pair.name, line }] : [];
    });
  }
  if (kind !== 'RUN') return [];
  const name = writtenBy(instruction, new Set([...told.keyArguments.keys(), ...told.variables]));
  return name === undefined ? [] : [{ kind: 'written', name, line }];
}

/** The arguments of a stage that hold a key and are there when something is run. */
function argumentsOf({ instructions }: Stage, { keyArguments }: Told): readonly ImageKey[] {
  return [...keyArguments]
    .filter(([, line]) => instructions.some((one) => one.name === 'RUN' && one.line > line))
    .map(([name, line]) => ({ kind: 'argument', name, line }));
}

function keysOfStage(stage: Stage): readonly ImageKey[] {
  const told: Told = { keyArguments: new Map(), variables: new Set() };
  const all = new Set<string>();
  const found = stage.instructions.flatMap((one) => keysOfInstruction(one, told, all));
  return found.length > 0 ? found : argumentsOf(stage, told);
}

/** The last stage and those that it starts from: their layers are the image. */
function imageStages(stages: readonly Stage[]): readonly Stage[] {
  const result: Stage[] = [];
  let stage = stages.at(-1);
  while (stage !== undefined && !result.includes(stage)) {
    result.push(stage);
    const { base } = stage;
    stage = stages.find(({ name }) => name?.toLowerCase() === base.toLowerCase());
  }
  return result.reverse();
}

/** The Mistral keys that a Dockerfile puts into its image, in order. */
export function imageKeysIn(dockerfile: string): readonly ImageKey[] {
  return imageStages(stagesOf(dockerfile)).flatMap(keysOfStage);
}
