import type { Located } from '../../../env-schema/source/source-file.js';

/** What a schema says of a part of a request: of `['messages', '*', 'role']`. What is not understood may bound everything. */
export interface SchemaBounds {
  /** Whether a text may be of any length. */
  readonly isEndlessText: (schema: Located, path: readonly string[]) => boolean;
  readonly isEndlessList: (schema: Located, path: readonly string[]) => boolean;
  readonly isEndlessNumber: (schema: Located, path: readonly string[]) => boolean;
  /** Any text at all. */
  readonly isFreeText: (schema: Located, path: readonly string[]) => boolean;
  /** Whether one that speaks as `system` passes. */
  readonly allowsSystem: (schema: Located, path: readonly string[]) => boolean;
}
