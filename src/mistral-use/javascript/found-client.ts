import type { Node } from '@babel/types';
import type { Located } from '../../env-schema/source/source-file.js';
import type { ApiClient } from '../model.js';

/** A client with the nodes that say so. */
export interface FoundClient extends Located {
  readonly client: ApiClient;
  /** The expression that is given as the key; undefined where none is. */
  readonly key: Node | undefined;
  /** The object of options; undefined where there is none, or where it is no literal. */
  readonly options: Node | undefined;
}
