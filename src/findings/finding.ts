export const CHECKS = ['keys', 'ignore-files', 'env-schema', 'code', 'workflows'] as const;
/** The first half of a rule's name, and the folder under `src/rules` that it stands in. */
export type Check = (typeof CHECKS)[number];

/** How bad a finding is. The order is that of `fail-on`: an `error` is worse than a `warning`. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** How strong the evidence is; what each level means for a key stands in the detector. */
export type Confidence = 'high' | 'medium' | 'low';

/** Where a text was found. A symlink's target is `file` at the path of the link. */
export const SURFACES = [
  'file',
  'path',
  'commit-message',
  'commit-author',
  'tag-message',
  'note',
  'branch-name',
  'tag-name',
  'pull-request',
] as const;
export type Surface = (typeof SURFACES)[number];

/** A stretch of decoded text: 1-based lines and columns in UTF-16 units, the end exclusive. */
export interface Span {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A further place of a finding that aggregates several. */
export interface Place extends Span {
  readonly path: string;
}

/** A text of a pull request: its title, a comment on it. */
export interface TextPlace {
  /** What it is: `title`, `review comment 123`. Words of ours and numbers only. */
  readonly label: string;
  /** Where people read it. */
  readonly url?: string;
}

/**
 * A replacement of one stretch of one file. The fixes of a finding belong together: all of them mend it.
 * The span is one of the file's decoded text, and empty for an insertion; at a path that the judged tree
 * does not have it is the first place, and the replacement is the whole text of a new file.
 */
export interface Fix {
  /** What it does, as a command: `Ignore .env files`. */
  readonly title: string;
  readonly path: string;
  readonly span: Span;
  /** With the line ends of the file, see `lineEndOf`. Never a secret: fixes are shown and proposed in public. */
  readonly replacement: string;
  /** The file is written anew in UTF-8 without a byte order mark, whatever it was in. */
  readonly asUtf8?: true;
}

/**
 * What a rule found, with no raw secret in it: safe to print after escaping.
 * Field names are those of the JSON report.
 */
export interface Finding extends Span {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** One line that says what is wrong and why it was found. May hold names from the repository. */
  readonly message: string;
  readonly surface: Surface;
  /** Relative to the repository root, with `/`; bytes that are not UTF-8 as `\xNN`. Empty where the surface has no path. */
  readonly path: string;
  /** The commit (or tag object) that introduced it, where the scanned scope tells. */
  readonly commit?: string;
  /** The object that the lines refer to. */
  readonly blob?: string;
  /** In how many further commits the same finding was introduced. */
  readonly occurrences: number;
  /** Whether it stands in what was scanned as the present: head tree, working tree or index. */
  readonly inHead: boolean;
  /** Whether it stood at the base of the change already. */
  readonly existing: boolean;
  /** Whether any reference reaches it. */
  readonly reachable: boolean;
  /** At most the first four characters of the secret, then an ellipsis. */
  readonly redacted?: string;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly fingerprint: string;
  readonly keyState?: KeyState;
  /** Why the live test says so, or why there was none; in words of ours. */
  readonly keyStateReason?: string;
  /** When it was tested: ISO 8601 in UTC. */
  readonly keyTestedAt?: string;
  readonly docs: string;
  readonly remediation: string;
  readonly places?: readonly Place[];
  /** The texts of a pull request that it stands in. */
  readonly texts?: readonly TextPlace[];
  readonly fixes?: readonly Fix[];
}

/** What a live test said of a key; `untested` where none was asked for. */
export type KeyState = 'untested' | 'active' | 'inactive' | 'unknown';
