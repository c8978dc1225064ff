import { posix } from 'node:path';
import type { SurveyedFile } from '../../../env-schema/survey/survey.js';

/** What a file imports or hands on. Linear: bounded classes between fixed words. */
const SPECIFIER = /(?:\bfrom|\brequire\(|\bimport\(?)\s{0,9}["']([^"'\n]{1,200})["']/gu;
/** The ending of a source file. Linear: anchored. */
const ENDING = /\.[mc]?[jt]sx?$/u;
/** A file that hands on what it imports. Linear: fixed words with a bounded class between. */
const HANDING_ON = /\bexport\s{1,4}(?:\*|\{)|module\.exports\s{0,4}=/u;
/** How many files hand a name on before it is used. */
const MAX_HOPS = 2;

/** `mistral` of `lib/mistral.ts`, and the directory's name for its index. */
function stemOf(path: string): string {
  const bare = path.replace(ENDING, '');
  const stem = posix.basename(bare);
  return stem === 'index' ? posix.basename(posix.dirname(bare)) : stem;
}

/** Which files may import which, by the last words of paths: a list that is short, and misses none. */
export class Importers {
  readonly #byStem = new Map<string, SurveyedFile[]>();

  constructor(files: readonly SurveyedFile[]) {
    for (const file of files) this.#add(file);
  }

  /** The files that may import one, directly or through files that hand it on. */
  of(path: string, hops = MAX_HOPS): ReadonlySet<SurveyedFile> {
    const found = new Set<SurveyedFile>();
    const add = (stem: string, left: number): void => {
      for (const file of this.#byStem.get(stem) ?? []) {
        if (found.has(file)) continue;
        found.add(file);
        if (left > 0 && HANDING_ON.test(file.content.text)) add(stemOf(file.path), left - 1);
      }
    };
    add(stemOf(path), hops);
    return found;
  }

  #add(file: SurveyedFile): void {
    const stems = new Set<string>();
    for (const [, specifier = ''] of file.content.text.matchAll(SPECIFIER)) {
      stems.add(stemOf(specifier));
    }
    for (const stem of stems) {
      const known = this.#byStem.get(stem);
      if (known === undefined) this.#byStem.set(stem, [file]);
      else known.push(file);
    }
  }
}
