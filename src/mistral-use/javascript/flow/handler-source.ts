import type { SourceFile } from '../../../env-schema/source/source-file.js';
import type { AnyFunction, Declaration } from '../program/declared.js';
import type { Program } from '../program/program.js';
import type { Fact } from './trail.js';

/** A parameter of a function and the part of it that is asked for. */
export interface Parameter {
  readonly file: SourceFile;
  readonly declaration: Declaration;
  readonly path: readonly string[];
}

/** What a parameter is of a request. */
export interface HandlerSource {
  readonly label: string;
  readonly facts: readonly Fact[];
  readonly path: readonly string[];
}

/** The same with the function that it belongs to. */
export interface HandlerParameter extends Parameter {
  readonly owner: AnyFunction;
  readonly program: Program;
}
