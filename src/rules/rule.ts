import type { Check, Confidence, Fix, Place, Severity, Span } from '../findings/finding.js';
import type { Subject } from '../findings/document.js';
import type { EnvironmentPolicy, Limits } from '../findings/limits.js';
import type { QuickTest } from '../findings/quick-test.js';
import type { Secret } from '../findings/secret.js';
import type { RepositoryTree } from '../findings/tree.js';
import type { SourceModule } from '../syntax/module.js';

export interface RuleMeta {
  /** `<check>/<name>`, the folder of the rule. */
  readonly id: `${Check}/${string}`;
  readonly title: string;
  /** The level unless the match or the config says otherwise. */
  readonly severity: Severity;
  /** The rule is off unless the config gives it a level; `severity` is then only a proposal. */
  readonly isOptIn?: true;
  readonly confidence: Confidence;
  /** What to do, in one or two sentences. */
  readonly remediation: string;
}

/** What a rule saw. A raw secret goes no further than this. */
export interface Match {
  readonly path: string;
  readonly span: Span;
  /** One line: what is wrong and why it was found. */
  readonly message: string;
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  /** What to do, where that is more than the rule's own words say. */
  readonly remediation?: string;
  /** Present for leaked keys: its hash is then the fingerprint. */
  readonly secret?: Secret;
  /** What the fingerprint of a practice finding hashes with rule and path; never sensitive text. */
  readonly identity?: string;
  readonly places?: readonly Place[];
  readonly fixes?: readonly Fix[];
  /** Present for a finding that stands for all of `places`. */
  readonly aggregate?: Aggregate;
}

/** What one finding says of many places: the same thing wherever the first of them is. */
interface Aggregate {
  /** The directory of the package that it speaks of, `.` for the repository; fingerprints take it for the path. */
  readonly scope: string;
  /** The message for so many places, of which the policy may leave some out. */
  readonly message: (places: number) => string;
}

/** Judges one text on its own: a file, a message, a name. */
export interface DocumentRule {
  readonly subject: 'document';
  readonly meta: RuleMeta;
  /** A cheap test that never says no where `match` would find something. */
  readonly mayMatch: (content: Subject['content']) => boolean;
  /** The same test for versions of a text, where it has such a form: history is then read at the speed of packs. */
  readonly quickTest?: QuickTest | undefined;
  /** Whether a path may say what a match needs beside its value, where the text does not; any path may, without this. */
  readonly isEvidence?: (path: string) => boolean;
  readonly match: (document: Subject) => Iterable<Match>;
  /** The rule as it judges where the present tree is known: what it depends on is evidence. */
  readonly informedBy?: (present: RepositoryTree) => Promise<DocumentRule>;
}

/** Judges one parsed source file. */
export interface SyntaxRule {
  readonly subject: 'syntax';
  readonly meta: RuleMeta;
  /** A cheap test on the text that never says no where `match` would find something: parsing costs. */
  readonly mayMatch: (text: string) => boolean;
  readonly match: (module: SourceModule) => Iterable<Match>;
}

/** Judges one tree as a whole: how its files agree, and whether they keep to the policy's limits. */
export interface RepositoryRule {
  readonly subject: 'repository';
  readonly meta: RuleMeta;
  readonly match: (tree: RepositoryTree, limits?: Limits) => Promise<readonly Match[]>;
}

export type Rule = DocumentRule | SyntaxRule | RepositoryRule;

/** Data for the conformance test: `files` is a whole small repository. */
export interface Example {
  readonly name: string;
  /** Path to text. `{{key}}` stands for a key made at run time, so that no sample looks like one. */
  readonly files: Readonly<Record<string, string>>;
  /** The config's `environments`, for rules that hold the code to them. */
  readonly environments?: Readonly<Record<string, EnvironmentPolicy>>;
  /** Where the findings are expected, as `path:line`; empty for a clean example. */
  readonly findings: readonly string[];
}

export interface RuleExamples {
  readonly flagged: readonly Example[];
  readonly clean: readonly Example[];
}
