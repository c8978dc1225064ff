import { posix } from 'node:path';
import type { RepositoryTree } from '../findings/tree.js';
import { workflowFilesOf, type WorkflowFiles } from './files.js';
import { KeyScope } from './key-scope.js';
import type { CompositeAction, Job, Setting, Step, Workflow, WorkflowFile } from './model.js';
import { keyInputs, keySecrets, localPath } from './names.js';
import { setByCommands } from './shell/runner-files.js';
import { readScript, scriptTextOf, type ReadPipeline } from './shell/script.js';

/** A step with what of the key it has. */
export interface KeyStep {
  readonly step: Step;
  readonly scope: KeyScope;
  /** Its own variables and inputs that hold the key. */
  readonly env: readonly Setting[];
  readonly with: readonly Setting[];
  /** What its script does; empty where it has none. */
  readonly script: readonly ReadPipeline[];
}

/** A job, or the steps of a composite action, with what of the key reaches it. */
export interface KeyUnit {
  readonly file: WorkflowFile;
  readonly workflow: Workflow | undefined;
  /** Undefined for an action. */
  readonly job: Job | undefined;
  /** Also those of the workflows that call this one. */
  readonly triggers: ReadonlySet<string>;
  /** Variables that hold the key for every step. */
  readonly workflowEnv: readonly Setting[];
  readonly jobEnv: readonly Setting[];
  readonly steps: readonly KeyStep[];
  /** Secrets that it hands to a workflow by name. */
  readonly handed: readonly Setting[];
  readonly isReached: boolean;
}

function mentionsKey({ env, with: inputs, script }: KeyStep): boolean {
  const isInScript = script.some(({ commands }) => commands.some((one) => one.mentions.length > 0));
  return env.length > 0 || inputs.length > 0 || isInScript;
}

function keyStep(step: Step, outer: KeyScope, { text }: WorkflowFile): KeyStep {
  const scope = outer.within(step.env);
  const holds = (setting: Setting): boolean => outer.holdsKey(setting);
  const script = step.run === undefined ? [] : readScript(scriptTextOf(text, step.run), scope);
  const given = step.with.filter((setting) => scope.holdsKey(setting));
  return { step, scope, env: step.env.filter(holds), with: given, script };
}

/** Steps one after the other: what one writes for the runner, the later ones have. */
function keySteps(steps: readonly Step[], outer: KeyScope, file: WorkflowFile): readonly KeyStep[] {
  let scope = outer;
  return steps.map((step) => {
    const read = keyStep(step, scope, file);
    scope = scope.with(setByCommands(read.script, step.id));
    return read;
  });
}

/** `if: false`: switched off for now. */
function isDisabled({ condition }: Job): boolean {
  return /^(?:\$\{\{\s*)?false(?:\s*\}\})?$/u.test(condition.trim());
}

/** What is known of a repository's workflows before one of them is looked at. */
class Repository {
  readonly #files: WorkflowFiles;
  readonly #secrets: ReadonlySet<string>;

  constructor(files: WorkflowFiles) {
    this.#files = files;
    this.#secrets = keySecrets(files);
  }

  /** The jobs of all workflows, then the actions with what the steps that use them give them. */
  units(): readonly KeyUnit[] {
    const jobs = this.#files.workflows.flatMap((workflow) => this.#jobs(workflow));
    let units = [...jobs, ...this.#actions(jobs)];
    // An action may use another one of the same repository.
    units = [...jobs, ...this.#actions(units)];
    return units;
  }

  #callers({ path }: Workflow): readonly { readonly workflow: Workflow; readonly job: Job }[] {
    return this.#files.workflows.flatMap((workflow) =>
      workflow.jobs
        .filter(({ uses }) => localPath(uses?.text) === path)
        .map((job) => ({ workflow, job })),
    );
  }

  #triggers(workflow: Workflow, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> {
    if (!workflow.triggers.has('workflow_call') || seen.has(workflow.path))
      return workflow.triggers;
    const further = new Set([...seen, workflow.path]);
    const outer = this.#callers(workflow).flatMap((caller) => [
      ...this.#triggers(caller.workflow, further),
    ]);
    return new Set([...workflow.triggers, ...outer]);
  }

  /** The secrets that callers hand over under names of their own. */
  #handedSecrets(workflow: Workflow): readonly string[] {
    const scope = this.#scope([]);
    return this.#callers(workflow).flatMap(({ job: { secrets } }) =>
      'kind' in secrets
        ? []
        : secrets.filter((one) => scope.holdsKey(one)).map(({ name }) => name.toLowerCase()),
    );
  }

  #scope(secrets: readonly string[], inputs: readonly string[] = []): KeyScope {
    const names = { secrets: new Set([...this.#secrets, ...secrets]), inputs: new Set(inputs) };
    return new KeyScope({ names, variables: new Set(), outputs: new Set() });
  }

  #jobs(workflow: Workflow): readonly KeyUnit[] {
    const base = this.#scope(this.#handedSecrets(workflow));
    const workflowEnv = workflow.env.filter((one) => base.holdsKey(one));
    const outer = base.within(workflow.env);
    const triggers = this.#triggers(workflow);
    return workflow.jobs.map((job) => {
      const jobEnv = job.env.filter((one) => outer.holdsKey(one));
      const steps = keySteps(job.steps, outer.within(job.env), workflow);
      const handed = 'kind' in job.secrets ? [] : job.secrets.filter((one) => outer.holdsKey(one));
      const has = workflowEnv.length + jobEnv.length + handed.length > 0;
      const isReached = !isDisabled(job) && (has || steps.some(mentionsKey));
      return {
        file: workflow,
        workflow,
        job,
        triggers,
        workflowEnv,
        jobEnv,
        steps,
        handed,
        isReached,
      };
    });
  }

  #actions(callers: readonly KeyUnit[]): readonly KeyUnit[] {
    return this.#files.actions.map((action) =>
      actionUnit(action, this.#actionScope(action, callers)),
    );
  }

  #actionScope(action: CompositeAction, callers: readonly KeyUnit[]): KeyScope {
    const directory = posix.dirname(action.path);
    const using = callers
      .flatMap(({ steps }) => steps)
      .filter(({ step }) => localPath(step.uses?.text) === directory);
    const given = using.flatMap((one) => one.with.map(({ name }) => name.toLowerCase()));
    const own = keyInputs(action.inputs, action.steps);
    return this.#scope([], [...own, ...given]).with({
      variables: using.flatMap(({ scope }) => [...scope.variables]),
    });
  }
}

function actionUnit(action: CompositeAction, scope: KeyScope): KeyUnit {
  const steps = keySteps(action.steps, scope, action);
  const isReached = scope.variables.size > 0 || steps.some(mentionsKey);
  return {
    ...{ file: action, workflow: undefined, job: undefined, triggers: new Set() },
    ...{ workflowEnv: [], jobEnv: [], steps, handed: [], isReached },
  };
}

const remembered = new WeakMap<RepositoryTree, Promise<readonly KeyUnit[]>>();

async function readUnits(tree: RepositoryTree): Promise<readonly KeyUnit[]> {
  return new Repository(await workflowFilesOf(tree)).units();
}

/** Every job and composite action of a tree, also those that the key does not reach. */
export function unitsOf(tree: RepositoryTree): Promise<readonly KeyUnit[]> {
  const known = remembered.get(tree) ?? readUnits(tree);
  remembered.set(tree, known);
  return known;
}

/** Those that a Mistral key reaches. */
export async function keyUnitsOf(tree: RepositoryTree): Promise<readonly KeyUnit[]> {
  return (await unitsOf(tree)).filter(({ isReached }) => isReached);
}
