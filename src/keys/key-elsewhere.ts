import { GIVEN } from './host-names.js';
import { kindOfName } from './names.js';

/** The word around an offset: what of it stands before, and what behind. Linear: one class. */
const WORD_AROUND = /[\w$-]*$/;
const WORD_BEHIND = /^[\w$-]*/;

/** The two halves of the word around an offset. */
export function wordAround(
  text: string,
  offset: number,
): { readonly head: string; readonly rest: string } {
  const head = WORD_AROUND.exec(text.slice(Math.max(0, offset - 60), offset))?.[0] ?? '';
  const rest = WORD_BEHIND.exec(text.slice(offset, offset + 60))?.[0] ?? '';
  return { head, rest };
}

/** The parts of a dotted name before and behind a word of it. Linear: one class. */
const DOTTED_BEFORE = /[\w$.-]{0,100}$/;
const DOTTED_BEHIND = /^[\w$.-]{0,100}/;

/** Whether a name is, with its dots, that of a Mistral key which is given a value there: `spring.ai.mistralai.api-key=`. */
export function isNameOfKey(text: string, { start }: { readonly start: number }): boolean {
  const before = DOTTED_BEFORE.exec(text.slice(Math.max(0, start - 100), start))?.[0] ?? '';
  const behind = DOTTED_BEHIND.exec(text.slice(start, start + 100))?.[0] ?? '';
  const end = start + behind.length;
  return GIVEN.test(text.slice(end, end + 8)) && kindOfName(before + behind) === 'mistral-key';
}

/** What reads a setting by its name, up to the name: `process.env.`, `os.environ["`, `${`, `config("`. Linear: bounded. */
const READS =
  /(?:\$\{?|%|env(?:iron(?:ment)?)?(?:\.|\/|\[|\(|\.get\(|\.fetch\()|getenv\w{0,10}\(|environmentvariable\(|getproperty\(|secrets?[.[]|config\w{0,8}(?:\(|\[|\.get\w{0,8}\())["'`:]{0,2}[\w.:-]{0,60}$/i;

/** Whether a name is that of a Mistral key which is read from somewhere: `process.env.MISTRAL_API_KEY`, `${MISTRAL_API_KEY}`. */
export function isReferenceToKey(text: string, { start }: { readonly start: number }): boolean {
  // A name may begin with the sign that reads it.
  const before = text.slice(Math.max(0, start - 100), start + (text.charAt(start) === '$' ? 1 : 0));
  if (!READS.test(before)) return false;
  const { head, rest } = wordAround(text, start);
  return kindOfName(head + rest) === 'mistral-key';
}

/** Whether an offset is on a line of comment. */
export function isInComment(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 100), offset);
  return /^\s*(?:#|\/\/|--|;|\*|<!--)/.test(before.slice(before.lastIndexOf('\n') + 1));
}
