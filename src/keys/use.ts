import { wordAround } from './key-elsewhere.js';
import { kindOfName } from './names.js';

/** Whether a mention is use of the API: a client, an import, a host, the name of a key. Not the word in prose or in a model's name. */
export function isUse(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 60), offset);
  const { head, rest: after } = wordAround(text, offset);
  const behind = text.slice(offset + after.length, offset + after.length + 4);
  const kind = kindOfName(head + after);
  if (kind === 'mistral-key') return true;
  if (kind !== 'mistral') return false;
  if (/^(?:\.ai|\(|\.\w|::\w|\\\w)/.test(behind) || before.endsWith('@')) return true;
  return (
    /ai$/i.test(after) ||
    /(?:import|from|use|using|require|include|package|module|namespace)\b[^\n]*$/.test(before)
  );
}
