import { startFakeGitHub, type FakeGitHub } from './fake-github.js';
import { TestRepository } from './repository.js';
import { runAction, type ActionRun, type ActionStep } from './runner.js';
import type { RecognisedCommand } from './workflow-commands.js';

/** What differs from a plain step on the scene's repository. */
export type StepChange = Partial<ActionStep>;

/** What differs from a plain pull request of the same repository. */
export interface PullRequestFacts {
  readonly base?: string;
  readonly fork?: boolean;
  readonly title?: string;
  readonly body?: string | null;
  readonly branch?: string;
  readonly author?: string;
}

const REPOSITORY = { default_branch: 'main', full_name: 'octo/app' };
export const ZEROS = '0'.repeat(40);

/** How a step is run: as the bundle in a process of its own unless a test says otherwise. */
export type StepRunner = (step: ActionStep) => Promise<ActionRun>;

/** A repository with a base commit, the GitHub that it lives on, and runs of the action on both. */
export class Scene implements AsyncDisposable {
  readonly repository = new TestRepository();
  readonly base: string;
  readonly github: FakeGitHub;

  readonly #run: StepRunner;

  private constructor(
    github: FakeGitHub,
    files: Readonly<Record<string, string | Uint8Array>>,
    run: StepRunner,
  ) {
    this.github = github;
    this.#run = run;
    this.base = this.repository.commit({
      'readme.md': 'hello\n',
      '.gitignore': '.env\n',
      ...files,
    });
  }

  /** `files` stand at the base. */
  static async open(
    files: Readonly<Record<string, string | Uint8Array>> = {},
    run: StepRunner = runAction,
  ): Promise<Scene> {
    return new Scene(await startFakeGitHub({}), files, run);
  }

  async pullRequest(
    head: string,
    facts: PullRequestFacts = {},
    step: StepChange = {},
  ): Promise<ActionRun> {
    this.github.headSha = head;
    const payload = pullRequestPayload(head, { base: this.base, ...facts });
    return this.on('pull_request', payload, { sha: head, ref: 'refs/pull/7/merge', ...step });
  }

  async push(
    push: {
      readonly before: string;
      readonly after: string;
      readonly ref?: string;
      readonly forced?: boolean;
    },
    step: StepChange = {},
  ): Promise<ActionRun> {
    const ref = push.ref ?? 'refs/heads/main';
    return this.on(
      'push',
      { repository: REPOSITORY, forced: false, ...push, ref },
      { sha: push.after, ref, ...step },
    );
  }

  async on(event: string, payload: object, step: StepChange = {}): Promise<ActionRun> {
    const { path } = this.repository;
    const whole = { repository: REPOSITORY, ...payload };
    return this.#run({ event, payload: whole, workspace: path, apiUrl: this.github.url, ...step });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.github.close();
    this.repository.remove();
  }
}

export function pullRequestPayload(
  head: string,
  facts: PullRequestFacts & { readonly base: string },
): object {
  const ref = facts.branch ?? 'topic';
  return {
    action: 'synchronize',
    repository: REPOSITORY,
    pull_request: {
      number: 7,
      title: facts.title ?? 'A change',
      body: facts.body ?? null,
      user: { login: facts.author ?? 'octocat' },
      base: { sha: facts.base, ref: 'main', repo: REPOSITORY },
      head: {
        sha: head,
        ref,
        repo: { ...REPOSITORY, full_name: facts.fork === true ? 'stranger/app' : 'octo/app' },
      },
    },
  };
}

const ANNOTATIONS: readonly string[] = ['error', 'warning', 'notice'];

/** The annotations of a run, which are the only commands that the action means to give. */
export function annotationsOf(run: Pick<ActionRun, 'commands'>): readonly RecognisedCommand[] {
  return run.commands.filter(({ name }) => ANNOTATIONS.includes(name));
}

/** Commands that no run of the action means to give. */
export function foreignCommands(run: Pick<ActionRun, 'commands'>): readonly RecognisedCommand[] {
  return run.commands.filter(({ name, version }) => version !== 2 || !ANNOTATIONS.includes(name));
}

/** An assignment that every reader takes for a leak. */
export function leakOf(key: string): string {
  return `MISTRAL_API_KEY=${key}\n`;
}
