import { isAsidePath } from '../env-schema/env-places.js';
import { readAhead } from '../findings/read-ahead.js';
import type { RepositoryTree } from '../findings/tree.js';
import type { CompositeAction, Workflow } from './model.js';
import { readAction, readWorkflow } from './read.js';

/** Linear: anchored, one class. */
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/u;
const ACTION = /(?:^|\/)action\.ya?ml$/u;
/** The provider and its products. Linear: alternatives without repetition. */
const MISTRAL = /mistral|codestral|voxtral/iu;

/** What a repository runs on GitHub. */
export interface WorkflowFiles {
  readonly workflows: readonly Workflow[];
  readonly actions: readonly CompositeAction[];
}

const NONE: WorkflowFiles = { workflows: [], actions: [] };

async function readFiles(tree: RepositoryTree): Promise<WorkflowFiles> {
  const paths = tree.files
    .filter(({ path, kind }) => kind === 'file' && (WORKFLOW.test(path) || ACTION.test(path)))
    .map(({ path }) => path)
    .filter((path) => path.startsWith('.github/') || !isAsidePath(path));
  const texts: (readonly [string, string])[] = [];
  for await (const [path, { text }] of readAhead(tree, paths)) texts.push([path, text]);
  if (!texts.some(([, text]) => MISTRAL.test(text))) return NONE;
  const workflows = texts.filter(([path]) => WORKFLOW.test(path));
  const actions = texts.filter(([path]) => !WORKFLOW.test(path));
  return {
    workflows: workflows.flatMap(([path, text]) => readWorkflow(path, text) ?? []),
    actions: actions.flatMap(([path, text]) => readAction(path, text) ?? []),
  };
}

const remembered = new WeakMap<RepositoryTree, Promise<WorkflowFiles>>();

/**
 * The workflows and composite actions of a tree, read once for each tree. None where no text of them names
 * Mistral; what cannot be read is left out.
 */
export function workflowFilesOf(tree: RepositoryTree): Promise<WorkflowFiles> {
  const known = remembered.get(tree) ?? readFiles(tree);
  remembered.set(tree, known);
  return known;
}
