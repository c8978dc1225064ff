import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { recognisedCommands, type RecognisedCommand } from './workflow-commands.js';

/** One step that uses the action, as a workflow would describe it. */
export interface ActionStep {
  /** `GITHUB_EVENT_NAME`. */
  readonly event: string;
  /** Contents of the event file. */
  readonly payload: unknown;
  /** `GITHUB_WORKSPACE`, which is also the working directory. */
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Further variables, or other values for those that the runner sets. `undefined` removes one. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly sha?: string;
  readonly ref?: string;
  /** `GITHUB_API_URL`; nothing listens at the address that stands for it. */
  readonly apiUrl?: string;
  /** What `${{ github.token }}` gives. */
  readonly token?: string;
  /** Another script than the bundle that `action.yml` names. */
  readonly main?: string;
  /** The Node that runs it: that of the tests unless given. */
  readonly node?: string;
  /** Sent to the process after a while, as when a run is cancelled. */
  readonly cancelAfterMs?: number;
}

/** What came of it. */
export interface ActionRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Commands that the runner would obey, from both streams. */
  readonly commands: readonly RecognisedCommand[];
  /** As later steps would see them: forged ones on a stream are overruled by the file. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What is left in the runner's temporary directory, besides the runner's own files. */
  readonly leftBehind: readonly string[];
}

const metadata = z.object({
  inputs: z.record(z.string(), z.object({ default: z.string().optional() })),
  runs: z.object({ using: z.literal('node24'), main: z.string() }),
});

const ROOT = resolve(import.meta.dirname, '../..');
const DEFAULT_TOKEN = 'token-of-the-job';

/** What a step's process says and how it ends. */
export type Ending = Pick<ActionRun, 'exitCode' | 'stdout' | 'stderr'>;

/** Runs the bundle that `action.yml` names, in a process of its own with the runner's environment and no more. */
export function runAction(step: ActionStep): Promise<ActionRun> {
  return runStep(step, (env) => execute(step, step.main ?? bundle(), env));
}

/** Prepares a step as a runner does, lets it be executed with its environment, and gives what it left. */
export async function runStep(
  step: ActionStep,
  executed: (env: NodeJS.ProcessEnv) => Promise<Ending>,
): Promise<ActionRun> {
  const home = mkdtempSync(join(tmpdir(), 'mistral-security-runner-'));
  try {
    const files = prepareFiles(home, step.payload);
    const env = environment(step, { inputs: inputsOf(readMetadata().inputs, step), files, home });
    const { exitCode, stdout, stderr } = await executed(env);
    const commands = [...recognisedCommands(stdout), ...recognisedCommands(stderr)];
    return {
      exitCode,
      stdout,
      stderr,
      commands,
      outputs: {
        ...outputsOfCommands(commands),
        ...readOutputs(readFileSync(files.output, 'utf8')),
      },
      summary: readFileSync(files.summary, 'utf8'),
      leftBehind: listDirectory(files.temporary),
    };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function readMetadata(): z.infer<typeof metadata> {
  return metadata.parse(parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')));
}

function bundle(): string {
  return join(ROOT, readMetadata().runs.main);
}

interface RunnerFiles {
  readonly event: string;
  readonly output: string;
  readonly summary: string;
  readonly temporary: string;
}

function prepareFiles(home: string, payload: unknown): RunnerFiles {
  const files = {
    event: join(home, 'event.json'),
    output: join(home, 'output'),
    summary: join(home, 'summary'),
    temporary: join(home, 'temporary'),
  };
  writeFileSync(files.event, JSON.stringify(payload));
  writeFileSync(files.output, '');
  writeFileSync(files.summary, '');
  mkdirSync(files.temporary);
  return files;
}

/** Every declared input with its default; the runner sets those without one to nothing. */
function inputsOf(
  declared: z.infer<typeof metadata>['inputs'],
  step: ActionStep,
): Readonly<Record<string, string>> {
  const unknown = Object.keys(step.inputs ?? {}).filter((name) => !(name in declared));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  const entries = Object.entries(declared).map(([name, { default: fallback = '' }]) => {
    const value = step.inputs?.[name] ?? fallback;
    const resolved = value.replace('${{ github.token }}', step.token ?? DEFAULT_TOKEN);
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, resolved] as const;
  });
  return Object.fromEntries(entries);
}

function environment(
  step: ActionStep,
  given: {
    readonly inputs: Readonly<Record<string, string>>;
    readonly files: RunnerFiles;
    readonly home: string;
  },
): NodeJS.ProcessEnv {
  const apiUrl = step.apiUrl ?? 'http://127.0.0.1:9';
  return {
    PATH: process.env['PATH'],
    HOME: given.home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: apiUrl,
    GITHUB_GRAPHQL_URL: `${apiUrl}/graphql`,
    GITHUB_SERVER_URL: new URL(apiUrl).origin,
    GITHUB_EVENT_NAME: step.event,
    GITHUB_EVENT_PATH: given.files.event,
    GITHUB_JOB: 'mistral-security',
    GITHUB_OUTPUT: given.files.output,
    GITHUB_REF: step.ref ?? 'refs/heads/main',
    GITHUB_REPOSITORY: 'octo/app',
    GITHUB_REPOSITORY_OWNER: 'octo',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '100',
    GITHUB_SHA: step.sha ?? '',
    GITHUB_STEP_SUMMARY: given.files.summary,
    GITHUB_WORKFLOW: 'security',
    GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/security.yml@refs/heads/main',
    GITHUB_WORKSPACE: step.workspace,
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: given.files.temporary,
    ...given.inputs,
    ...step.env,
  };
}

function execute(step: ActionStep, main: string, env: NodeJS.ProcessEnv): Promise<Ending> {
  return new Promise((settle, reject) => {
    const child = spawn(step.node ?? process.execPath, [main], { cwd: step.workspace, env });
    const streams = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (streams.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (streams.stderr += text));
    const cancel =
      step.cancelAfterMs === undefined
        ? undefined
        : setTimeout(() => child.kill('SIGTERM'), step.cancelAfterMs);
    child.on('error', reject);
    child.on('close', (exitCode) => {
      clearTimeout(cancel);
      settle({ exitCode, ...streams });
    });
  });
}

/** Reads `name=value` lines and `name<<delimiter` blocks, as the runner does (`FileCommandManager.cs`). */
export function readOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/u);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const equals = line.indexOf('=');
    const block = line.indexOf('<<');
    if (line === '') continue;
    if (block >= 0 && (equals < 0 || block < equals)) {
      const end = lines.indexOf(line.slice(block + 2), index + 1);
      if (end < 0) throw new Error('an output has no closing delimiter');
      outputs[line.slice(0, block)] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (equals > 0) {
      outputs[line.slice(0, equals)] = line.slice(equals + 1);
    } else {
      throw new Error(`line ${String(index + 1)} of the outputs has no form`);
    }
  }
  return outputs;
}

function outputsOfCommands(
  commands: readonly RecognisedCommand[],
): Readonly<Record<string, string>> {
  const set = commands.filter(({ name }) => name === 'set-output');
  return Object.fromEntries(set.map(({ properties, data }) => [properties['name'] ?? '', data]));
}

function listDirectory(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' });
}
