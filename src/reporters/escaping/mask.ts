/** The length of a Mistral key. */
const KEY_CHARACTERS = 32;
const SHOWN_CHARACTERS = 4;

/**
 * A run of at least 32 letters and digits, looking through characters that are not drawn, which
 * detectors look through too. Linear: one class after another that it shares nothing with, and a
 * failed attempt looks at fewer than 32 letters.
 */
const LONG_RUN = /(?:[A-Za-z0-9][\p{Cf}\p{Default_Ignorable_Code_Point}]*){32,}/gu;

/** What those runs are stripped of before they are judged. One class: linear. */
const UNDRAWN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

const LOWER_HEX = /^[0-9a-f]+$/u;

/**
 * A name in one case or in camel case with words of three letters and more: about one random key in ten
 * million reads so. Each part starts with a capital that no part holds inside: linear.
 */
const WORDS = /^(?:[A-Z]+|[A-Z]?[a-z]{2,}(?:[A-Z][a-z]{2,})*)$/u;

const SAME_CHARACTER = /^(.)\1*$/u;

/** Bytes that encode letters and digits only, in pairs of hexadecimal digits. Fixed length parts: linear. */
const HEX_OF_ALPHANUMERICS = /^(?:3[0-9]|[46][1-9a-f]|[57][0-9a])+$/u;

/**
 * The last guard of every report: a key can stand in a file name, a branch name or an author, and so
 * in the place and message of its own finding. Runs that look like one keep four characters. Object
 * ids and fingerprints, which are plain hexadecimal, and long names made of words stay as they are.
 */
export function maskKeys(text: string): string {
  return text.replace(LONG_RUN, (run) => {
    const drawn = run.replace(UNDRAWN, '');
    return looksLikeKey(drawn) ? `${drawn.slice(0, SHOWN_CHARACTERS)}…` : run;
  });
}

function looksLikeKey(run: string): boolean {
  if (run.length < KEY_CHARACTERS || SAME_CHARACTER.test(run)) return false;
  if (LOWER_HEX.test(run))
    return run.length >= 2 * KEY_CHARACTERS && HEX_OF_ALPHANUMERICS.test(run);
  return !WORDS.test(run);
}
