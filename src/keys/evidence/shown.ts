import { against, quoted, type Look } from './evidence.js';
import { commandOf, isAloneOnLine } from './output.js';
import type { Scene } from './scene.js';

/** Programs that show a hash or something that they drew. Linear: fixed words. */
const DRAWS =
  /\b(?:md5(?:sum)?|sha\d{0,3}(?:sum)?|shasum|b2sum|cksum|uuidgen|rand|random|pwgen|digest|hash\w{0,10}|rev-parse|mktemp|token_hex|urandom)\b/i;

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
