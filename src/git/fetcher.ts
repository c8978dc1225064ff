import { fetchObjects, type FetchSetting } from './fetch.js';
import { FetchFailure } from './fetch-failure.js';
import type { FetchRequest } from './port.js';

/** Fetches for one repository. A server that cannot be reached or refuses the token is not asked again. */
export class Fetcher {
  readonly #setting: Pick<FetchSetting, 'context' | 'remote' | 'env'>;
  #lasting: FetchFailure | undefined;

  constructor({ context, remote, env }: Pick<FetchSetting, 'context' | 'remote' | 'env'>) {
    this.#setting = { context, remote, env };
  }

  /** @throws {GitError} */
  async fetch(
    request: FetchRequest,
    state: Pick<FetchSetting, 'isShallow' | 'haves'>,
  ): Promise<void> {
    if (this.#lasting !== undefined) throw this.#lasting;
    try {
      await fetchObjects({ ...this.#setting, ...state }, request);
    } catch (error) {
      if (error instanceof FetchFailure && error.isLasting) this.#lasting = error;
      throw error;
    }
  }
}
