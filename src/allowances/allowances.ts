import { Failure } from '../findings/failure.js';
import type { Finding } from '../findings/finding.js';
import type { RepositoryTree } from '../findings/tree.js';
import {
  NO_INLINE,
  type Allowance,
  type IgnoredComment,
  type InlineOutcome,
} from '../policy/allowance.js';
import { names, saysTheSame, type InlineComment } from '../policy/inline-comments.js';
import { commentsAt } from './comments.js';
import { CommentDates } from './dates.js';
import { newComments } from './new-comments.js';
import type { AllowanceRequest, Authority } from './request.js';

/**
 * Which findings a comment stands over, and which comments do not count. Looks at findings that were
 * made already: no comment has a say in what is found. Never throws; what cannot be read accepts nothing.
 */
export async function inlineOutcome(request: AllowanceRequest): Promise<InlineOutcome> {
  try {
    return await new Allowances(request).outcome();
  } catch (thrown) {
    if (request.signal.aborted || thrown instanceof Failure) return NO_INLINE;
    throw thrown;
  }
}

/** A finding with a comment over it. */
interface Pair {
  readonly finding: Finding;
  readonly comment: InlineComment;
}

class Allowances {
  readonly #request: AllowanceRequest;
  readonly #dates: CommentDates;
  /** By path: a file may have many findings. */
  readonly #present = new Map<string, Promise<readonly InlineComment[]>>();

  constructor(request: AllowanceRequest) {
    this.#request = request;
    this.#dates = new CommentDates(request);
  }

  async outcome(): Promise<InlineOutcome> {
    const outcomes: InlineOutcome[] = [];
    for (const finding of this.#request.findings)
      for (const pair of await this.#pairsOf(finding)) outcomes.push(await this.#judged(pair));
    const allowances = this.#withHistory(outcomes.flatMap((one) => one.allowances));
    const ignored = outcomes.flatMap((one) => one.ignored);
    return { allowances, ignored: [...ignored, ...(await this.#untold(ignored))] };
  }

  async #pairsOf(finding: Finding): Promise<readonly Pair[]> {
    const { present } = this.#request;
    if (!finding.inHead || finding.surface !== 'file' || present === undefined) return [];
    const reading = this.#present.get(finding.path) ?? commentsAt(present, finding.path);
    this.#present.set(finding.path, reading);
    return (await reading)
      .filter((comment) => names(comment, finding.fingerprint) && stands(comment, finding))
      .map((comment) => ({ finding, comment }));
  }

  async #judged(pair: Pair): Promise<InlineOutcome> {
    const { finding, comment } = pair;
    if (comment.reason === '') return ignored(pair, 'without-reason');
    const { authority } = this.#request;
    if (authority === undefined) return ignored(pair, 'undated');
    const path = await this.#pathAtAuthority(pair, authority);
    if (path === undefined) return ignored(pair, 'new-in-change');
    const addedOn = await this.#dates.of(comment, { path, counts: !finding.existing });
    if (addedOn === undefined) return ignored(pair, 'undated');
    if (addedOn > this.#request.today) return ignored(pair, 'dated-in-future');
    return {
      allowances: [{ ...placeOf(pair), finding, reason: comment.reason, addedOn }],
      ignored: [],
    };
  }

  /** Where the comment stands there: at the same path, or in the file that was moved as it is. */
  async #pathAtAuthority(
    { finding, comment }: Pair,
    { tree }: Authority,
  ): Promise<string | undefined> {
    const { present } = this.#request;
    const path = pathIn(tree, finding.path, present);
    if (path === undefined) return undefined;
    if (tree === present) return path;
    const comments = await commentsAt(tree, path);
    return comments.some((one) => saysTheSame(one, comment)) ? path : undefined;
  }

  /**
   * Where nothing is proposed, what history alone has of an accepted key is accepted with it: a file that
   * was moved left it at its old path. Another place in head needs a comment of its own.
   */
  #withHistory(allowances: readonly Allowance[]): readonly Allowance[] {
    const { findings, present, authority } = this.#request;
    if (authority?.tree !== present || allowances.length === 0) return allowances;
    const past = findings.filter(({ inHead, surface }) => !inHead && surface === 'file');
    const further = allowances.flatMap((allowance) =>
      past
        .filter((finding) => isSameThing(finding, allowance.finding))
        .map((finding) => ({ ...allowance, finding })),
    );
    return [...allowances, ...further];
  }

  /** Comments of a change that stand over no finding: whoever reviews it should see what they prepare. */
  async #untold(told: readonly IgnoredComment[]): Promise<readonly IgnoredComment[]> {
    const { present, authority, repository, tellsNew } = this.#request;
    if (!tellsNew || !present || !authority || !repository) return [];
    const added = await newComments(repository, present, authority.tree);
    const keyOf = ({ path, line, prefix }: IgnoredComment) => [path, line, prefix].join('\0');
    const known = new Set(told.map(keyOf));
    return added.filter((comment) => !known.has(keyOf(comment)));
  }
}

/** On a line of the finding, or on the line above. */
function stands({ line, covers }: InlineComment, { startLine, endLine }: Finding): boolean {
  return (line >= startLine && line <= endLine) || covers.includes(startLine);
}

function isSameThing(one: Finding, other: Finding): boolean {
  return one.ruleId === other.ruleId && one.fingerprint === other.fingerprint;
}

function pathIn(
  tree: RepositoryTree,
  path: string,
  present: RepositoryTree | undefined,
): string | undefined {
  if (tree === present || tree.files.some((file) => file.path === path)) return path;
  const id = present?.files.find((file) => file.path === path)?.id;
  const isGone = (old: string) => present?.files.every((file) => file.path !== old) === true;
  return tree.files.find((file) => id !== undefined && file.id === id && isGone(file.path))?.path;
}

function ignored(pair: Pair, because: IgnoredComment['because']): InlineOutcome {
  return { allowances: [], ignored: [{ ...placeOf(pair), because, finding: pair.finding }] };
}

function placeOf({ finding, comment }: Pair) {
  return { path: finding.path, line: comment.line, prefix: comment.prefix };
}
