import { posix } from 'node:path';
import type { PackageModel } from '../../env-schema/model.js';
import { sourceFile, type Links, type SourceFile } from '../../env-schema/source/source-file.js';
import type { FileKind } from '../../env-schema/survey/file-kinds.js';
import { filesOf, type SurveyedFile } from '../../env-schema/survey/survey.js';
import { UseLinks } from './use-links.js';
import { parseModule } from '../../syntax/module.js';

const CODE: readonly FileKind[] = ['source', 'aside', 'settings', 'component'];
/** What a file says that may call the API without naming it. Linear: alternatives without repetition. */
const CALLING =
  /\.(?:complete|stream|parse|start|append|create|process|chat|chatStream|embeddings|invoke|post|request)\(|(?:generate|stream)(?:Text|Object)\(|new \w{0,20}Agent\(/u;
/** What a file imports. Linear: bounded classes between fixed words. */
const SPECIFIER = /(?:\bfrom|\brequire\(|\bimport\(?)\s{0,9}["']([^"'\n]{1,200})["']/gu;
/** The ending of a source file. Linear: anchored. */
const ENDING = /\.[mc]?[jt]sx?$/u;

const remembered = new WeakMap<readonly PackageModel[], Reach>();

/** What holds for all packages of a tree. */
interface Reach {
  readonly links: Links;
  /** The last words of specifiers by which files that name Mistral can be imported. */
  readonly stems: ReadonlySet<string>;
}

/** `mistral` of `lib/mistral.ts`, and the directory's name for its index. */
function stemOf(path: string): string {
  const bare = path.replace(ENDING, '');
  const stem = posix.basename(bare);
  return stem === 'index' ? posix.basename(posix.dirname(bare)) : stem;
}

function readReach(packages: readonly PackageModel[]): Reach {
  const stems = new Set<string>();
  for (const owner of packages) {
    const naming = filesOf(owner, ...CODE).filter(({ namesMistral }) => namesMistral);
    for (const { path } of naming) stems.add(stemOf(path));
    const { name } = owner.manifest;
    if (naming.length > 0 && name !== undefined) stems.add(posix.basename(name));
  }
  return { links: new UseLinks(packages), stems };
}

function reachOf(packages: readonly PackageModel[]): Reach {
  const known = remembered.get(packages) ?? readReach(packages);
  remembered.set(packages, known);
  return known;
}

/** Whether a file that does not name Mistral imports one that does, and may call something of it. */
function mayReach({ content: { text } }: SurveyedFile, stems: ReadonlySet<string>): boolean {
  if (!CALLING.test(text)) return false;
  for (const [, specifier = ''] of text.matchAll(SPECIFIER)) {
    if (stems.has(stemOf(specifier))) return true;
  }
  return false;
}

/** The files of a package that can use the API, parsed: those that name Mistral, or import one that does. */
export function usingFiles(
  owner: PackageModel,
  packages: readonly PackageModel[],
): readonly SourceFile[] {
  const { links, stems } = reachOf(packages);
  return filesOf(owner, ...CODE).flatMap((file) => {
    if (!file.namesMistral && !mayReach(file, stems)) return [];
    const module = parseModule(file.path, file.content);
    return module === undefined ? [] : [sourceFile(module, links)];
  });
}
