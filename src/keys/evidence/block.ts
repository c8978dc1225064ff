import { tableOf } from '../decoding/characters.js';
import { against, type Look } from './evidence.js';

/** How far a value may stand from the start of its line in an encoded block, the line end included. */
const MAX_LEAD_CHARACTERS = 31;
const MAY_LEAD = /[\s"']/;

/** How many digits of base64 a line above has at least. */
const BLOCK_DIGITS = 44;
/** What may stand between it and the value, but for an escaped line end. */
const BETWEEN_LINES = tableOf(' \t\r\n\v\f"\',');
/** How much of what stands above is looked at. */
const ABOVE_CHARACTERS = 80;
const BLOCK_DIGIT = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=');

/** Whether so many digits stand above: false is certain, and costs less than an expression. */
function isUnderBlock(text: string, start: number): boolean {
  const limit = Math.max(0, start - ABOVE_CHARACTERS);
  let end = start;
  while (end > limit && mayStandBetween(text.charCodeAt(end - 1))) end -= 1;
  if (text.charAt(end - 1) === 'n' && text.charAt(end - 2) === '\\') end -= 1;
  if (text.charAt(end - 1) === '\\') end -= 1;
  for (let index = end - BLOCK_DIGITS; index < end; index += 1) {
    if (BLOCK_DIGIT[text.charCodeAt(index)] !== 1) return false;
  }
  return true;
}

function mayStandBetween(unit: number): boolean {
  return unit > 127 || BETWEEN_LINES[unit] === 1;
}

/** A line of a base64 block: alone on its line, above or below a long line of the same kind. */
export const lineOfBlock: Look = ({ text, candidate }) => {
  if (!MAY_LEAD.test(text.charAt(candidate.start - 1))) return undefined;
  const lead = text.slice(Math.max(0, candidate.start - MAX_LEAD_CHARACTERS), candidate.start);
  if (!lead.includes('\n') || !isUnderBlock(text, candidate.start)) return undefined;
  const above = text.slice(Math.max(0, candidate.start - ABOVE_CHARACTERS), candidate.start);
  return /[A-Za-z0-9+/=]{44,}\\?n?["',\s]{0,4}\r?\n[\s"']{0,30}$/.test(above)
    ? against('a line of an encoded block')
    : undefined;
};
