import type { PackageModel } from '../../env-schema/model.js';
import type { SourceFile } from '../../env-schema/source/source-file.js';
import type { FoundCall } from './calls.js';
import type { FoundClient } from './found-client.js';
import type { Program } from './program/program.js';

/** What of a package uses the API, with the nodes that say so. */
export interface UsedInPackage {
  readonly owner: PackageModel;
  /** All packages, as one program. */
  readonly program: Program;
  readonly files: readonly SourceFile[];
  readonly clients: readonly FoundClient[];
  readonly calls: readonly FoundCall[];
}
