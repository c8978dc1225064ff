import type { Located } from '../../env-schema/source/source-file.js';
import { textsOf } from './texts.js';

/** The hosts of the API, with what may stand behind them. Linear: anchored alternatives. */
const API = /^(?:https?:)?\/\/(?:api|api\.eu|api\.us|codestral)\.mistral\.ai(?:$|[/:?#])/iu;

/** Whether a text begins with the address of a host of the Mistral API. */
export function isApiAddress(text: string): boolean {
  return API.test(text);
}

/** Whether an expression is the address of the Mistral API in one of the ways that it can come out. */
export function isMistralHost(located: Located): boolean {
  return textsOf(located).some(({ text }) => isApiAddress(text));
}
