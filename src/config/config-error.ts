import { Failure } from '../findings/failure.js';

/** A 1-based place in a config file; columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * A config file that cannot be obeyed. The message says where, what and how to mend it, and quotes
 * nothing of the file: parsers' own messages quote source lines, which may hold a key.
 */
export class ConfigError extends Failure {
  override readonly name = 'ConfigError';
  readonly path: string;
  readonly position: Position | undefined;

  constructor(place: { readonly path: string; readonly position?: Position }, what: string) {
    const { path, position } = place;
    super(`${path}${position ? `:${position.line}:${position.column}` : ''}: ${what}`);
    this.path = path;
    this.position = position;
  }
}
