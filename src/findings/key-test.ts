import type { KeyState } from './finding.js';

/** A model that a host offers to a key. */
export interface Model {
  readonly id: string;
  /** Other names of the same, such as `mistral-small-latest`. */
  readonly aliases: readonly string[];
}

/** What one host says of a key. */
export interface HostState {
  readonly host: string;
  readonly state: Exclude<KeyState, 'untested'>;
  /** A few words of ours: nothing that the host wrote. */
  readonly reason: string;
  /** What the key reaches there. */
  readonly models: readonly Model[];
}

/** What the live test says of a key. Holds nothing of the key. */
export interface KeyTest {
  readonly state: KeyState;
  /** Why, in one line of our own words. */
  readonly reason: string;
  /** ISO 8601 in UTC; a test ages. */
  readonly testedAt: string;
  /** As far as hosts were asked, in the order in which they were. */
  readonly hosts: readonly HostState[];
}
