import { GIVEN, namesMistralHost } from './host-names.js';
import { kindOfName } from './names.js';

/** What follows the head of a block. Linear: bounded. */
const HEAD_OF_BLOCK = /^["'\]]{0,2}\s{0,4}(?:(?:=>|[:=])\s{0,4}[{[(]|:[ \t]{0,4}(?:\r?\n|$))/;
/** A string around an offset, within its quotes. Linear: one class. */
const STRING_BEFORE = /(?<=["'`])[\w./: -]{0,80}$/;
/** An entry that says how something is called. Linear: bounded. */
const TITLE = /(?<![\w-])(?:name|title|label|friendly_name|nickname)["']?\s{0,4}[:=]\s{0,4}["']?$/i;
/** Entries that say who runs a model. Linear: bounded. */
const PROVIDER = /(?<![a-z])(?:provider|vendor|backend|platform)["']?\s{0,4}[:=]\s{0,4}["']?$/i;
/** Entries that name a person, a place or a thing. Linear: bounded. */
const OF_OTHER_THING =
  /(?<![\w-])(?:user|user_?name|login|author|owner|first_?name|last_?name|surname|street|address|city|town|hotel|artist|album|composer|ssid|theme|font|colou?r|icon|branch|make|vehicle|product)["']?\s{0,4}[:=]\s{0,4}["']?[^"'\n,;:=]{0,20}$/i;
/** The same for entries that may also name whose key stands beside them. Linear: bounded. */
const OF_SOME_THING =
  /(?<![\w-])(?:namespace|label|text|children|team|group|tag|category)["']?\s{0,4}[:=]\s{0,4}["']?[^"'\n,;:=]{0,20}$/i;
/** An entry that says where something is. Linear: bounded. */
const HOST_ENTRY =
  /(?<![\w-])(?:host|hostname|ip|ip_address|address|url|base_?url|endpoint|server)["']?\s{0,4}[:=]\s{0,4}["']?(?:https?:\/\/)?([\w.-]{1,100})/i;
const STRING_BEHIND = /^[\w./: -]{1,80}(?=["'`])/;
/** A path from its root up to a part of it. Linear: one class. */
const ROUTE = /["'`]\/(?:[\w-]{1,20}\/){0,3}$/;
/** A word of a label. Linear: one class. */
const WORD = /\w+/g;
const MAX_LABEL_WORDS = 6;
/** A list that a name is given, up to somewhere in it. Linear: bounded. */
const LIST_BEFORE = /[:=]\s{0,2}\[[^\]\n{}()]{0,180}$/;
/** A flag among the arguments of a command. Linear: fixed signs. */
const FLAG = /["'\s,]--?[a-z]/;
const BARE = /^(?:key|token)$/i;
const HOST_CHARACTERS = 200;

/** What an entry says of a name in it. */
export class Entries {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether a name is the head of a block of its own, which says nothing of what stands beside it: `mistral: {`. */
  isHeadOfBlock({ text, start }: { readonly text: string; readonly start: number }): boolean {
    const end = start + text.length;
    return HEAD_OF_BLOCK.test(this.#text.slice(end, end + 30));
  }

  /** Whether the string that a name stands in is, as a whole, the name of a key: `"providers/mistral/apiKey"`. */
  isPathOfKey({ start }: { readonly start: number }): boolean {
    const before = STRING_BEFORE.exec(this.#text.slice(Math.max(0, start - 80), start))?.[0];
    const behind = STRING_BEHIND.exec(this.#text.slice(start, start + 80))?.[0];
    if (before === undefined || behind === undefined) return false;
    return kindOfName(before + behind) === 'mistral-key';
  }

  /** Whether a name is only what something is called, not who provides it: `name: Mistral`. */
  isTitle({ start }: { readonly start: number }): boolean {
    return TITLE.test(this.#text.slice(Math.max(0, start - 40), start));
  }

  /** Whether a name is that of who provides what stands beside it: `provider: "openrouter"`. */
  isProvider({ start }: { readonly start: number }): boolean {
    return PROVIDER.test(this.#text.slice(Math.max(0, start - 40), start));
  }

  /** Whether a name is that of a person, a place or a thing: `author: Mistral`; a bare `key` is a menu's beside `label:`. */
  isOfOtherThing({ start }: { readonly start: number }, own = ''): boolean {
    const before = this.#text.slice(Math.max(0, start - 60), start);
    return OF_OTHER_THING.test(before) || (BARE.test(own) && OF_SOME_THING.test(before));
  }

  /** A machine's or another's host that stands near a name and is not Mistral's: `host: 192.168.1.40`. */
  hostBeside({ start }: { readonly start: number }): string | undefined {
    const near = this.#text.slice(Math.max(0, start - HOST_CHARACTERS), start + HOST_CHARACTERS);
    const [, host = ''] = HOST_ENTRY.exec(near) ?? [];
    return host.includes('.') && !namesMistralHost(host) ? host : undefined;
  }

  /** Whether a name is all that another name is given: `backend: mistral`, not `"Chat with Mistral"`. */
  isWholeValue({ text, start }: { readonly text: string; readonly start: number }): boolean {
    const before = this.#text.slice(Math.max(0, start - 8), start);
    const behind = this.#text.slice(start + text.length, start + text.length + 4);
    return /[=:>]\s{0,4}["']?$/.test(before) && /^["']?\s*(?:[,;}\n\r<]|$)/.test(behind);
  }

  /** Whether a name is part of a path of some server, which is no name of a key: `"/mistral/models"`. */
  isInRoute({ start }: { readonly start: number }): boolean {
    return ROUTE.test(this.#text.slice(Math.max(0, start - 60), start)) && !this.isPathOfKey({ start }); // prettier-ignore
  }

  /** Whether a name stands among no more than a few words on its line, as a label does. */
  isLabel({ start }: { readonly start: number }): boolean {
    const before = this.#text.slice(Math.max(0, start - 120), start);
    const behind = this.#text.slice(start, start + 120);
    const line = before.slice(before.lastIndexOf('\n') + 1) + (behind.split('\n', 1)[0] ?? '');
    return (line.match(WORD)?.length ?? 0) <= MAX_LABEL_WORDS;
  }

  /** Whether a name is one of a list on its line or has more behind a colon: `allowed: [small, large]`, `small:7b`. */
  isOneOfMany({ text, start }: { readonly text: string; readonly start: number }): boolean {
    const end = start + text.length;
    const list = LIST_BEFORE.exec(this.#text.slice(Math.max(0, start - 200), start))?.[0];
    const isInList = list !== undefined && !FLAG.test(list);
    return isInList || /^:\w/.test(this.#text.slice(end, end + 2));
  }

  /** Whether a name is given a value of its own, so that it is not the name of one beside it: `password: true`. */
  isGiven({ text, start }: { readonly text: string; readonly start: number }): boolean {
    const end = start + text.length;
    return GIVEN.test(this.#text.slice(end, end + 8));
  }
}
