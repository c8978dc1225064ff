import type { GitRepository } from '../git/port.js';
import { rawPathOf } from '../git/raw-path.js';
import { saysTheSame, type InlineComment } from '../policy/inline-comments.js';
import { addedOn, type AddedOn } from '../sources/added-on.js';
import type { AllowanceRequest } from './request.js';
import { commentsIn } from './comments.js';

const MILLISECONDS = 1_000;
const MILLISECONDS_PER_DAY = 86_400_000;

/** A path shown with escapes leads to no file: it has bytes that are not UTF-8, and is not followed. */
const ESCAPED_BYTE = /\\x[0-9a-f]{2}/u;

/** Where a comment is to be dated. */
interface Place {
  readonly path: string;
  /** Whether anything depends on it: only then is missing history worth fetching. */
  readonly counts: boolean;
}

/** Finds the days on which comments were added, completing history where that is needed and possible. */
export class CommentDates {
  readonly #request: AllowanceRequest;
  #isCompleted = false;

  constructor(request: AllowanceRequest) {
    this.#request = request;
  }

  /** The ISO date in UTC from which a comment counts; undefined where nothing tells. */
  async of(comment: InlineComment, place: Place): Promise<string | undefined> {
    const { repository, authority, today } = this.#request;
    if (repository === undefined || authority === undefined) return undefined;
    const isNew = authority.isWorkingTree ? today : undefined;
    if (authority.commit === undefined) return isNew;
    if (ESCAPED_BYTE.test(place.path)) return undefined;
    const added = await this.#added(repository, comment, place);
    if (added?.kind === 'dated') return isoDate(added.seconds * MILLISECONDS);
    return added?.kind === 'absent' ? isNew : undefined;
  }

  async #added(
    repository: GitRepository,
    comment: InlineComment,
    { path, counts }: Place,
  ): Promise<AddedOn | undefined> {
    const { authority, signal, today, expiresAfterDays } = this.#request;
    if (authority?.commit === undefined) return undefined;
    const standing = {
      commit: authority.commit,
      rawPath: rawPathOf(path),
      holds: (content: Parameters<typeof commentsIn>[0]) =>
        commentsIn(content).some((one) => saysTheSame(one, comment)),
      since: (Date.parse(today) - expiresAfterDays * MILLISECONDS_PER_DAY) / MILLISECONDS,
    };
    const added = await addedOn(repository, standing, signal);
    if (added.kind !== 'unknown' || !counts || !(await this.#complete(repository))) return added;
    return addedOn(repository, standing, signal);
  }

  /** Whether history was completed just now, so that it is worth a second look. */
  async #complete(repository: GitRepository): Promise<boolean> {
    const { completeHistory } = this.#request;
    if (this.#isCompleted || repository.shallow().size === 0 || !completeHistory) return false;
    this.#isCompleted = true;
    await completeHistory();
    return true;
  }
}

/** A commit may bear any number of seconds; what is beyond the calendar is in the future. */
function isoDate(milliseconds: number): string {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? '9999-12-31' : date.toISOString().slice(0, 10);
}
