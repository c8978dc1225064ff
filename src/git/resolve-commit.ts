import { GitError } from './git-error.js';
import { isObjectId } from './object-id.js';
import { parseCommit } from './objects/commit.js';
import { parsedAs } from './objects/malformed-object.js';
import { parseTag } from './objects/tag.js';
import type { GitObject, ObjectFault, ObjectId } from './port.js';
import { CHECKOUT_REMEDY } from './remedy.js';

/** What resolving a name needs of a repository. */
export interface NameLookup {
  readonly readOne: (id: ObjectId) => Promise<GitObject | ObjectFault>;
  readonly head: () => Promise<ObjectId | undefined>;
  /** What a full reference name leads to. */
  readonly reference: (name: string) => Promise<ObjectId | undefined>;
  /** The commit of an abbreviated id, where it names one alone. */
  readonly abbreviation: (digits: string) => Promise<ObjectId | undefined>;
}

const MAX_NAME_CHARACTERS = 1024;
const MAX_TAG_DEPTH = 16;
const MAX_STEPS = 100_000;
/** White space, control and invisible characters anywhere, or `-` in front: what no branch of good faith holds. One class: linear. */
const REFUSED = /^-|[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** The steps behind a name: each `~`, `^` or `^{…}`-free count. Anchored at the end; a step never starts with what ends another. */
const STEPS = /(?:[~^]\d{0,6})+$/u;
const ABBREVIATION = /^[0-9a-f]{4,63}$/iu;
const PREFIXES = [
  '',
  'refs/',
  'refs/tags/',
  'refs/heads/',
  'refs/remotes/',
  'refs/remotes/origin/',
];

/**
 * The commit that a name given from outside stands for. The name itself never reaches git: full ids are read,
 * references were read beforehand, `~2` and `^2` are walked here, and an abbreviated id is digits alone.
 * @throws {GitError} `bad-revision`, `unknown-revision`, `missing-object` or `corrupt-object`
 */
export async function resolveCommit(lookup: NameLookup, name: string): Promise<ObjectId> {
  if (name === '' || name.length > MAX_NAME_CHARACTERS || REFUSED.test(name)) throw refused();
  const steps = STEPS.exec(name)?.[0] ?? '';
  const id = await namedObject(lookup, name.slice(0, name.length - steps.length));
  if (id === undefined) throw unknown(name);
  return walk(lookup, await peelToCommit(lookup, id), steps);
}

async function namedObject(lookup: NameLookup, name: string): Promise<ObjectId | undefined> {
  const lower = name.toLowerCase();
  if (isObjectId(lower)) return lower;
  if (name === 'HEAD' || name === '@') return lookup.head();
  for (const prefix of PREFIXES) {
    const full = `${prefix}${name}`;
    const id = full.startsWith('refs/') ? await lookup.reference(full) : undefined;
    if (id !== undefined) return id;
  }
  return ABBREVIATION.test(name) ? lookup.abbreviation(lower) : undefined;
}

/** Follows annotated tags to the commit behind them. */
export async function peelToCommit(
  lookup: Pick<NameLookup, 'readOne'>,
  start: ObjectId,
): Promise<ObjectId> {
  let id = start;
  for (let depth = 0; depth < MAX_TAG_DEPTH; depth += 1) {
    const object = await present(lookup, id);
    if (object.kind === 'commit') return id;
    if (object.kind !== 'tag') break;
    id = parsedAs(object, parseTag).object;
  }
  throw new GitError('unknown-revision', `Object ${start} is not a commit and leads to none.`);
}

async function walk(lookup: NameLookup, start: ObjectId, steps: string): Promise<ObjectId> {
  let id = start;
  for (const step of steps.match(/[~^]\d*/gu) ?? []) {
    const count = step.length === 1 ? 1 : Number(step.slice(1));
    if (count > MAX_STEPS) throw refused();
    if (step.startsWith('^')) id = count === 0 ? id : await parentOf(lookup, id, count);
    else for (let left = count; left > 0; left -= 1) id = await parentOf(lookup, id, 1);
  }
  return id;
}

async function parentOf(lookup: NameLookup, id: ObjectId, number: number): Promise<ObjectId> {
  const object = await present(lookup, id);
  const parent = parsedAs(object, parseCommit).parents[number - 1];
  if (parent !== undefined) return parent;
  throw new GitError('unknown-revision', `Commit ${id} has no parent number ${number}.`);
}

async function present(lookup: Pick<NameLookup, 'readOne'>, id: ObjectId): Promise<GitObject> {
  const outcome = await lookup.readOne(id);
  if ('bytes' in outcome) return outcome;
  throw new GitError(
    outcome.kind === 'missing' ? 'missing-object' : 'corrupt-object',
    outcome.message,
    CHECKOUT_REMEDY,
  );
}

function refused(): GitError {
  return new GitError(
    'bad-revision',
    'A revision must not be empty, start with "-" or hold white space, control or invisible characters.',
    'Give an object id, a branch, a tag or HEAD.',
  );
}

function unknown(name: string): GitError {
  return new GitError(
    'unknown-revision',
    `${JSON.stringify(name)} names no commit: it was looked for as an object id, a branch, a tag and a branch of origin.`,
    'Check the name, or fetch it first.',
  );
}
