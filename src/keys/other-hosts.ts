import { namesMistralHost, namesOfHosts } from './host-names.js';

/** The host of a URL. Linear: one bounded class. */
export const URL_HOST = /https?:\/\/([\w.-]{1,100})/g;

/** What makes a name that of a key or of a host, at its end; without dividers. Linear: anchored, optional words. */
const KEY_END = /(?:access|auth)?(?:key|token)s?$/;
const HOST_END = /(?:base)?(?:ur[il]|host|endpoint|server|domain|base)$/;

/** What a name says beside that it is a key's or a host's; empty where it is none or says little. */
function stemOf(name: string, end: RegExp): string {
  const small = name.toLowerCase().replace(/[_-]/g, '');
  const stem = small.replace(end, '');
  const rest = stem === small ? '' : stem.replace(/api$/, '');
  return rest.length < 2 ? '' : rest;
}

/** Hosts in a text that are not Mistral's, and what is called after them. */
export class OtherHosts {
  /** Names that stand for one of them and for none of Mistral's: `CRM_URL = "https://…"`. */
  readonly names: ReadonlySet<string>;
  readonly areNamed: boolean;
  /** What those names say beside that: `crm`. */
  readonly #stems: ReadonlySet<string>;

  /** @param mistrals names that stand for Mistral's hosts. */
  constructor(text: string, mistrals: ReadonlySet<string>) {
    const offsets: number[] = [];
    for (const { index, 0: url, 1: host = '' } of text.matchAll(URL_HOST)) {
      if (!namesMistralHost(host)) offsets.push(index + url.length - host.length);
      if (offsets.length >= MAX_HOSTS) break;
    }
    this.areNamed = offsets.length > 0;
    const names = Array.from(namesOfHosts(text, offsets)).filter((name) => !mistrals.has(name));
    this.names = new Set(names);
    this.#stems = new Set(
      names.map((name) => stemOf(name, HOST_END)).filter((stem) => stem !== ''),
    );
  }

  /** Whether a key is called like one of them: `CRM_API_KEY` where `CRM_URL` is given. */
  haveKey(name: string): boolean {
    return this.#stems.size > 0 && this.#stems.has(stemOf(name, KEY_END));
  }
}

/** How many of them are looked at. */
const MAX_HOSTS = 60;
