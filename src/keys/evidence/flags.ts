import { kindOfName } from '../names.js';
import type { Candidate } from '../candidates.js';
import type { KnownName } from '../structure/walk.js';
import type { Structure } from '../structure/structure.js';

interface Place {
  readonly text: string;
  readonly candidate: Candidate;
  readonly structure: Structure;
  readonly lineIndex: number;
}

/** The flag of a command that is given the value: `--value `, `-SecretValue "`. Linear: bounded. */
const VALUE_FLAG =
  /(?:^|\s)--?(?:[a-z]{1,20}-)?(?:(?:secret|plaintext)?value|string|data|content|body|secret-?string)(?:[ \t]{1,4}|=)["']?$/i;

/** The flag that says what it is called: `--name /prod/mistral/api-key`. Linear: bounded. */
const NAME_FLAG =
  /(?:^|\s)--?(?:[a-z]{1,20}-)?(?:secret|parameter|variable)?(?:name|key|variable)(?:[ \t]{1,4}|=)["']?([\w$./:-]{1,80})/gi;

/** What a line ends with that goes on: in shells of Unix, of PowerShell, of Windows. Linear: anchored. */
const GOES_ON = /[\\`^]\s{0,4}$/;
/** How many lines of a command are looked at on each side of a value. */
const MAX_LINES = 6;

/** The command that a value stands in, over all its lines. */
function commandAround({ structure, lineIndex }: Place): string {
  let first = lineIndex;
  while (lineIndex - first < MAX_LINES && first > 0 && GOES_ON.test(structure.shownLine(first - 1)))
    first -= 1;
  let last = lineIndex;
  while (
    last - lineIndex < MAX_LINES &&
    last + 1 < structure.lines.count &&
    GOES_ON.test(structure.shownLine(last))
  )
    last += 1;
  const lines = Array.from({ length: last - first + 1 }, (_, index) =>
    structure.shownLine(first + index),
  );
  return lines.join('\n');
}

/** The name that another flag of the same command gives a value: `put-parameter --value … --name mistral-api-key`. */
export function nameOfFlag(place: Place): KnownName | undefined {
  const { text, candidate } = place;
  const before = text.slice(Math.max(0, candidate.start - 60), candidate.start);
  if (!before.includes('-') || !VALUE_FLAG.test(before)) return undefined;
  for (const [, name = ''] of commandAround(place).matchAll(NAME_FLAG)) {
    const kind = kindOfName(name);
    if (kind !== 'neutral' && kind !== 'plain') return { text: name, start: candidate.start, kind };
  }
  return undefined;
}
