import { posix } from 'node:path';
import type { PackageModel } from '../../env-schema/model.js';
import type { FileKind } from '../../env-schema/survey/file-kinds.js';
import { filesOf, type SurveyedFile } from '../../env-schema/survey/survey.js';

/** The kinds of files that hold JavaScript. */
export const CODE: readonly FileKind[] = ['source', 'aside', 'settings', 'component'];

/** What a file says that makes a client, or knows where the API is. Linear: alternatives without repetition. */
const CLIENT =
  /@mistralai\/mistralai|@ai-sdk\/mistral|@langchain\/mistralai|llamaindex|\.mistral\.ai\b/u;
/** What a file says that may call the API. Linear: alternatives without repetition. */
const CALLING =
  /\.(?:complete|stream|parse|start|append|create|process|chat|chatStream|embeddings|invoke|post|request)\(|[fF]etch\w{0,20}\(|(?:generate|stream)(?:Text|Object)\(|new \w{0,20}Agent\(/u;
/** What a file imports. Linear: bounded classes between fixed words. */
const SPECIFIER = /(?:\bfrom|\brequire\(|\bimport\(?)\s{0,9}["']([^"'\n]{1,200})["']/gu;
/** The ending of a source file, and the name of what stands for its directory. Linear: anchored. */
const ENDING = /(?:\/index)?\.(?:[mc]?[jt]sx?|vue|svelte)$/u;
/** An alias of a source directory before a path. Linear: anchored. */
const ALIAS = /^(?:@|~|#|\$|\$lib|src|@src|@app)\//u;

/** Which files can be imported to reach the API. */
interface Reach {
  /** Paths without an ending, and names of packages. */
  readonly targets: ReadonlySet<string>;
  /** The last words of those paths: most imports are ruled out by them. */
  readonly stems: ReadonlySet<string>;
}

function bare(path: string): string {
  return path.replace(ENDING, '');
}

function reachOf(paths: readonly string[], packages: readonly PackageModel[]): Reach {
  const targets = new Set(paths.map(bare));
  for (const { directory, manifest } of packages) {
    const isReached = paths.some((path) => directory !== '.' && path.startsWith(`${directory}/`));
    if (isReached && manifest.name !== undefined) targets.add(manifest.name);
  }
  return { targets, stems: new Set([...targets].map((path) => posix.basename(path))) };
}

function isTarget(specifier: string, from: string, { targets, stems }: Reach): boolean {
  const path = bare(specifier);
  if (!stems.has(posix.basename(path)) && !targets.has(specifier)) return false;
  if (specifier.startsWith('.')) return targets.has(posix.join(posix.dirname(from), path));
  if (ALIAS.test(specifier)) {
    const rest = `/${path.slice(path.indexOf('/') + 1)}`;
    return [...targets].some((target) => `/${target}`.endsWith(rest));
  }
  return [...targets].some((name) => specifier === name || specifier.startsWith(`${name}/`));
}

function imports({ path, content }: SurveyedFile, reach: Reach): boolean {
  for (const [, specifier = ''] of content.text.matchAll(SPECIFIER)) {
    if (isTarget(specifier, path, reach)) return true;
  }
  return false;
}

/** How far a client is handed on before it is used: made in one file, handed out by a second. */
const HOPS = 2;

/**
 * The paths of files that can use the API: those that make a client or know its address, and those that
 * import one of them and call something. Found in the text, so that the rest need not be parsed.
 */
export function reachingPaths(packages: readonly PackageModel[]): ReadonlySet<string> {
  const files = packages.flatMap((owner) => filesOf(owner, ...CODE));
  const found = new Map<string, SurveyedFile>();
  for (const file of files) {
    if (file.namesMistral && CLIENT.test(file.content.text)) found.set(file.path, file);
  }
  let last = [...found.keys()];
  for (let hop = 0; hop < HOPS && last.length > 0; hop += 1) {
    const reach = reachOf(last, packages);
    const next = files.filter((file) => !found.has(file.path) && imports(file, reach));
    for (const file of next) found.set(file.path, file);
    last = next.map(({ path }) => path);
  }
  const isUsing = ({ content: { text } }: SurveyedFile) => CLIENT.test(text) || CALLING.test(text);
  return new Set([...found.values()].filter(isUsing).map(({ path }) => path));
}
