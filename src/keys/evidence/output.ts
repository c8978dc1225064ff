import { kindOfName } from '../names.js';
import type { Candidate } from '../candidates.js';
import type { Structure } from '../structure/structure.js';
import type { KnownName } from '../structure/walk.js';

/** What may stand around a value that a program shows alone on its line. Linear: one class. */
const AROUND = /^[\s"'`=>]*$/;

/** The prompt of a shell or a console, and the command behind it. Linear: bounded, the command goes to the end. */
const PROMPT = /^[^\n]{0,60}?(?:[$%#❯➜]|>|\bIn \[\d{1,5}\]:)[ \t]{1,4}(\S[^\n]{0,300})$/;

/** The last of the commands on a line, and only one that shows something. Linear: bounded. */
const SHOWS =
  /(?:^|[;&|]\s{0,4})(?:(?:echo|printenv|print|puts|p|say|type|Write-\w{1,10}|console\.log)\b[^;&|]{1,150}|[\w.$:]{1,60}(?:\[["']?\w{1,60}["']?\])?)$/;

/** The names in what a command shows. Linear: one class after another. */
const NAME = /[A-Za-z_][\w-]*/g;

interface Place {
  readonly text: string;
  readonly candidate: Candidate;
  readonly structure: Structure;
  readonly lineIndex: number;
}

/** How much may stand around a value on its line. */
const MOST_AROUND = 14;

/** Whether nothing but quotes stands on the value's line. */
export function isAloneOnLine({ text, candidate, structure, lineIndex }: Place): boolean {
  const start = structure.lines.startOf(lineIndex);
  if (candidate.start - start > MOST_AROUND) return false;
  const end = structure.lines.endOf(lineIndex);
  return (
    end - candidate.end <= MOST_AROUND &&
    AROUND.test(text.slice(start, candidate.start)) &&
    AROUND.test(text.slice(candidate.end, end))
  );
}

/** The command whose output the value is: alone on the line below a prompt. */
export function commandOf(place: Place): Name | undefined {
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
