import { posix } from 'node:path';
import { linesOf } from '../lines.js';
import { glob, type Glob } from './glob.js';
import type { Manifest } from './manifest.js';

/** The files of a package, as far as packing needs them. Paths are relative to the package. */
export interface PackageFiles {
  readonly manifest: Manifest;
  /** The text of an ignore file; undefined where there is none. */
  readonly ignoreFile: (path: string) => string | undefined;
  readonly isFile: (path: string) => boolean;
  readonly isDirectory: (path: string) => boolean;
  /** The ignore files of the directories above it up to the root of its workspace, outermost first. */
  readonly above: readonly string[];
}

/** What npm leaves out everywhere (npm-packlist 10), as far as it can match a dotenv file or a directory above one. */
const DEFAULTS = [
  ...['.npmignore', '.gitignore', '**/.git', '**/.svn', '**/.hg', '**/CVS', '**/.git/**'],
  ...['**/.svn/**', '**/.hg/**', '**/CVS/**', '/.lock-wscript', '/.wafpickle-*'],
  ...['/build/config.gypi', 'npm-debug.log', '**/.npmrc', '.*.swp', '.DS_Store', '**/.DS_Store/**'],
  ...['._*', '**/._*/**', '*.orig', '/archived-packages/**'],
];
const STRICT = ['/.git'];
const STRICT_AT_ROOT = [
  ...['!/package.json', '/.git', '/node_modules', '.npmrc', '/package-lock.json', '/yarn.lock'],
  ...['/pnpm-lock.yaml', '/bun.lockb'],
];

class Unread extends Error {}

/** The patterns of lines; throws for one that is not read here. */
function globsOf(lines: readonly string[]): readonly Glob[] {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const pattern = glob(line);
      if (pattern === undefined) throw new Unread();
      return pattern;
    });
}

/** A directory on the way to the file, as npm walks it. */
class Level {
  readonly #parent: Level | undefined;
  readonly #name: string;
  readonly #rules: readonly Glob[];
  /** Its own rules may bring back what those above leave out. */
  readonly #isExact: boolean;

  constructor(rules: readonly Glob[], below?: { parent: Level; name: string; isExact: boolean }) {
    this.#rules = rules;
    this.#parent = below?.parent;
    this.#name = below?.name ?? '';
    this.#isExact = below?.isExact ?? false;
  }

  /** Whether an entry is packed; `partial` asks for a directory with something packed in it. */
  includes(entry: string, partial: boolean, name?: string): boolean {
    let included = true;
    if (this.#parent !== undefined) {
      included = this.#parent.includes(`${this.#name}/${entry}`, partial, name ?? entry);
      if (!included && !this.#isExact) return false;
    }
    for (const rule of this.#rules)
      if (rule.negated !== included && isMatch(rule, { entry, partial, name }))
        included = rule.negated;
    return included;
  }
}

interface Entry {
  readonly entry: string;
  readonly partial: boolean;
  readonly name: string | undefined;
}

function isMatch(rule: Glob, { entry, partial, name }: Entry): boolean {
  const any = (path: string): boolean =>
    rule.matches(`/${path}`, false) || rule.matches(path, false);
  const asDirectory = (path: string): boolean =>
    any(`${path}/`) ||
    (rule.negated && (rule.matches(`/${path}`, true) || rule.matches(path, true)));
  if (any(entry)) return true;
  return (
    partial && (asDirectory(entry) || (rule.isName && name !== undefined && asDirectory(name)))
  );
}

/** The synthetic rules that npm makes of `files`, `main`, `browser` and `bin`. */
function manifestRules({ manifest, isFile, isDirectory }: PackageFiles): {
  readonly own: readonly string[] | undefined;
  readonly strict: readonly string[];
  readonly required: readonly string[];
} {
  const ignores: string[] = [];
  const strict = [...STRICT, ...STRICT_AT_ROOT];
  const required: string[] = [];
  for (const entry of manifest.files ?? []) {
    const rooted = entry.startsWith('./') ? entry.slice(1) : entry;
    const file = rooted.endsWith('/*') ? `${rooted}*` : rooted;
    const path = posix.join('/', file.replace(/^!+/u, '')).slice(1).replace(/\/$/u, '');
    if (isFile(path)) {
      strict.unshift(`!${file}`);
      required.push(file.startsWith('/') ? file.slice(1) : file);
    } else {
      ignores.push(`!${file}`);
      if (path === '' || isDirectory(path)) ignores.push(`!${file}/**`);
    }
  }
  const entries = [manifest.browser, manifest.main, ...Object.values(manifest.bin ?? {})];
  strict.push(...entries.filter((path) => path !== undefined).map((path) => `!/${path}`));
  return { own: manifest.files && ['*', ...ignores], strict, required };
}

/** The rules of one ignore file of a directory: a `.npmignore` counts instead of a `.gitignore`. */
function ignoreLines(files: PackageFiles, directory: string): readonly string[] {
  const text =
    files.ignoreFile(posix.join(directory, '.npmignore')) ??
    files.ignoreFile(posix.join(directory, '.gitignore'));
  return text === undefined ? [] : linesOf(text);
}

/**
 * Whether `npm pack` takes a file that lies in the package, by its path relative to it. Follows npm-packlist, which itself reads
 * the disk and cannot be run on a tree of objects. Undefined where a pattern is not read here.
 */
export function isPacked(files: PackageFiles, path: string): boolean | undefined {
  try {
    return walk(files, path);
  } catch (thrown) {
    if (thrown instanceof Unread) return undefined;
    throw thrown;
  }
}

function walk(files: PackageFiles, path: string): boolean {
  const { own, strict, required } = manifestRules(files);
  const above = files.above.flatMap((text) => linesOf(text));
  let level = new Level([
    ...globsOf([...DEFAULTS, ...above]),
    ...globsOf(own ?? ignoreLines(files, '')),
    ...globsOf(strict),
  ]);
  const names = path.split('/');
  for (const [index, name] of names.slice(0, -1).entries()) {
    const parent = level;
    if (!parent.includes(name, true)) return false;
    const isExact = parent.includes(name, false) || parent.includes(`${name}/`, false);
    const directory = names.slice(0, index + 1).join('/');
    // npm hands what `files` names down by one directory.
    const needed = (index === 0 ? required : [])
      .filter((file) => posix.dirname(file) === directory)
      .map((file) => `!${posix.basename(file)}`);
    const rules = [...globsOf(DEFAULTS), ...globsOf(ignoreLines(files, directory))];
    level = new Level([...rules, ...globsOf([...STRICT, ...needed])], { parent, name, isExact });
  }
  return level.includes(names.at(-1) ?? '', false);
}
