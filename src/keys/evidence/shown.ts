import { kindOfName } from '../names.js';
import type { Candidate } from '../candidates.js';
import type { Structure } from '../structure/structure.js';
import { against, quoted, type Look } from './evidence.js';
import type { KnownName, Scene } from './scene.js';

/** What may stand around a value that a program shows alone on its line. Linear: one class. */
const AROUND = /^[\s"'`=>]*$/;

/** The prompt of a shell or a console, and the command behind it. Linear: bounded, the command goes to the end. */
const PROMPT = /^[^\n]{0,60}?(?:[$%#❯➜]|>|\bIn \[\d{1,5}\]:)[ \t]{1,4}(\S[^\n]{0,300})$/;

/** The last of the commands on a line, and only one that shows something. Linear: bounded. */
const SHOWS =
  /(?:^|[;&|]\s{0,4})(?:(?:echo|printenv|print|puts|p|say|type|Write-\w{1,10}|console\.log)\b[^;&|]{1,150}|[\w.$:]{1,60}(?:\[["']?\w{1,60}["']?\])?)$/;

/** Programs that show a hash or something that they drew. Linear: fixed words. */
const DRAWS =
  /\b(?:md5(?:sum)?|sha\d{0,3}(?:sum)?|shasum|b2sum|cksum|uuidgen|rand|random|pwgen|digest|hash\w{0,10}|rev-parse|mktemp|token_hex|urandom)\b/i;

/** The names in what a command shows. Linear: one class after another. */
const NAME = /[A-Za-z_][\w-]*/g;

interface Place {
  readonly text: string;
  readonly candidate: Candidate;
  readonly structure: Structure;
  readonly lineIndex: number;
}

function isAloneOnLine({ text, candidate, structure, lineIndex }: Place): boolean {
  const { start, end } = structure.lines.line(lineIndex);
  return (
    end - start < 60 &&
    AROUND.test(text.slice(start, candidate.start)) &&
    AROUND.test(text.slice(candidate.end, end))
  );
}

/** The command whose output the value is: alone on the line below a prompt. */
function commandOf(place: Place): Name | undefined {
  const { structure, lineIndex } = place;
  if (lineIndex === 0) return undefined;
  if (!isAloneOnLine(place)) return undefined;
  const above = structure.shownLine(lineIndex - 1).trimEnd();
  const command = PROMPT.exec(above)?.[1];
  if (command === undefined) return undefined;
  const offset = structure.lines.startOf(lineIndex - 1) + above.length - command.length;
  return { text: command, start: offset };
}

interface Name {
  readonly text: string;
  readonly start: number;
}

/** The variable that a command above shows: `$ echo $MISTRAL_API_KEY`, `>>> os.environ["K"]`. */
export function nameOfShown(place: Place): KnownName | undefined {
  const command = commandOf(place);
  const shown = command === undefined ? null : SHOWS.exec(command.text);
  if (command === undefined || shown === null) return undefined;
  const last = Array.from(shown[0].matchAll(NAME)).at(-1);
  if (last === undefined) return undefined;
  const kind = kindOfName(last[0]);
  const start = command.start + shown.index + last.index;
  return kind === 'neutral' ? undefined : { text: last[0], start, kind };
}

/** What a program worked out or drew: `$ md5sum mistral.bin | cut -c1-32`. */
export const shownAsHash: Look = (scene: Scene) => {
  const command = commandOf(scene);
  return command !== undefined && DRAWS.test(command.text)
    ? against('shown by a command that hashes or draws')
    : undefined;
};

/** The head of a text for a command: `<<'EOF'`, `<<-SECRET`. Linear: bounded. */
const HEREDOC = /<<[-~]?\s?["']?\w{1,40}["']?/;

/** The text that a command is given: `docker secret create mistral_api_key - <<EOF`, with the value on a line of its own. */
export const inHeredoc: Look = (scene: Scene) => {
  const { structure, lineIndex } = scene;
  if (!isAloneOnLine(scene)) return undefined;
  const above = lineIndex === 0 ? '' : structure.shownLine(lineIndex - 1);
  const mark = HEREDOC.exec(above);
  if (mark === null) return undefined;
  const start = structure.lines.startOf(lineIndex - 1);
  const names = structure.names.between(start, start + mark.index);
  const key = names.find(({ kind }) => kind === 'mistral-key');
  if (key !== undefined) return { weight: 'strong', reason: `given to ${quoted(key.text)}` };
  const whose = names.find(({ kind }) => kind === 'mistral' || kind === 'vendor');
  if (whose === undefined || whose.kind === 'vendor') return undefined;
  return { weight: 'fair', reason: `given to ${quoted(whose.text)}` };
};
