import type { Identifier } from '@babel/types';
import type { Located, SourceFile } from '../../../env-schema/source/source-file.js';

/** Tells what names stand for: functions, classes, values of constants, also of other files. */
export interface ValueNames {
  /** What a name stands for where it stands. */
  readonly valueAt: (file: SourceFile, identifier: Identifier) => Located | undefined;
  /** What a name stands for at the top of a file. */
  readonly valueOnTop: (file: SourceFile, name: string) => Located | undefined;
}
