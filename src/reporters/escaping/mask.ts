/** The length of a Mistral key. */
const KEY_CHARACTERS = 32;
const SHOWN_CHARACTERS = 4;

/**
 * A run of at least 32 letters and digits, as they are or percent-encoded, looking through characters
 * that are not drawn, which detectors look through too. Linear: one class after another that it
 * shares nothing with, and a failed attempt looks at fewer than 32 letters.
 */
const LONG_RUN =
  /(?:(?:[A-Za-z0-9]|%(?:3[0-9]|[46][1-9A-Fa-f]|[57][0-9Aa]))[\p{Cf}\p{Default_Ignorable_Code_Point}]*){32,}/gu;

/** A letter or digit, percent-encoded. Fixed length: linear. */
const ENCODED = /%([3-7][0-9A-Fa-f])/gu;

/** What those runs are stripped of before they are judged. One class: linear. */
const UNDRAWN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

const LOWER_HEX = /^[0-9a-f]+$/u;

/**
 * A name in one case or in camel case with words of three letters and more: about one random key in ten
 * million reads so. Each part starts with a capital that no part holds inside: linear.
 */
const WORDS = /^(?:[A-Z]+|[A-Z]?[a-z]{2,}(?:[A-Z][a-z]{2,})*)$/u;

const SAME_CHARACTER = /^(.)\1*$/u;

/** Bytes that encode as many letters and digits as a key has, in pairs of hexadecimal digits, at any place. Fixed length: linear. */
const HEX_OF_ALPHANUMERICS = /(?:3[0-9]|[46][1-9a-f]|[57][0-9a]){32}/u;

/**
 * The last guard of every report: a key can stand in a file name, a branch name or an author, and so
 * in the place and message of its own finding. Runs that look like one keep four characters. Object
 * ids and fingerprints, which are plain hexadecimal, and long names made of words stay as they are.
 */
export function maskKeys(text: string): string {
  return text.replace(LONG_RUN, (run) => {
    const plain = run.replace(UNDRAWN, '');
    const drawn = decoded(plain);
    // A percent sign may also stand before a run in hexadecimal by chance.
    const isKey = looksLikeKey(drawn) || HEX_OF_ALPHANUMERICS.test(plain.replaceAll('%', ''));
    return isKey ? `${drawn.slice(0, SHOWN_CHARACTERS)}…` : run;
  });
}

function decoded(run: string): string {
  return run.replace(ENCODED, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}

function looksLikeKey(run: string): boolean {
  if (run.length < KEY_CHARACTERS || SAME_CHARACTER.test(run)) return false;
  if (LOWER_HEX.test(run)) return HEX_OF_ALPHANUMERICS.test(run);
  return !WORDS.test(run);
}
