import type { Node } from '@babel/types';
import type { Program } from '../program/program.js';
import type { GuardReader } from './guards.js';
import type { Arrival, Trail } from './trail.js';

/** Goes on from one expression to another, for the tracers of parts. */
export interface Follower {
  readonly program: Program;
  readonly guards: GuardReader;
  /** The same value from another expression, which is then what is read. */
  readonly follow: (trail: Trail, node: Node, path?: readonly string[]) => readonly Arrival[];
}
