/** What somebody meant by a line that git reads otherwise. */
export interface Meant {
  /** The line as it should be. */
  readonly pattern: string;
  /** Why the line as it stands matches nothing, as the end of a sentence; undefined where it is spelled well. */
  readonly fault: string | undefined;
}

/** A text between quotes. Linear: both ends are anchored and the middle excludes the quotes. */
const QUOTED = /^(!?)(["'`])([^"'`]+)\2$/u;
/** A pattern and a comment behind it. Linear: one class, a blank, the sign. */
const COMMENTED = /^(!?[^\s#]+)[ \t]+#.*$/u;
/** Names with backslashes between them, as Windows writes paths. Linear: the classes exclude each other. */
const WINDOWS_PATH = /^!?[\w.*-]+(?:\\[\w.*-]+)+\\?$/u;
/** The end of a line that is blank but no space, which git would trim. One class at the end: trimmed lines only. */
const BLANK_END = /[\t\v\f\u00A0]\s*$/u;

interface Spelling {
  readonly fault: string;
  /** The line without the fault, undefined where it does not have it. */
  readonly mend: (line: string) => string | undefined;
}

/** The spellings that were met in the wild and match nothing, in the order in which they are undone. */
const SPELLINGS: readonly Spelling[] = [
  {
    fault: 'git takes `#` for a comment only at the start of a line',
    mend: (line) => COMMENTED.exec(line)?.[1],
  },
  {
    fault: 'git does not trim a tab at the end of a line',
    mend: (line) => (BLANK_END.test(line.slice(-200)) ? line.trimEnd() : undefined),
  },
  {
    fault: 'git does not trim blanks at the start of a line',
    mend: (line) => (/^[ \t]/u.test(line) ? line.trimStart() : undefined),
  },
  {
    fault: 'git takes quotes for a part of the name',
    mend: (line) => {
      const [, sign, , inner] = QUOTED.exec(line) ?? [];
      return sign === undefined || inner === undefined ? undefined : `${sign}${inner}`;
    },
  },
  {
    fault: 'git takes a backslash for an escape, not for a separator',
    mend: (line) => (WINDOWS_PATH.test(line) ? line.replaceAll('\\', '/') : undefined),
  },
  { fault: 'no path begins with `./` for git', mend: withoutDot },
  {
    fault: 'the slash at its end makes it match directories only',
    mend: (line) => (isFilePattern(line.slice(0, -1)) ? withoutEnd(line) : undefined),
  },
  {
    fault: 'upper and lower case differ on Linux and so on every runner',
    mend: (line) => (/^!?(?:\*\*\/|\/)?\.ENV\b/u.test(line) ? line.toLowerCase() : undefined),
  },
];

/** `./.env` is most often meant for every `.env`; a longer path keeps its anchor. */
function withoutDot(line: string): string | undefined {
  if (!line.startsWith('./')) return undefined;
  const rest = line.slice(2);
  return rest.includes('/') && rest.indexOf('/') < rest.length - 1 ? `/${rest}` : rest;
}

function withoutEnd(line: string): string | undefined {
  return line.endsWith('/') ? line.slice(0, -1) : undefined;
}

/** Names that are files and not directories. Linear: anchored at both ends, bounded. */
const FILE_NAME =
  /^!?(?:[^\s]{0,200}\/)?(?:\.env(?:\.[\w*.-]{1,60}|\*)?|\*\.env|\.dev\.vars|\*\.(?:pem|key))$/u;

function isFilePattern(pattern: string): boolean {
  return FILE_NAME.test(pattern);
}

/** How many faults of one line are undone. */
const MAX_FAULTS = 4;

/** Reads one line of an ignore file, without its line end, as people mean it. Undefined for a comment and an empty line. */
export function meantBy(line: string): Meant | undefined {
  let pattern = line.replace(/ {1,200}$/u, '');
  let fault: string | undefined;
  for (let round = 0; round < MAX_FAULTS; round += 1) {
    const found = SPELLINGS.map(({ mend, fault: why }) => ({ mended: mend(pattern), why })).find(
      ({ mended }) => mended !== undefined && mended !== pattern,
    );
    if (found?.mended === undefined) break;
    fault ??= found.why;
    pattern = found.mended;
  }
  const isNothing = pattern.trim() === '' || pattern.trimStart().startsWith('#');
  return isNothing ? undefined : { pattern, fault };
}

/** Files that hold secrets, as the last name of a pattern. Linear: anchored alternatives without nesting. */
const SECRET_PATTERN =
  /^(?:\*{0,2}\.env(?:[.*-][\w.*-]{0,60})?|\.env|\.envrc|\.dev\.vars[\w.*]{0,20}|\.flaskenv|\*{1,2}\.tfvars|secrets\.toml|\*{1,2}\.(?:pem|key|p12|pfx)|\.?secrets|id_rsa\*?|credentials?(?:\*|\.json))$/u;

/** Whether a pattern that ignores, not one that brings back, is about files that hold secrets. */
export function isAboutSecrets(pattern: string): boolean {
  if (pattern.startsWith('!')) return false;
  const body = pattern.endsWith('/') ? pattern.slice(0, -1) : pattern;
  return SECRET_PATTERN.test(body.slice(body.lastIndexOf('/') + 1));
}

/** A path that the pattern is meant to match, relative to its file's directory. */
export function sampleOf(pattern: string): string {
  const body = pattern.replace(/^\//u, '').replaceAll('**/', '');
  const path = body.endsWith('/') ? `${body}x` : body;
  return path.replace(/\.env\*+$/u, '.env').replace(/\*+/gu, 'x');
}
