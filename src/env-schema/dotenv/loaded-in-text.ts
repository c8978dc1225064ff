import { spannerOf } from '../../findings/position.js';
import type { SurveyedFile } from '../survey/survey.js';
import type { LoadedFile } from './loaded-files.js';

/** `--env-file=.env.example`, `--env-file .env.example`, `dotenv -e .env.example`. Linear: one class a part. */
const IN_SCRIPT =
  /(?:--env-file(?:-if-exists)?[= ]|\bdotenv[\w-]{0,10} -[ef] ?)["']?([\w./-]{1,200})/gu;

/** A file below `env_file:`, as a list or behind the colon. Linear: bounded classes. */
const COMPOSE_ENTRY =
  /^[ \t]*(?:-[ \t]+)?(?:path:[ \t]*|env_file:[ \t]*)?["']?([\w./-]{1,200})["']?[ \t]*$/u;

type Piece = readonly [loaded: string, start: number];

function inScripts(text: string): readonly Piece[] {
  return [...text.matchAll(IN_SCRIPT)].map((found): Piece => {
    const [whole, loaded = ''] = found;
    return [loaded, found.index + whole.length - loaded.length];
  });
}

/** The column of the first character that is no blank. */
function indent(line: string): number {
  return line.length - line.trimStart().length;
}

function inCompose(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let depth: number | undefined;
  for (const line of text.split('\n')) {
    const column = indent(line);
    const isKey = line.trimStart().startsWith('env_file:');
    const isList = line.trimStart().startsWith('-');
    if (isKey) depth = column;
    else if (
      depth !== undefined &&
      line.trim() !== '' &&
      column <= depth &&
      !(isList && column === depth)
    ) {
      depth = undefined;
    }
    const [, loaded] = depth === undefined ? [] : (COMPOSE_ENTRY.exec(line.trimEnd()) ?? []);
    if (loaded !== undefined) pieces.push([loaded, start + line.lastIndexOf(loaded)]);
    start += line.length + 1;
  }
  return pieces;
}

/** The dotenv files that a Compose file or the scripts of a `package.json` load. */
export function loadedInText({ path, kind, content }: SurveyedFile): readonly LoadedFile[] {
  const { text, lineOffset } = content;
  const pieces = kind === 'compose' ? inCompose(text) : inScripts(text);
  const spanner = spannerOf(text, lineOffset);
  return pieces.map(([loaded, start]) => ({
    path,
    loaded,
    span: spanner(start, start + loaded.length),
  }));
}
