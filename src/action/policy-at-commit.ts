import { DEFAULT_POLICY, parsePolicy } from '../config/load.js';
import type { Policy } from '../config/config.js';
import { Failure } from '../findings/failure.js';
import type { RepositoryTree } from '../findings/tree.js';
import type { ObjectId } from '../git/port.js';
import { levelledRules } from '../policy/remark.js';
import { rules } from '../rules/index.js';

/** A commit's tree with its id. */
export interface CommitTree {
  readonly commit: ObjectId;
  readonly tree: RepositoryTree;
}

const SHOWN_ID_CHARACTERS = 12;

/**
 * The policy as it stands at a commit: on a change the base, so that the change cannot edit what judges
 * it. A symlink is refused, since what it points at need not be part of that commit.
 */
export async function policyAtCommit(path: string, place: CommitTree | undefined): Promise<Policy> {
  if (place === undefined)
    return { ...DEFAULT_POLICY, origin: 'defaults (the tree with the config could not be read)' };
  const { commit, tree } = place;
  const file = tree.files.find((candidate) => candidate.path === path);
  const shortId = commit.slice(0, SHOWN_ID_CHARACTERS);
  if (file === undefined)
    return { ...DEFAULT_POLICY, origin: `defaults (no config file at ${shortId})` };
  if (file.kind !== 'file') {
    throw new Failure(`the config file is a ${file.kind} at ${shortId}`, {
      remedy: 'Make it a regular file.',
    });
  }
  const content = await tree.read(path);
  if (content === undefined) throw new Failure(`the config file cannot be read at ${shortId}`);
  const knownRules = levelledRules(rules.map(({ meta }) => meta.id));
  return parsePolicy(content.text, { path, origin: `${path} at ${shortId}`, knownRules });
}

/** A line for the reader where the change brings another config than the one that judges it. */
export async function policyChangeNote(
  path: string,
  judge: CommitTree | undefined,
  head: CommitTree | undefined,
): Promise<readonly string[]> {
  if (judge === undefined || head === undefined) return [];
  const [judging, proposed] = await Promise.all([judge.tree.read(path), head.tree.read(path)]);
  if (judging?.text === proposed?.text) return [];
  const shortId = judge.commit.slice(0, SHOWN_ID_CHARACTERS);
  return [
    `Config is read from the base commit ${shortId}: what this change does to it counts once it is on the base branch.`,
  ];
}
