import { spannerOf } from '../findings/position.js';
import {
  entriesOf,
  entryOf,
  fieldOf,
  itemsOf,
  textOf,
  yamlDocuments,
  type YamlEntry,
  type YamlNode,
  type YamlScalar,
} from '../syntax/yaml/tree.js';
import type { CompositeAction, Job, Setting, Step, Workflow, WorkflowFile } from './model.js';

function scalarOf(node: YamlNode | undefined): YamlScalar | undefined {
  return node?.kind === 'scalar' ? node : undefined;
}

function settingsOf(node: YamlNode | undefined): readonly Setting[] {
  return entriesOf(node).flatMap((entry) => {
    const value = scalarOf(entry.value);
    return value === undefined ? [] : [{ name: entry.key, value, entry }];
  });
}

function stepOf(node: YamlNode, index: number): Step {
  return {
    index,
    id: textOf(fieldOf(node, 'id')),
    name: textOf(fieldOf(node, 'name')),
    uses: scalarOf(fieldOf(node, 'uses')),
    run: scalarOf(fieldOf(node, 'run')),
    shell: textOf(fieldOf(node, 'shell')),
    condition: textOf(fieldOf(node, 'if')) ?? '',
    env: settingsOf(fieldOf(node, 'env')),
    with: settingsOf(fieldOf(node, 'with')),
    node,
  };
}

function stepsOf(node: YamlNode | undefined): readonly Step[] {
  return node?.kind === 'sequence' ? node.items.map(stepOf) : [];
}

/** The scalars anywhere in a value. */
function textsIn(node: YamlNode | undefined): readonly string[] {
  if (node === undefined) return [];
  if (node.kind === 'scalar') return [node.text];
  const inner = node.kind === 'sequence' ? node.items : node.entries.map(({ value }) => value);
  return inner.flatMap(textsIn);
}

function jobOf(entry: YamlEntry): Job {
  const { key, value } = entry;
  const secrets = fieldOf(value, 'secrets');
  return {
    id: key,
    name: textOf(fieldOf(value, 'name')),
    entry,
    condition: textOf(fieldOf(value, 'if')) ?? '',
    needs: itemsOf(fieldOf(value, 'needs')).flatMap((node) => textOf(node) ?? []),
    hasEnvironment: entryOf(value, 'environment') !== undefined,
    isWindows: textsIn(fieldOf(value, 'runs-on')).some((text) => /windows|matrix/iu.test(text)),
    env: settingsOf(fieldOf(value, 'env')),
    uses: scalarOf(fieldOf(value, 'uses')),
    secrets: scalarOf(secrets) ?? settingsOf(secrets),
    outputs: settingsOf(fieldOf(value, 'outputs')),
    steps: stepsOf(fieldOf(value, 'steps')),
  };
}

function triggersOf(on: YamlNode | undefined): ReadonlySet<string> {
  if (on?.kind === 'mapping') return new Set(on.entries.map(({ key }) => key));
  return new Set(itemsOf(on).flatMap((node) => textOf(node) ?? []));
}

function fileOf(path: string, text: string): WorkflowFile | undefined {
  const [root, ...others] = yamlDocuments(text);
  if (root === undefined || others.length > 0) return undefined;
  return { path, text, root, spanOf: spannerOf(text) };
}

/** A workflow; undefined where it cannot be read. */
export function readWorkflow(path: string, text: string): Workflow | undefined {
  const file = fileOf(path, text);
  const jobs = entriesOf(fieldOf(file?.root, 'jobs'));
  if (file === undefined || jobs.length === 0) return undefined;
  const on = fieldOf(file.root, 'on');
  const inputs = entriesOf(fieldOf(on, 'workflow_dispatch', 'inputs'));
  return {
    ...file,
    triggers: triggersOf(on),
    dispatchInputs: new Set(inputs.map(({ key }) => key.toLowerCase())),
    env: settingsOf(fieldOf(file.root, 'env')),
    jobs: jobs.map(jobOf),
  };
}

/** An action; undefined where it cannot be read. */
export function readAction(path: string, text: string): CompositeAction | undefined {
  const file = fileOf(path, text);
  const steps = stepsOf(fieldOf(file?.root, 'runs', 'steps'));
  if (file === undefined || steps.length === 0) return undefined;
  const inputs = entriesOf(fieldOf(file.root, 'inputs')).map(({ key }) => key.toLowerCase());
  return { ...file, inputs, steps };
}
