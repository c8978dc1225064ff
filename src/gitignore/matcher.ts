/** One ignore file. `directory` is relative to the root, with `/`, empty for the root. */
export interface IgnoreFile {
  readonly directory: string;
  readonly text: string;
}

/** Whether a path is ignored and, where a line decided it, which. */
export interface Decision {
  readonly ignored: boolean;
  readonly by?: { readonly file: string; readonly line: number; readonly pattern: string };
}

/** git's ignore semantics over the texts of ignore files (https://git-scm.com/docs/gitignore). */
export interface IgnoreMatcher {
  readonly decide: (path: string, isDirectory: boolean) => Decision;
}

export function ignoreMatcher(files: readonly IgnoreFile[]): IgnoreMatcher {
  throw new Error(`not written yet: ${String(files.length)}`);
}
