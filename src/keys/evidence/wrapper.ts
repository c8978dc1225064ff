import type { KnownName } from '../structure/walk.js';

/** Calls that make a string, a secret or bytes of what they are given, and so pass it on. Linear: fixed words. */
const WRAPPER =
  /string|text|str$|secret|secure|literal|utf-?8|bytes|data|buffer|encode|decode|token$|atob|char|^[LT_]$|^from$|value|trim|getenv|^get$|ref$|signal|state$/i;

/** What is called before a bracket. Linear: bounded. */
const CALLEE = /([\w$]{1,60})(?:<[\w, ]{1,40}>)?!?$/;

/** Whether the bracket at an offset hands on what stands in it: `SecretStr("…")`, `QString::fromUtf8("…")`, `("…")`. */
export function isWrapper(text: string, open: number): boolean {
  const callee = CALLEE.exec(text.slice(Math.max(0, open - 110), open))?.[1];
  return callee === undefined || isWrapping(callee);
}

/** Whether a function of this name does. */
export function isWrapping(callee: string): boolean {
  return WRAPPER.test(callee);
}

/** Parts of Mistral's API whose methods are given texts and ids. Linear: fixed words. */
const RESOURCE =
  /^(?:chat|complete|completions?|stream|embeddings?|files?|agents?|fim|ocr|models?|batch|jobs?|librar(?:y|ies)|documents?|conversations?|classifiers?|moderations?|fine_?tuning|transcriptions?|audio|prompts?)$/i;

/** Whether a call is a method of a client's: `mistral.files.retrieve("…")`. */
export function isOfResource(heads: readonly KnownName[]): boolean {
  const client = heads.findIndex(({ kind }) => kind === 'mistral');
  return client > 0 && heads.slice(0, client).some(({ text }) => RESOURCE.test(text));
}

/** Calls of tests that say what a value must be: `expect(…).toBe("…")`. Linear: fixed words. */
const ASSERTION = /^(?:to(?:be|equal|strictequal|match\w*|contain\w*|have\w*)|(?:assert|expect|should)\w*|(?:not_?)?(?:strict_?|deep_?)?(?:eq|equals?|same|is|match(?:es)?)(?:_?to)?)$/i; // prettier-ignore

/** Whether a call states what a value is expected to be. */
export function isAssertion(heads: readonly KnownName[]): boolean {
  const [callee] = heads;
  return callee !== undefined && ASSERTION.test(callee.text);
}
