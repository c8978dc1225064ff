import type { PythonNode } from '../../../syntax/python/module.js';
import type { Located, PythonFile } from './file.js';

/** An object of a class of the repository; `made` is the call that makes it. */
interface InstanceMeaning {
  readonly kind: 'instance';
  readonly file: PythonFile;
  readonly node: PythonNode;
  readonly made: Located | undefined;
}

/** What an expression stands for, as far as imports, classes and functions tell. */
export type Meaning =
  /**
   * Something of a library, by the way that leads to it: `mistralai.Mistral().chat.complete`. `calls` are
   * the calls on the way, in their order.
   */
  | { readonly kind: 'library'; readonly path: string; readonly calls: readonly Located[] }
  | { readonly kind: 'function'; readonly file: PythonFile; readonly node: PythonNode }
  | { readonly kind: 'class'; readonly file: PythonFile; readonly node: PythonNode }
  | InstanceMeaning
  | { readonly kind: 'module'; readonly file: PythonFile };

/** Something of a library. */
export function library(path: string, calls: readonly Located[] = []): Meaning {
  return { kind: 'library', path, calls };
}

/** What tells meanings. `steps` is how far it may follow. */
export interface MeaningSource {
  readonly meaningsOf: (located: Located, steps?: number) => readonly Meaning[];
  /** What a function of the repository returns. */
  readonly resultsOf: (located: Located, steps?: number) => readonly Meaning[];
  /** What a name at the top of a file means. */
  readonly topOf: (file: PythonFile, name: string, steps: number) => readonly Meaning[];
  /** A file within the package that a file is the `__init__` of. */
  readonly submodule: (file: PythonFile, name: string) => PythonFile | undefined;
}
