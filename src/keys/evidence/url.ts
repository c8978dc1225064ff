import { namesMistralHost } from '../host-names.js';
import { kindOfName } from '../names.js';
import { against, quoted, type Look } from './evidence.js';

/** A URL up to the value of one of its parameters. Linear: bounded, on a bounded slice. */
const QUERY =
  /([a-z][a-z0-9+.-]{1,20}):\/\/([^\s/?#"'`<>]{1,150})((?:[^\s"'`<>]| (?=\w)){0,250}[?&])([\w.%-]{1,60})=$/i;
const QUERY_CHARACTERS = 400;

/** Hosts that say nothing of whose a request is: this machine, a name without dots, a variable. Linear: anchored. */
const OWN_HOST = /^(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|[^.]*$)|[${}%]/i;
/** A picture or a page, which takes no key of Mistral's. Linear: fixed words. */
const OF_FILE = /\.(?:svg|png|gif|jpe?g|ico|css|m?js|html?|php)\?/i;
/** Mistral as the value of a parameter or a part of the path. Linear: fixed words. */
const OF_MISTRAL = /[/=](?:mistral|codestral)/i;

/** Whether a link leads to pages, not to an API: what they are given is their own, but for a key. */
function isOfPages(host: string, name: string): boolean {
  return !/^(?:api|codestral)\b/i.test(host) && !/key/i.test(name);
}

/** The value of a parameter of a URL that leads to somebody else, or to nobody: `otpauth://…?secret=`. */
export const queryOfUrl: Look = ({ text, candidate }) => {
  if (text.charAt(candidate.start - 1) !== '=') return undefined;
  const before = text.slice(Math.max(0, candidate.start - QUERY_CHARACTERS), candidate.start);
  if (!before.includes('://')) return undefined;
  const [, scheme = '', host = '', path = '', name = ''] = QUERY.exec(before) ?? [];
  if (host === '') return undefined;
  const kind = kindOfName(name);
  if (scheme.toLowerCase() === 'otpauth') return against('the seed of a second factor');
  if (kind === 'mistral-key' || kind === 'mistral') return undefined;
  if (namesMistralHost(host))
    return isOfPages(host, name) ? against('a link to a page') : undefined;
  if (OWN_HOST.test(host)) return undefined;
  if (kind === 'generic-key' && OF_MISTRAL.test(path) && !OF_FILE.test(path)) return undefined;
  return against(`${quoted(name)} of the URL of another host`);
};

/** A line of `.pgpass`: host, port, database and user. Linear: bounded. */
const PGPASS = /^[\w.*-]{1,100}:(?:\d{1,5}|\*):[\w*-]{1,60}:[\w*-]{1,60}:$/;
/** A line of a file of cookies, up to the value. Linear: bounded. */
const COOKIE = /\t(?:TRUE|FALSE)\t\/[^\t\n]{0,100}\t(?:TRUE|FALSE)\t\d{1,12}\t[^\t\n]{1,60}\t$/;

/** The last field of a line whose form says what it is: a password of a database, a cookie. */
export const lastField: Look = ({ text, candidate, line }) => {
  const unit = text.charCodeAt(candidate.start - 1);
  if (unit !== COLON && unit !== TAB) return undefined;
  const before = text.slice(Math.max(line.start, candidate.start - 300), candidate.start);
  return PGPASS.test(before) || COOKIE.test(before)
    ? against('a field of another form')
    : undefined;
};

const COLON = 58;
const TAB = 9;
