import type { Node } from '@babel/types';
import { bindingsOf, type Bindings } from '../../syntax/bindings.js';
import type { SourceModule } from '../../syntax/module.js';
import type { Fallback } from '../schema.js';

/** A node and the file that it stands in. */
export interface Located {
  readonly file: SourceFile;
  readonly node: Node;
}

/** Finds what other files export. */
export interface Links {
  /** What a name that a file imports stands for; undefined where that cannot be told. */
  readonly imported: (file: SourceFile, local: string) => Located | undefined;
  /** The major version of a dependency that the file's package asks for. */
  readonly majorOf: (file: SourceFile, dependency: string) => number | undefined;
  /** What a schema puts in the place of a variable that is missing, where schemas were read already. */
  readonly defaultOf?: (file: SourceFile, name: string) => Fallback | undefined;
}

/** A module with what is needed to resolve names in it. */
export interface SourceFile {
  readonly module: SourceModule;
  readonly bindings: Bindings;
  readonly links: Links;
}

/** Links of a file that is read on its own. */
const NO_LINKS: Links = { imported: () => undefined, majorOf: () => undefined };

/** A module as a file whose names can be resolved. */
export function sourceFile(module: SourceModule, links: Links = NO_LINKS): SourceFile {
  return { module, bindings: bindingsOf(module), links };
}

/** What a name stands for: a constant of the file, or one that it imports. */
export function valueNamed(file: SourceFile, name: string): Located | undefined {
  const node = file.bindings.valueOf(name);
  return node === undefined ? file.links.imported(file, name) : { file, node };
}
