/** A section header at the start of a line, and what follows it on the line: `[name "subsection"]`. Linear: each part excludes the next one's start. */
const SECTION = /^\s*\[([\w.-]+)(?:[ \t]+("[^"\]]*"))?\]/u;
/** `key = value` up to a comment. Anchored, with no overlap of its parts. */
const ASSIGNMENT = /^\s*([A-Za-z][\w-]*)[ \t]*=([^#;]*)/u;

/**
 * The `extensions.*` settings of a repository's config, read as text: names in lower case, the last one wins.
 * Nothing else of that file is ever looked at, since it may name programs to run. Includes do not count, as in git.
 * @see https://git-scm.com/docs/gitrepository-layout#_git_repository_format_versions
 */
export function repositoryExtensions(config: string): ReadonlyMap<string, string> {
  const extensions = new Map<string, string>();
  let section = '';
  for (const line of config.split(/\r?\n/u)) {
    const header = SECTION.exec(line);
    if (header !== null) section = header[2] === undefined ? (header[1] ?? '').toLowerCase() : '';
    const rest = header === null ? line : line.slice(header[0].length);
    const assignment = section === 'extensions' ? ASSIGNMENT.exec(rest) : null;
    if (assignment === null) continue;
    extensions.set((assignment[1] ?? '').toLowerCase(), unquoted(assignment[2] ?? ''));
  }
  return extensions;
}

function unquoted(value: string): string {
  return value.trim().replaceAll('"', '').toLowerCase();
}
