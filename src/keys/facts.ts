import { Entries } from './entries.js';
import { MISTRAL_HOST, namesMistralHost, namesOfHosts } from './host-names.js';
import { isInComment, isNameOfKey, isReferenceToKey } from './key-elsewhere.js';
import { isUse } from './use.js';
import { hasMistralName, MISTRAL_MENTION } from './mentions.js';
import { isOfAnyone, isOfCompany, isOfHub, isOfOther } from './models.js';
import { liesBetween } from './structure/search.js';
import type { Span } from './decoding/encoding.js';
import { OtherHosts, URL_HOST } from './other-hosts.js';
import { tablesIn } from './tables.js';
import { vendorsIn } from './vendors.js';

const MISTRAL_HOSTS = new RegExp(MISTRAL_HOST, 'gi');

const MAX_MENTIONS = 200_000;
/** How many mentions are looked at closely to tell use of the API from mere words. */
const MAX_EXAMINED = 500;

function offsetsOf(pattern: RegExp, text: string): readonly number[] {
  const offsets: number[] = [];
  for (const match of text.matchAll(pattern)) {
    offsets.push(match.index);
    if (offsets.length >= MAX_MENTIONS) break;
  }
  return offsets;
}

/** Settings of search boxes and of apps in a browser, whose keys everybody may see. Linear: bounded. */
const PUBLIC_CLIENT =
  /(?<![\w-])["']?(?:indexName|appId|authDomain|storageBucket|messagingSenderId|measurementId|projectId)["']?\s{0,20}[:=]/g;

/** Hosts of schemas, of examples and of this machine. Linear: anchored alternatives. */
const SIDE_HOST =
  /^(?:localhost|127\.|0\.0\.0\.0|schema|.*schema\.|www\.w3\.org|json-schema|.*\.example\.|example\.)/;

/** What every `INSERT` has. Linear: one word. */
const INSERTS = /\binto\b/gi;

/** What a whole text says about Mistral and others, looked for when first asked and remembered. */
export class Facts {
  readonly #text: string;
  #vendors: readonly number[] | undefined;
  #hosts: readonly number[] | undefined;
  #hostNames: ReadonlySet<string> | undefined;
  #otherHosts: OtherHosts | undefined;
  #publicClients: readonly number[] | undefined;
  #inserts: readonly number[] | undefined;
  #tables: ReadonlyMap<string, string> | undefined;
  readonly #namesOfKeys = new Map<number, boolean>();
  #isOnlyHost: boolean | undefined;
  #usesApi: boolean | undefined;
  #namesKey: boolean | undefined;
  #readsKey: boolean | undefined;
  /** Where Mistral's name stands, also as the owner of a model on a hub. */
  readonly #named: readonly number[];
  readonly mentions: readonly number[];
  readonly entries: Entries;
  /** Whether the path names Mistral, and so what stands in it is more likely Mistral's. */
  readonly isMistralPath: boolean;
  /** Whether the path names Mistral's host: sessions and caches of clients of HTTP are kept so. */
  readonly isPathOfHost: boolean;

  constructor(text: string, path: string) {
    this.#text = text;
    this.entries = new Entries(text);
    this.isMistralPath = hasMistralName(path);
    this.isPathOfHost = namesMistralHost(path);
    this.#named = offsetsOf(MISTRAL_MENTION, text);
    this.mentions = this.#named.filter(
      (at) =>
        !isOfHub(text, at) &&
        !isOfCompany(text, at + 7) &&
        !isOfOther(text, at) &&
        !isOfAnyone(text.slice(Math.max(0, at - 5), at + 16)),
    );
  }

  /** Whether Mistral's name may begin in a stretch: false is certain, and costs little. */
  mayName({ start, end }: Span): boolean {
    return this.#named.length >= MAX_MENTIONS || liesBetween(this.#named, start, end);
  }

  get namesMistral(): boolean {
    return this.mentions.length > 0 || this.isMistralPath;
  }

  /** Whether the text uses Mistral's API: imports, clients, hosts, names of keys. */
  get usesApi(): boolean {
    this.#usesApi ??= this.mentions
      .slice(0, MAX_EXAMINED)
      .some((offset) => isUse(this.#text, offset));
    return this.#usesApi;
  }

  /** Whether the text gives Mistral's key a name of its own, so that a general name is not the key's. */
  get namesKey(): boolean {
    const text = this.#text;
    this.#namesKey ??= this.mentions
      .slice(0, MAX_EXAMINED)
      .some((start) => this.isNameOfKey(start) && !isInComment(text, start));
    return this.#namesKey;
  }

  /** Whether the text reads Mistral's key from somewhere: what it uses is not what else stands in it. */
  get readsKey(): boolean {
    const text = this.#text;
    this.#readsKey ??= this.mentions
      .slice(0, MAX_EXAMINED)
      .some((start) => isReferenceToKey(text, { start }) && !isInComment(text, start));
    return this.#readsKey;
  }

  /** Whether a mention is the name of a Mistral key that is given another value there, or is read from somewhere. */
  isKeyElsewhere(start: number): boolean {
    const text = this.#text;
    return (
      (this.isNameOfKey(start) || isReferenceToKey(text, { start })) && !isInComment(text, start)
    );
  }

  /** Where Mistral's hosts are named. */
  get hosts(): readonly number[] {
    return (this.#hosts ??= offsetsOf(MISTRAL_HOSTS, this.#text));
  }

  /** Whether no other vendor is named and every host of a URL is Mistral's, but for those of schemas and of this machine. */
  get isMistralAlone(): boolean {
    return this.vendors.length === 0 && this.isOnlyHost;
  }

  /** Whether every host of a URL in the text is Mistral's, whoever else is named. */
  get isOnlyHost(): boolean {
    this.#isOnlyHost ??=
      this.hosts.length > 0 &&
      Array.from(this.#text.matchAll(URL_HOST), ([, host = '']) => host).every(
        (host) => MISTRAL_HOST.test(host) || SIDE_HOST.test(host),
      );
    return this.#isOnlyHost;
  }

  /** Where settings of public clients stand. */
  get publicClients(): readonly number[] {
    return (this.#publicClients ??= offsetsOf(PUBLIC_CLIENT, this.#text));
  }

  /** {@link isNameOfKey}, remembered: the values around a name all ask for it. */
  isNameOfKey(start: number): boolean {
    const known = this.#namesOfKeys.get(start);
    if (known !== undefined) return known;
    const isName = isNameOfKey(this.#text, { start });
    this.#namesOfKeys.set(start, isName);
    return isName;
  }

  /** Names that stand for Mistral's host: `BASE_URL = "https://api.mistral.ai/v1"`. */
  get hostNames(): ReadonlySet<string> {
    return (this.#hostNames ??= namesOfHosts(this.#text, this.hosts));
  }

  /** The other hosts that are named. */
  get otherHosts(): OtherHosts {
    return (this.#otherHosts ??= new OtherHosts(this.#text, this.hostNames));
  }

  /** Where rows may be put into a table of a database. */
  get inserts(): readonly number[] {
    return (this.#inserts ??= offsetsOf(INSERTS, this.#text));
  }

  /** The columns of the tables that are made. */
  get tables(): ReadonlyMap<string, string> {
    return (this.#tables ??= tablesIn(this.#text));
  }

  get vendors(): readonly number[] {
    return (this.#vendors ??= vendorsIn(this.#text, MAX_MENTIONS));
  }
}
