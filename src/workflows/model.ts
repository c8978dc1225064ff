import type { Spanner } from '../findings/position.js';
import type { YamlEntry, YamlNode, YamlScalar } from '../syntax/yaml/tree.js';

/** A file of GitHub Actions: a workflow, or the steps of a composite action. */
export interface WorkflowFile {
  readonly path: string;
  readonly text: string;
  readonly spanOf: Spanner;
  readonly root: YamlNode;
}

/** A name with a text: a variable, an input of an action, an output. */
export interface Setting {
  readonly name: string;
  readonly value: YamlScalar;
  readonly entry: YamlEntry;
}

export interface Step {
  /** 0-based. */
  readonly index: number;
  readonly id: string | undefined;
  readonly name: string | undefined;
  /** The action, as it is written: `actions/checkout@v4`. */
  readonly uses: YamlScalar | undefined;
  readonly run: YamlScalar | undefined;
  readonly shell: string | undefined;
  readonly condition: string;
  readonly env: readonly Setting[];
  readonly with: readonly Setting[];
  readonly node: YamlNode;
}

export interface Job {
  readonly id: string;
  readonly name: string | undefined;
  readonly entry: YamlEntry;
  readonly condition: string;
  readonly needs: readonly string[];
  readonly hasEnvironment: boolean;
  /** On a system whose default shell is no POSIX shell. */
  readonly isWindows: boolean;
  readonly env: readonly Setting[];
  /** The workflow that it calls. */
  readonly uses: YamlScalar | undefined;
  /** `inherit`, or what it hands over by name. */
  readonly secrets: YamlScalar | readonly Setting[];
  readonly outputs: readonly Setting[];
  readonly steps: readonly Step[];
}

export interface Workflow extends WorkflowFile {
  readonly triggers: ReadonlySet<string>;
  /** What can be typed in when it is started by hand, in lower case. */
  readonly dispatchInputs: ReadonlySet<string>;
  readonly env: readonly Setting[];
  readonly jobs: readonly Job[];
}

/** An action of the repository; its steps are empty unless it is a composite one. */
export interface CompositeAction extends WorkflowFile {
  /** In lower case. */
  readonly inputs: readonly string[];
  readonly steps: readonly Step[];
}
