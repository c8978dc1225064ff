import { posix } from 'node:path';
import type { PackageModel } from '../../../env-schema/model.js';
import type { SurveyedFile } from '../../../env-schema/survey/survey.js';
import { pythonImports, type PythonImport } from '../../../syntax/python/imports.js';
import { parsePython } from '../../../syntax/python/module.js';
import { pythonFile, type PythonFile } from './file.js';

/** The Python files of a repository that bear on its use of Mistral, parsed. */
export interface PythonProgram {
  readonly files: readonly PythonFile[];
  /** The file that an import names: the module itself, or the one in which the name is bound. */
  readonly fileOf: (from: PythonFile, source: string) => PythonFile | undefined;
}

interface Candidate {
  readonly file: SurveyedFile;
  readonly directory: string;
}

/** What a module is called in the imports of others: its own name, or its package's. */
function stemOf(path: string): string {
  const stem = posix.basename(path, '.py');
  return stem === '__init__' ? posix.basename(posix.dirname(path)) : stem;
}

/** Lines that import. Linear: anchored at each line, one bounded class. */
const IMPORT_LINES = /^[ \t]*(?:from|import)[ \t]+[^\n]{1,300}/gmu;
const WORDS = /[A-Za-z_]\w*/gu;

/** Top-level packages that are never modules of the repository, though a file may be called like one. */
const LIBRARIES = new Set([
  ...['mistralai', 'langchain_mistralai', 'openai', 'litellm', 'instructor', 'pydantic_ai'],
  ...['llama_index', 'langchain', 'langchain_core', 'langchain_openai', 'langchain_community'],
  ...['requests', 'httpx', 'aiohttp', 'flask', 'fastapi', 'starlette', 'django', 'rest_framework'],
  ...['pydantic', 'pydantic_settings', 'logging', 'os', 'json', 'typing', 'structlog', 'loguru'],
  ...[
    'quart',
    'streamlit',
    'langfuse',
    'langsmith',
    'weave',
    'opik',
    'mlflow',
    'urllib',
    'urllib3',
  ],
]);

/** What no use of the API goes without: its client, its address, its key. Linear: alternatives of bounded parts. */
const EVIDENCE =
  /mistralai|mistral\.ai|["']mistral[/:]|MistralModel|from_mistral|(?:mi|code|vox)stral\w{0,20}_(?:api|key|token|client)|api_key_mistral/iu;

class Program implements PythonProgram {
  readonly #files = new Map<string, PythonFile>();
  readonly #candidates: ReadonlyMap<string, Candidate>;

  constructor(candidates: readonly Candidate[]) {
    this.#candidates = new Map(candidates.map((one) => [one.file.path, one]));
  }

  get files(): readonly PythonFile[] {
    return [...this.#files.values()];
  }

  async add({ file, directory }: Candidate): Promise<readonly PythonFile[]> {
    if (this.#files.has(file.path)) return [];
    const module = await parsePython(file.path, file.content);
    if (module === undefined) return [];
    const added = pythonFile(file, directory, module);
    this.#files.set(file.path, added);
    return [added];
  }

  /** Files that some files import and that are not parsed yet. */
  importedBy(files: readonly PythonFile[]): readonly Candidate[] {
    return files.flatMap(({ module }) =>
      pythonImports(module).flatMap((imported) => this.#targets(module.path, imported)),
    );
  }

  #targets(from: string, { source, name }: PythonImport): readonly Candidate[] {
    const inner = name === undefined ? [] : [`${source}${source.endsWith('.') ? '' : '.'}${name}`];
    return [source, ...inner].flatMap((one) => this.#find(from, one) ?? []);
  }

  fileOf(from: PythonFile, source: string): PythonFile | undefined {
    const found = this.#find(from.module.path, source);
    return found && this.#files.get(found.file.path);
  }

  #find(from: string, source: string): Candidate | undefined {
    const dots = /^\.*/u.exec(source)?.[0].length ?? 0;
    const rest = source.slice(dots).replaceAll('.', '/');
    if (dots === 0 && LIBRARIES.has(rest.split('/')[0] ?? '')) return undefined;
    const stems = dots > 0 ? [relative(from, dots, rest)] : absolute(from, rest);
    const paths = stems.flatMap((stem) => [`${stem}.py`, posix.join(stem, '__init__.py')]);
    const path = paths.find((one) => this.#candidates.has(one) && one !== from);
    return path === undefined ? undefined : this.#candidates.get(path);
  }
}

function relative(from: string, dots: number, rest: string): string {
  let directory = posix.dirname(from);
  for (let up = 1; up < dots; up += 1) directory = posix.dirname(directory);
  return posix.join(directory, rest);
}

/** The nearest directory that holds the module wins: where the program is started is not known. */
function absolute(from: string, rest: string): readonly string[] {
  const stems: string[] = [];
  for (let directory = posix.dirname(from); ; directory = posix.dirname(directory)) {
    stems.push(posix.join(directory, rest), posix.join(directory, 'src', rest));
    if (directory === '.' || directory === '/') return stems;
  }
}

function importsOneOf({ file }: Candidate, stems: ReadonlySet<string>): boolean {
  for (const [line] of file.content.text.matchAll(IMPORT_LINES)) {
    for (const [word] of line.matchAll(WORDS)) if (stems.has(word)) return true;
  }
  return false;
}

function candidatesOf(packages: readonly PackageModel[]): readonly Candidate[] {
  return packages.flatMap(({ directory, files }) =>
    files
      .filter(({ kind, path }) => kind.startsWith('python') && path.endsWith('.py'))
      .map((file) => ({ file, directory })),
  );
}

async function readProgram(packages: readonly PackageModel[]): Promise<PythonProgram> {
  const candidates = candidatesOf(packages);
  const program = new Program(candidates);
  const parse = async (some: readonly Candidate[]): Promise<readonly PythonFile[]> => {
    const added: PythonFile[] = [];
    for (const one of some) added.push(...(await program.add(one)));
    return added;
  };
  const named = await parse(
    candidates.filter(({ file }) => file.namesMistral && EVIDENCE.test(file.content.text)),
  );
  if (named.length === 0) return program;
  const production = named.filter(({ surveyed }) => surveyed.kind === 'python');
  const importing = (files: readonly PythonFile[]): Promise<readonly PythonFile[]> => {
    const stems = new Set(files.map(({ module }) => stemOf(module.path)));
    const isCaller = (one: Candidate): boolean =>
      one.file.kind === 'python' && importsOneOf(one, stems);
    return parse(candidates.filter(isCaller));
  };
  const callers = await importing(production);
  // A package hands on what its modules hold, under its own name.
  const handing = callers.filter(({ module }) => posix.basename(module.path) === '__init__.py');
  const outer = handing.length > 0 ? await importing(handing) : [];
  await parse(program.importedBy([...named, ...callers, ...outer]));
  return program;
}

const remembered = new WeakMap<readonly PackageModel[], Promise<PythonProgram>>();

/**
 * Parses the files that use Mistral, those that import one of them, and what all of these import. A
 * repository without the first is not parsed at all.
 */
export function pythonProgram(packages: readonly PackageModel[]): Promise<PythonProgram> {
  const known = remembered.get(packages) ?? readProgram(packages);
  remembered.set(packages, known);
  return known;
}
