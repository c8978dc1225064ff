import { lstat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Policy } from '../../config/config.js';
import { Receipt } from '../../findings/coverage.js';
import { Failure } from '../../findings/failure.js';
import type { Check, Finding } from '../../findings/finding.js';
import type { RepositoryTree } from '../../findings/tree.js';
import { GitError } from '../../git/git-error.js';
import { openRepository } from '../../git/open.js';
import type { GitRepository } from '../../git/port.js';
import { isIgnoredPath } from '../../policy/ignored-paths.js';
import { judge } from '../../policy/judge.js';
import { count } from '../../reporters/wording.js';
import { shown } from '../../reporters/escaping/shown.js';
import { chosenRules } from '../../rules/chosen.js';
import { rules } from '../../rules/index.js';
import { scan, type ScanResult } from '../../scan.js';
import { workingTreeOf } from '../../sources/working-tree.js';
import { isSet, textOption } from '../arguments.js';
import type { Arguments, Command, ExitCode } from '../command.js';
import { unifiedDiff } from '../fix/diff.js';
import { bytesOf, isMarked } from '../fix/edits.js';
import { mend, type Mended } from '../fix/mend.js';
import { inlineOnDisk } from '../inline.js';
import { policyInDirectory } from '../policy-file.js';
import { chosenChecks, SCAN_OPTIONS } from '../scan-options.js';
import type { World } from '../world.js';
import { writeInside } from '../write-inside.js';

/** `fix`: what can be mended without a person. */
export const fix: Command = {
  name: 'fix',
  usage: '[directory]',
  summary: 'Shows the changes that mend what can be mended; makes them with --write',
  maxPositionals: 1,
  options: {
    write: { type: 'boolean', help: 'Make the changes' },
    checks: SCAN_OPTIONS.checks,
    config: SCAN_OPTIONS.config,
  },
  examples: [
    'mistral-security fix                        # a diff; exit code 1 where there is one',
    'mistral-security fix --write                # makes the changes',
    'mistral-security fix --checks ignore-files some/directory',
  ],
  run: runFix,
};

/** What is mended. */
interface Target {
  readonly world: World;
  readonly checks: readonly Check[];
  readonly config: string | undefined;
  readonly repository: GitRepository | undefined;
  /** Absolute: where paths of findings start. */
  readonly root: string;
}

async function runFix(world: World, given: Arguments): Promise<ExitCode> {
  const directory = resolve(world.cwd, given.positionals[0] ?? '.');
  const repository = await repositoryAt(world, directory);
  try {
    const root = repository === undefined ? directory : repository.workTree;
    if (root === undefined) throw new Failure('a bare repository has no files to mend');
    const checks = chosenChecks(textOption(given, 'checks') ?? 'all');
    const target = { world, checks, config: textOption(given, 'config'), repository, root };
    const tree = await workingTreeOf(root, repository);
    const mended = await mendTree(target, tree);
    await showDiff(world, tree, mended);
    const isWritten = isSet(given, 'write');
    if (isWritten) await writeAll(root, mended);
    world.stderr.write(summary(mended, isWritten));
    return mended.edits.size === 0 || isWritten ? 0 : 1;
  } finally {
    await repository?.close();
  }
}

/** Undefined for a plain directory. */
async function repositoryAt(world: World, directory: string): Promise<GitRepository | undefined> {
  const { env, temporaryDirectory, cancelled: signal } = world;
  try {
    return await openRepository({ directory, env, temporaryDirectory, signal });
  } catch (thrown) {
    if (thrown instanceof GitError && thrown.code === 'not-a-repository') return undefined;
    throw thrown;
  }
}

async function mendTree(target: Target, tree: RepositoryTree): Promise<Mended> {
  const isHidden = (path: string): Promise<boolean> =>
    lstat(join(target.root, path)).then(
      () => true,
      () => false,
    );
  return mend({ tree, isHidden, judge: (edited) => findingsOf(target, edited) });
}

/** What `scan --tree` would report of the practice rules: levels, ignored paths and suppressions count. */
async function findingsOf(target: Target, tree: RepositoryTree): Promise<readonly Finding[]> {
  const { world, checks, repository, root } = target;
  const policy = await policyInDirectory(root, target.config);
  const result = await practiceScan(target, tree, policy);
  const inline = await inlineOnDisk({
    findings: result.findings,
    present: tree,
    isWorkingTree: true,
    repository,
    expiresAfterDays: policy.inlineExpiresAfterDays,
    today: today(world),
    signal: world.cancelled,
  });
  const config = { checks, failOn: 'error', failOnExisting: false, policy } as const;
  return judge({ ...result, config, today: today(world), inline }).reported;
}

function today(world: World): string {
  return world.now().toISOString().slice(0, 10);
}

/** What could not be judged may be what is to be mended: no half measures. */
async function practiceScan(
  { world, checks }: Target,
  tree: RepositoryTree,
  policy: Policy,
): Promise<ScanResult> {
  const result = await scan({
    sources: [],
    rules: chosenRules(rules, { checks, levels: policy.rules }).filter(
      ({ subject }) => subject !== 'document',
    ),
    present: tree,
    bases: [],
    isIgnored: isIgnoredPath(policy),
    receipt: new Receipt(),
    signal: world.cancelled,
    limits: { environments: policy.environments, environment: undefined },
  });
  const [problem] = result.problems;
  if (problem === undefined) return result;
  const { message, remedy } = problem;
  throw new Failure(message, remedy === undefined ? {} : { remedy });
}

const BYTE_ORDER_MARK = '\uFEFF';

async function showDiff(world: World, tree: RepositoryTree, { edits }: Mended): Promise<void> {
  for (const [path, edited] of [...edits].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const content = await tree.read(path);
    // A byte order mark is no part of the text, and shown where it goes: it may be all that changes.
    const mark = isMarked(content) && !edited.hasMark ? BYTE_ORDER_MARK : '';
    const before = content && `${mark}${content.text}`;
    world.stdout.write(unifiedDiff({ path, before, after: edited.text }));
  }
}

async function writeAll(root: string, { edits }: Mended): Promise<void> {
  for (const [path, edited] of edits)
    await writeInside(root, { what: 'the file', path, bytes: bytesOf(edited) });
}

function summary({ edits, mended, left, others }: Mended, isWritten: boolean): string {
  const verb = isWritten ? 'Mended' : 'Would mend';
  const open = [...left, ...others].map(
    ({ ruleId, path, startLine }) => `  ${ruleId} ${shown(path)}:${startLine}`,
  );
  const nothing = open.length === 0 ? 'Nothing to mend.' : 'Nothing that can be mended here.';
  const done = `${verb} ${count(mended.length, 'finding')} in ${count(edits.size, 'file')}.`;
  const hint = edits.size === 0 || isWritten ? [] : ['Make the changes with --write.'];
  const rest = open.length === 0 ? [] : ['Left for a person:', ...open];
  return [edits.size === 0 ? nothing : done, ...hint, ...rest, ''].join('\n');
}
