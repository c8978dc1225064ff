import type { ActionInputs, PolicyFrom, ScopeName } from '../inputs.js';
import { isObjectId } from '../revision.js';

/** The event as the runner describes it: `GITHUB_EVENT_NAME`, the event file, `GITHUB_SHA`, `GITHUB_REF`. */
export interface TriggeringEvent {
  readonly name: string;
  readonly payload: unknown;
  readonly sha: string;
  readonly ref: string;
}

/** The inputs that have a say in what is scanned. */
export type PlanInputs = Pick<ActionInputs, 'scan' | 'base' | 'head' | 'policyFrom'>;

export type EventPlan = ScanPlan | NothingPlan | UnsupportedPlan;

/** There is something to scan. */
export interface ScanPlan {
  readonly kind: 'scan';
  readonly scopes: readonly ScopeName[];
  /**
   * What the change starts from: an object id, unless an input named a branch or tag. Undefined where
   * the event has none. Range: the commits of `head` that `base` does not reach.
   */
  readonly base: string | undefined;
  /** An object id, unless an input named a branch or tag. */
  readonly head: string;
  /**
   * What to do without `base`, or where it cannot be had (a forced push leaves it unreachable): start
   * from the merge base with this branch and, failing that, scan all of history. Never the pushed
   * branch itself, whose merge base with itself would leave nothing to scan.
   */
  readonly fallbackBranch: string | undefined;
  /** Whether the base may be gone from the remote, because history was rewritten. */
  readonly forced: boolean;
  /**
   * Where config and suppressions are read: at `base` (or what `fallbackBranch` gives for it), or at
   * `head`, which is only for events without a base and for teams that asked for it.
   */
  readonly policy: PolicyFrom;
  readonly pullRequest: PullRequest | undefined;
  /** Whether strangers may have made it: a fork, or an event that does not say whose commits it is about. */
  readonly isForeign: boolean;
  /** Short name of the branch that was pushed. */
  readonly branch: string | undefined;
  readonly tag: PushedTag | undefined;
  /** Texts outside git that may hold a key: title and body of the pull request, the name of its branch, and what the event brought. */
  readonly conversation: readonly ConversationText[];
}

/** There is nothing to scan, and that is no fault. */
interface NothingPlan {
  readonly kind: 'nothing';
  readonly notice: string;
}

/** What to scan is not known: the run must fail and say how to mend it. */
export interface UnsupportedPlan {
  readonly kind: 'unsupported';
  readonly message: string;
}

export interface PullRequest {
  readonly number: number;
  /** Whether the head lies in another repository, or in one that is gone. */
  readonly fork: boolean;
}

interface PushedTag {
  /** Without `refs/tags/`. */
  readonly name: string;
  /**
   * The id of the tag object, or of what a light tag names; its whole reference where the event has no id; undefined
   * where the tag was deleted.
   */
  readonly object: string | undefined;
}

export type ConversationText =
  | { readonly label: 'title' | 'body' | 'branch'; readonly text: string }
  | {
      readonly label: 'comment' | 'review' | 'review comment';
      readonly id: number;
      readonly text: string;
    };

/** What an event says, before inputs have had their say. */
export interface EventFacts {
  readonly scopes: readonly ScopeName[];
  readonly base?: string | undefined;
  readonly head: string;
  readonly fallbackBranch?: string | undefined;
  readonly forced?: boolean;
  readonly pullRequest?: PullRequest;
  /** Whether the event leaves open whose commits it is about. */
  readonly isOfUnknownOrigin?: boolean;
  readonly branch?: string;
  readonly tag?: PushedTag;
  readonly conversation?: readonly ConversationText[];
}

/** Joins what the event says with what the inputs say, which win. */
export function planFrom(event: string, facts: EventFacts, inputs: PlanInputs): EventPlan {
  const base = inputs.base ?? facts.base;
  const scopes = inputs.scan === 'auto' ? facts.scopes : inputs.scan;
  if (scopes.includes('changes') && base === undefined && facts.fallbackBranch === undefined) {
    return unsupported(`The event "${event}" does not say what a change starts from`, 'base');
  }
  const isForeign = facts.isOfUnknownOrigin ?? facts.pullRequest?.fork ?? false;
  return {
    kind: 'scan',
    scopes,
    base,
    head: inputs.head ?? facts.head,
    fallbackBranch: facts.fallbackBranch,
    forced: facts.forced ?? false,
    policy: policyOf({
      inputs,
      isForeign,
      hasBase: hasBase(base, facts),
    }),
    pullRequest: facts.pullRequest,
    isForeign,
    branch: facts.branch,
    tag: facts.tag,
    conversation: facts.conversation ?? [],
  };
}

function hasBase(base: string | undefined, facts: EventFacts): boolean {
  return base !== undefined || facts.fallbackBranch !== undefined;
}

/** The judged do not edit the judge: a fork, or what may be one, never brings its own policy. */
function policyOf(given: {
  readonly inputs: PlanInputs;
  readonly isForeign: boolean;
  readonly hasBase: boolean;
}): PolicyFrom {
  if (!given.hasBase) return 'head';
  return given.isForeign ? 'base' : given.inputs.policyFrom;
}

/** A refusal that names the inputs which would mend it. */
export function unsupported(problem: string, ...missing: readonly string[]): UnsupportedPlan {
  const inputs = missing.map((name) => `"${name}"`).join(', ');
  return { kind: 'unsupported', message: `${problem}. Set the input ${inputs}.` };
}

/** The refusal of an event whose file lacks what its documentation promises. */
export function malformed(event: string, paths: readonly string[]): UnsupportedPlan {
  const problem = `The event file of "${event}" has no usable ${paths.join(', ')}`;
  return unsupported(problem, 'scan', 'base', 'head');
}

/** `GITHUB_SHA` where it is an object id. */
export function eventCommit(event: TriggeringEvent): string | undefined {
  return isObjectId(event.sha) ? event.sha : undefined;
}
