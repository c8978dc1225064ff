import type { Surface } from '../../src/findings/finding.js';

/**
 * One file of the labelled corpus, with placeholders where drawn values go (`materialise.ts` says
 * which there are). No template holds anything that looks like a key.
 */
export interface Template {
  /** In kebab case: the unit in which results are reported. */
  readonly category: string;
  /** Unique in its category; says what is special. */
  readonly name: string;
  /** The file's path in its repository; may hold placeholders too. */
  readonly path: string;
  readonly text: string;
  /** Why no detector is asked to find it ('reversed string'). Such a template is measured apart. */
  readonly outOfScope?: string;
  /** Other files of the repository that matter, path to text: a manifest that names a Mistral SDK. */
  readonly repository?: Readonly<Record<string, string>>;
  /** Where the text stands if it is no file: a commit message. The path then only names it. */
  readonly surface?: Surface;
}
