/** A `COPY` or `ADD` of files, from the build context or from another stage. */
export interface Copy {
  /** 1-based. */
  readonly line: number;
  /** As it stands on that line. */
  readonly shown: string;
  /** What `--from` names. */
  readonly from: string | undefined;
  readonly excludes: readonly string[];
  readonly sources: readonly string[];
  readonly target: string;
  /** The directory that a relative target starts at, as far as the file tells. */
  readonly workingDirectory: string;
}

export interface Stage {
  readonly name: string | undefined;
  /** The image or stage that it starts from. */
  readonly base: string;
  readonly copies: readonly Copy[];
  /** All of it but `FROM`, in order. */
  readonly instructions: readonly Instruction[];
}

export interface Instruction {
  /** In capitals. */
  readonly name: string;
  /** What follows the name, on one line. */
  readonly words: string;
  /** 1-based. */
  readonly line: number;
  /** The lines of a document in it: `RUN <<EOF`. */
  readonly document: string;
}

/** Lines of a text as people see them, without line ends. Linear: one optional character. */
function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/u);
}

/** The start of a document within an instruction. Linear: one class. */
const HEREDOC = /<<-?["']?([A-Za-z_]\w{0,100})["']?/gu;
const ESCAPE = /^#\s{0,9}escape\s{0,9}=\s{0,9}`/imu;

function* instructionsOf(text: string): Iterable<Instruction> {
  const lines = linesOf(text);
  const escape = ESCAPE.test(text.slice(0, 500)) ? '`' : '\\';
  for (let index = 0; index < lines.length; index += 1) {
    const line = index + 1;
    let words = '';
    for (; index < lines.length; index += 1) {
      const part = lines[index]?.trim() ?? '';
      if (part.startsWith('#')) {
        if (words === '') break;
        continue;
      }
      words += part.endsWith(escape) ? `${part.slice(0, -1)} ` : part;
      if (!part.endsWith(escape)) break;
    }
    const first = index + 1;
    for (const [, end] of words.matchAll(HEREDOC))
      while (index + 1 < lines.length && lines[(index += 1)]?.trim() !== end);
    const document = lines.slice(first, index).join('\n');
    const at = words.search(/\s/u);
    if (at > 0)
      yield {
        name: words.slice(0, at).toUpperCase(),
        words: words.slice(at).trim(),
        line,
        document,
      };
  }
}

/** The stages of a Dockerfile (https://docs.docker.com/reference/dockerfile/), the last one being what is built. */
export function stagesOf(text: string): readonly Stage[] {
  const stages: (Stage & { readonly copies: Copy[]; readonly instructions: Instruction[] })[] = [];
  let workingDirectory = '/';
  for (const instruction of instructionsOf(text)) {
    const { name, words, line } = instruction;
    if (name === 'FROM') {
      const [base = '', as, stage] = words.split(/\s+/u).filter((word) => !word.startsWith('--'));
      const stageName = as?.toUpperCase() === 'AS' ? stage : undefined;
      stages.push({ name: stageName, base, copies: [], instructions: [] });
      workingDirectory = '/';
    } else stages.at(-1)?.instructions.push(instruction);
    if (name === 'WORKDIR') workingDirectory = resolved(workingDirectory, words);
    const inner = name === 'ONBUILD' ? words : `${name} ${words}`;
    const copy = readCopy(inner, line, workingDirectory);
    if (copy !== undefined) stages.at(-1)?.copies.push(copy);
  }
  return stages;
}

/** A directory below another, as a shell would go there. */
export function resolved(from: string, to: string): string {
  const path = to.startsWith('/') ? to : `${from}/${to}`;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

function readCopy(text: string, line: number, workingDirectory: string): Copy | undefined {
  const [, instruction, rest = ''] = /^(COPY|ADD)\s+(.*)$/isu.exec(text) ?? [];
  if (instruction === undefined) return undefined;
  const words = rest.trim().split(/\s+/u);
  const count = words.findIndex((word) => !word.startsWith('--'));
  const flags = words.slice(0, count);
  const paths = pathsOf(words.slice(count).join(' '));
  const target = paths.at(-1);
  if (count === -1 || target === undefined || paths.length < 2) return undefined;
  const flag = (name: string): readonly string[] =>
    flags.filter((one) => one.startsWith(`--${name}=`)).map((one) => one.slice(name.length + 3));
  const sources = paths.slice(0, -1).filter((source) => !isElsewhere(source));
  const shown = `${instruction.toUpperCase()} ${rest.trim()}`.replace(/\s+/gu, ' ');
  const from = flag('from')[0];
  return { line, shown, from, excludes: flag('exclude'), sources, target, workingDirectory };
}

/** Addresses, inline documents, and what is not known before the build. */
function isElsewhere(source: string): boolean {
  return /^(?:https?:|git@|git:|<<)|[$]/u.test(source);
}

/** Words, or a list in JSON. */
function pathsOf(text: string): readonly string[] {
  if (!text.startsWith('[')) return text.split(/\s+/u);
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
  } catch {
    return [];
  }
}
