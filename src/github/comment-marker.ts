import { z } from 'zod';

/** What the first line of our comment says, invisibly: which workflow it belongs to and how new it is. */
export interface CommentMarker {
  /** Path of the workflow file, so that two workflows do not share a comment. */
  readonly workflow: string;
  readonly headSha: string;
  readonly runId: number;
  readonly runAttempt: number;
}

/** Raise it when the marker's form changes: a comment with another version is not ours. */
const SCHEMA_VERSION = 1;

const PREFIX = `<!-- mistral-security-action:${SCHEMA_VERSION} `;
const SUFFIX = ' -->';

/** Longer first lines are not ours. */
const MAX_MARKER_CHARACTERS = 1_000;

const marker = z.object({
  workflow: z.string(),
  head: z.string(),
  run: z.coerce.number().int().nonnegative(),
  attempt: z.coerce.number().int().nonnegative(),
});

/** The marker line, without its line end. A workflow's name cannot end the HTML comment: it is percent-encoded. */
export function markerLine(given: CommentMarker): string {
  const fields = [
    `workflow=${encoded(given.workflow)}`,
    `head=${encoded(given.headSha)}`,
    `run=${given.runId}`,
    `attempt=${given.runAttempt}`,
  ];
  return `${PREFIX}${fields.join(' ')}${SUFFIX}`;
}

function encoded(text: string): string {
  // Through bytes, since a lone surrogate would make `encodeURIComponent` throw.
  return encodeURIComponent(Buffer.from(text).toString()).replaceAll('-', '%2D');
}

/** Divides a comment's text into its marker and the rest; undefined where it does not start with a marker of ours. */
export function readMarker(
  body: string,
): { readonly marker: CommentMarker; readonly text: string } | undefined {
  if (!body.startsWith(PREFIX)) return undefined;
  const end = body.slice(0, MAX_MARKER_CHARACTERS).indexOf(SUFFIX);
  if (end < 0) return undefined;
  const parsed = parseFields(body.slice(PREFIX.length, end));
  if (parsed === undefined) return undefined;
  return { marker: parsed, text: normalized(body.slice(end + SUFFIX.length)) };
}

/** GitHub may give text back with other line ends than it was given. */
export function normalized(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

function parseFields(line: string): CommentMarker | undefined {
  const entries = line.split(' ').map((field) => {
    const [name = '', value = ''] = field.split('=', 2);
    return [name, value] as const;
  });
  const parsed = marker.safeParse(Object.fromEntries(entries));
  if (!parsed.success) return undefined;
  const { workflow, head, run, attempt } = parsed.data;
  return { workflow: decoded(workflow), headSha: decoded(head), runId: run, runAttempt: attempt };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
