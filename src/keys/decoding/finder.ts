import { tableOf } from './characters.js';

/** How many units are looked at one by one before the engine's own search is asked, which takes a while to begin. */
const NEAR = 24;

function classOf(characters: string): string {
  const units = Array.from(characters, (character) => character.charCodeAt(0));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

/** Finds some units in a text: fast where they are rare, and not slow where they are not. */
export class Finder {
  /** 1 for each of the units. */
  readonly table: Uint8Array;
  /** Any of the units. Linear: one class. */
  readonly #pattern: RegExp;

  constructor(characters: string) {
    this.table = tableOf(characters);
    this.#pattern = new RegExp(`[${classOf(characters)}]`, 'g');
  }

  /** Where the next of the units stands, at an offset or behind it; the length of the text where there is none. */
  next(text: string, from: number): number {
    const near = Math.min(text.length, from + NEAR);
    for (let offset = from; offset < near; offset += 1) {
      if (this.table[text.charCodeAt(offset)] === 1) return offset;
    }
    if (near === text.length) return near;
    this.#pattern.lastIndex = near;
    return this.#pattern.test(text) ? this.#pattern.lastIndex - 1 : text.length;
  }
}
