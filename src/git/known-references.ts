import type { Location } from './locate.js';
import type { ObjectId, Ref } from './port.js';
import { References } from './references.js';

/** Where references are read: the repository itself, and the private directory with what was fetched. */
export interface ReferencePlaces {
  readonly location: Location;
  readonly privateDirectory: string;
}

/** The references of a repository and those that were fetched, each read when first asked for. */
export class KnownReferences {
  readonly #places: ReferencePlaces;
  #own: Promise<References> | undefined;
  #fetched: Promise<References> | undefined;

  constructor(places: ReferencePlaces) {
    this.#places = places;
  }

  async list(): Promise<readonly Ref[]> {
    const own = (await this.#readOwn()).list();
    const known = new Set(own.map(({ name, id }) => `${id} ${name}`));
    const fetched = (await this.#readFetched()).list();
    return [...own, ...fetched.filter(({ name, id }) => !known.has(`${id} ${name}`))];
  }

  /** What a full name leads to: the repository's own reference goes first. */
  async find(name: string): Promise<ObjectId | undefined> {
    return (await this.#readOwn()).find(name) ?? (await this.#readFetched()).find(name);
  }

  async head(): Promise<ObjectId | undefined> {
    return (await this.#readOwn()).head(this.#places.location.gitDirectory);
  }

  /** After a fetch. Without a checkout, the private directory is the repository's own. */
  forgetFetched(): void {
    this.#fetched = undefined;
    if (this.#places.location.commonDirectory === this.#places.privateDirectory)
      this.#own = undefined;
  }

  #readOwn(): Promise<References> {
    this.#own ??= References.read(this.#places.location.commonDirectory);
    return this.#own;
  }

  #readFetched(): Promise<References> {
    this.#fetched ??= References.read(this.#places.privateDirectory);
    return this.#fetched;
  }
}
