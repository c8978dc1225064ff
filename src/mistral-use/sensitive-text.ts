import { looksReal } from '../env-schema/env-values.js';

/** Digits in the groups of a card's number, and nothing else of a number beside them. Linear: bounded repetition. */
const CARD = /(?<![\d.,/-])\d(?:[ -]?\d){12,18}(?![\d.,/-]?\d)/gu;
/** Groups of four, as cards are written, or no groups at all. Linear: anchored. */
const CARD_GROUPS = /^(?:\d{13,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|\d{4}([ -])\d{6}\2\d{5})$/u;
/** The first digits of the large networks of cards. Linear: anchored alternatives. */
const NETWORK = /^(?:4|5[1-5]|2[2-7]|3[47]|6(?:011|5|4[4-9]))/u;
/** Numbers that networks and payment services publish for tests. Linear: anchored alternatives. */
const TEST_NUMBER =
  /^(?:4242|4111111111111111|5555555555554444|4000000000|378282246310005|371449635398431|6011111111111117|5105105105105100|4012888888881881)/u;
/** A secret's name, a sign and a value. Linear: bounded classes, each ends where the next begins. */
const NAMED =
  /\b(?:password|passwd|secret|api[_ -]?key|access[_ -]?key|token)["']?\s{0,3}[:=]\s{0,3}["'`]?([^\s"'`,;<>{}]{12,200})/giu;

/** The check digit of cards. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    const weighed = index % 2 === 0 ? digit : digit * 2;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

function isCard(written: string): boolean {
  const digits = written.replaceAll(/\D/gu, '');
  const hasForm = CARD_GROUPS.test(written) && NETWORK.test(digits) && !TEST_NUMBER.test(digits);
  return hasForm && new Set(digits).size > 3 && passesLuhn(digits);
}

/** What sensitive a text holds, in words of ours; undefined for none that is sure enough. */
export function sensitiveIn(text: string): string | undefined {
  for (const [written] of text.matchAll(CARD)) {
    if (isCard(written)) return 'what passes for the number of a payment card';
  }
  for (const [, value = ''] of text.matchAll(NAMED)) {
    if (looksReal(value)) return 'what looks like a secret beside its name';
  }
  return undefined;
}
