import { tableOf } from '../decoding/characters.js';
import { isVersionOfModel } from '../models.js';
import { kindOfName } from '../names.js';
import { against, type Look } from './evidence.js';

/** Ends of names of files that pages and documents refer to. Linear: fixed words. */
const FILE_END =
  /^\.(?:png|jpe?g|gif|svg|webp|ico|m?js|cjs|css|map|html?|json|woff2?|pdf|mp[34]|wav|zip|txt|md)(?![A-Za-z0-9])/i;

/** What ends a URL or begins something that is no part of its path. */
const NO_PATH = tableOf(' \t\r\n"\'`<>()?#&=@');
/** A URL up to somewhere in its path. Linear: classes apart by a slash, bounded by the slice. */
const URL_UP_TO_PATH = /:\/\/[^\s/"'`<>()?#&=@]{1,100}\/[^\s"'`<>()?#&=@]{0,200}$/;

/** What follows the text of a link in Markdown. Linear: anchored. */
const LINK = /^\]\((?:https?:|\/|\.)/;

function isInPathOfUrl(text: string, start: number): boolean {
  if (NO_PATH[text.charCodeAt(start - 1)] === 1) return false;
  return URL_UP_TO_PATH.test(text.slice(Math.max(0, start - 303), start));
}

/** The mark that a command of `sed` puts something in place of: `s/__MISTRAL_API_KEY__/`. Linear: bounded. */
const REPLACEMENT = /["'\s]s\/([^/\n]{1,80})\/$/;

function isReplacement(text: string, start: number): boolean {
  if (text.charAt(start - 1) !== '/') return false;
  const mark = REPLACEMENT.exec(text.slice(Math.max(0, start - 85), start))?.[1];
  return mark !== undefined && kindOfName(mark) === 'mistral-key';
}

/** A part of a path or of a URL: pages, pictures, assets with a hash in their names. */
export const partOfPath: Look = ({ text, candidate, stage }) => {
  if (stage.surface === 'path') return undefined;
  const { start, end } = candidate;
  if (text.charAt(end) === ']' && LINK.test(text.slice(end, end + 12)))
    return against('the text of a link');
  if (isVersionOfModel(text, start)) return against('the version of a model');
  if (isInPathOfUrl(text, start)) return against('part of the path of a URL');
  if (isReplacement(text, start)) return undefined;
  const isBehindSlash = text.charAt(start - 1) === '/' && /[\w.~-]/.test(text.charAt(start - 2));
  const isFile = text.charAt(end) === '.' && FILE_END.test(text.slice(end, end + 8));
  return isBehindSlash || isFile ? against('part of a path') : undefined;
};
