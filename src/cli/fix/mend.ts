import { applyFixes } from '../../findings/apply-fixes.js';
import type { Finding, Fix } from '../../findings/finding.js';
import type { RepositoryTree } from '../../findings/tree.js';
import { EditedTree, isMarked, isPlainUtf8, type Edited } from './edits.js';
import { stillParses } from './still-parses.js';

/** How often the edited tree is judged again: an edit may uncover the next finding, or stand in the way of another. */
const MAX_ROUNDS = 8;

/** What mending a tree came to. */
export interface Mended {
  /** The files that change, by path. */
  readonly edits: ReadonlyMap<string, Edited>;
  /** Findings whose fixes are among the edits and that do not come back. */
  readonly mended: readonly Finding[];
  /** Findings with fixes that could not be made, or that did not help. */
  readonly left: readonly Finding[];
  /** Findings that nobody but a person can mend. */
  readonly others: readonly Finding[];
}

/** What decides which fixes are made. */
export interface MendRequest {
  readonly tree: RepositoryTree;
  readonly judge: (tree: RepositoryTree) => Promise<readonly Finding[]>;
  /** Whether there is something on disk that the tree does not show: an ignored file must not be written over. */
  readonly isHidden: (path: string) => Promise<boolean>;
}

/** Applies the fixes of every finding, each finding's as a whole, until there is nothing more to apply. Writes nothing. */
export async function mend(request: MendRequest): Promise<Mended> {
  const edits = new Map<string, Edited>();
  const tried = new Map<string, Finding>();
  let tree = new EditedTree(request.tree, edits);
  let findings = await request.judge(tree);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const applied = await applyRound({ request, tree, findings, tried, edits });
    if (applied === 0) break;
    tree = new EditedTree(request.tree, edits);
    findings = await request.judge(tree);
  }
  const present = new Set(findings.map(({ fingerprint }) => fingerprint));
  const fixable = findings.filter(({ fixes }) => fixes !== undefined && fixes.length > 0);
  return {
    edits,
    mended: [...tried.values()].filter(({ fingerprint }) => !present.has(fingerprint)),
    left: fixable,
    others: findings.filter((finding) => !fixable.includes(finding)),
  };
}

interface Round {
  readonly request: MendRequest;
  readonly tree: EditedTree;
  readonly findings: readonly Finding[];
  /** Findings whose fixes were applied: the same is not tried twice. */
  readonly tried: Map<string, Finding>;
  readonly edits: Map<string, Edited>;
}

async function applyRound(round: Round): Promise<number> {
  const accepted = new Map<string, readonly Fix[]>();
  let count = 0;
  for (const finding of round.findings) {
    const key = `${finding.fingerprint} ${finding.message}`;
    const { fixes = [] } = finding;
    if (fixes.length === 0 || round.tried.has(key)) continue;
    const files = await filesWith(round, accepted, fixes);
    if (files === undefined) continue;
    for (const [path, edited] of files) round.edits.set(path, edited);
    for (const fix of fixes) accepted.set(fix.path, [...(accepted.get(fix.path) ?? []), fix]);
    round.tried.set(key, finding);
    count += 1;
  }
  return count;
}

/** The files with these fixes beside those accepted before in this round; undefined where one cannot be made. */
async function filesWith(
  { request, tree }: Round,
  accepted: ReadonlyMap<string, readonly Fix[]>,
  fixes: readonly Fix[],
): Promise<ReadonlyMap<string, Edited> | undefined> {
  const files = new Map<string, Edited>();
  for (const path of new Set(fixes.map((fix) => fix.path))) {
    const content = await tree.read(path);
    if (!tree.mayEdit(path) || (content === undefined && (await request.isHidden(path))))
      return undefined;
    const all = [...(accepted.get(path) ?? []), ...fixes.filter((fix) => fix.path === path)];
    const isRewritten = all.some(({ asUtf8 }) => asUtf8 === true);
    if (content !== undefined && !isRewritten && !isPlainUtf8(content)) return undefined;
    const before = content?.text ?? '';
    const { text, left } = applyFixes(before, all);
    if (left.length > 0 || !(await stillParses(path, before, text))) return undefined;
    files.set(path, { text, hasMark: !isRewritten && isMarked(content) });
  }
  return files;
}
