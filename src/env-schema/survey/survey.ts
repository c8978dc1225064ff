import type { Content } from '../../findings/document.js';
import type { RepositoryTree } from '../../findings/tree.js';
import { parseModule, type SourceModule } from '../../syntax/module.js';
import { parsePython, type PythonModule } from '../../syntax/python/module.js';
import { kindOf, type FileKind } from './file-kinds.js';
import { joinedManifests, readManifest, type Manifest } from './manifest.js';
import { packageScopes } from './scopes.js';

/** A file of a package that says something about the environment, with its text. */
export interface SurveyedFile {
  readonly path: string;
  readonly kind: FileKind;
  readonly content: Content;
  /** Whether it names Mistral or one of its products. */
  readonly namesMistral: boolean;
}

/** What one package holds that bears on its environment. */
export interface EnvPackage {
  /** The directory of its manifest, `.` for the root. */
  readonly directory: string;
  readonly manifest: Manifest;
  readonly files: readonly SurveyedFile[];
  /** Whether a file of it names Mistral or one of its products. */
  readonly namesMistral: boolean;
}

/** The packages of one tree, the root first. Empty where nothing in it names Mistral. */
export interface Survey {
  readonly tree: RepositoryTree;
  readonly packages: readonly EnvPackage[];
}

/** Longer files are data or bundles. */
const MAX_BYTES = 1_000_000;

/** Files that a bundler may have written. */
const CODE = new Set<FileKind>(['source', 'aside', 'settings']);
/** Shorter ones cost nothing. */
const MIN_MINIFIED_CHARACTERS = 5_000;
/** People break their lines. */
const MAX_LINE_CHARACTERS = 400;

/** How many files are read at a time. */
const BATCH_FILES = 64;

/** The provider and its products. Linear: alternatives without repetition. */
const MISTRAL = /mistral|codestral|voxtral/iu;

/** Whether its lines are longer on average than anyone writes them. */
function isMinified(text: string): boolean {
  if (text.length < MIN_MINIFIED_CHARACTERS) return false;
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return text.length / lines > MAX_LINE_CHARACTERS;
}

interface Entry {
  readonly path: string;
  readonly kind: FileKind;
}

async function readEntry(
  tree: RepositoryTree,
  { path, kind }: Entry,
): Promise<readonly SurveyedFile[]> {
  const content = await tree.read(path);
  if (content === undefined || content.bytes.length > MAX_BYTES) return [];
  if (CODE.has(kind) && isMinified(content.text)) return [];
  return [{ path, kind, content, namesMistral: MISTRAL.test(content.text) }];
}

async function readAll(tree: RepositoryTree): Promise<readonly SurveyedFile[]> {
  const entries = tree.files.flatMap(({ path, kind: type }): readonly Entry[] => {
    const kind = type === 'file' ? kindOf(path) : undefined;
    return kind === undefined ? [] : [{ path, kind }];
  });
  const files: SurveyedFile[] = [];
  for (let at = 0; at < entries.length; at += BATCH_FILES) {
    const batch = entries.slice(at, at + BATCH_FILES).map((entry) => readEntry(tree, entry));
    files.push(...(await Promise.all(batch)).flat());
  }
  return files;
}

function packageOf(directory: string, files: readonly SurveyedFile[]): EnvPackage {
  const manifests = files.filter(({ kind }) => kind === 'manifest');
  return {
    directory,
    files,
    manifest: joinedManifests(manifests.map(({ path, content }) => readManifest(path, content))),
    namesMistral: files.some((file) => file.namesMistral),
  };
}

function groupedBy(
  files: readonly SurveyedFile[],
  keyOf: (file: SurveyedFile) => string,
): ReadonlyMap<string, readonly SurveyedFile[]> {
  const groups = new Map<string, SurveyedFile[]>();
  for (const file of files) {
    const key = keyOf(file);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [file]);
    else group.push(file);
  }
  return groups;
}

async function survey(tree: RepositoryTree): Promise<Survey> {
  const scopeOf = packageScopes(tree);
  const byDirectory = groupedBy(await readAll(tree), ({ path }) => scopeOf(path));
  const packages = [...byDirectory].map(([directory, files]) => packageOf(directory, files));
  const usesMistral = packages.some(({ namesMistral }) => namesMistral);
  return { tree, packages: usesMistral ? packages.sort(byDirectoryName) : [] };
}

function byDirectoryName(one: EnvPackage, other: EnvPackage): number {
  return one.directory < other.directory ? -1 : 1;
}

const remembered = new WeakMap<RepositoryTree, Promise<Survey>>();

/** Reads, once for each tree, the files that bear on the environment. */
export function surveyOf(tree: RepositoryTree): Promise<Survey> {
  const known = remembered.get(tree) ?? survey(tree);
  remembered.set(tree, known);
  return known;
}

/** The files of some kinds. */
export function filesOf(
  { files }: EnvPackage,
  ...kinds: readonly FileKind[]
): readonly SurveyedFile[] {
  return files.filter(({ kind }) => kinds.includes(kind));
}

/** Files that name Mistral, for what can stand in no others. */
function isMistral({ namesMistral }: SurveyedFile): boolean {
  return namesMistral;
}

function parsed(
  files: readonly SurveyedFile[],
  patterns: readonly RegExp[],
): readonly SourceModule[] {
  return files.flatMap(({ path, content }) => {
    if (!patterns.every((pattern) => pattern.test(content.text))) return [];
    return parseModule(path, content) ?? [];
  });
}

/** The files of some kinds that each pattern occurs in, parsed; those that do not parse are left out. */
export function modulesOf(
  owner: EnvPackage,
  kinds: readonly FileKind[],
  ...patterns: readonly RegExp[]
): readonly SourceModule[] {
  return parsed(filesOf(owner, ...kinds), patterns);
}

/** The same of those files alone that name Mistral. */
export function mistralModulesOf(
  owner: EnvPackage,
  kinds: readonly FileKind[],
  pattern: RegExp,
): readonly SourceModule[] {
  return parsed(filesOf(owner, ...kinds).filter(isMistral), [pattern]);
}

async function parsedPython(
  files: readonly SurveyedFile[],
  pattern: RegExp,
): Promise<readonly PythonModule[]> {
  const modules: PythonModule[] = [];
  for (const { path, content } of files) {
    const module = pattern.test(content.text) ? await parsePython(path, content) : undefined;
    if (module !== undefined) modules.push(module);
  }
  return modules;
}

/** The Python files that a pattern occurs in, parsed. */
export function pythonModulesOf(
  owner: EnvPackage,
  pattern: RegExp,
): Promise<readonly PythonModule[]> {
  return parsedPython(filesOf(owner, 'python'), pattern);
}

/** The same of those files alone that name Mistral. */
export function mistralPythonOf(
  owner: EnvPackage,
  pattern: RegExp,
): Promise<readonly PythonModule[]> {
  return parsedPython(filesOf(owner, 'python').filter(isMistral), pattern);
}
