import { safeLine } from '../reporters/escaping/safe-line.js';
import { cut } from '../reporters/escaping/shown.js';
import { visible } from '../reporters/escaping/visible.js';

/** Where lines go: the process's standard output, or a test's. */
export interface LineOutput {
  readonly write: (text: string) => unknown;
}

/** A message that GitHub shows on the run's page and, with a path, on the line of a file. Untrusted text is allowed. */
export interface WorkflowMessage {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string | undefined;
  readonly path?: string | undefined;
  readonly startLine?: number | undefined;
  readonly endLine?: number | undefined;
  readonly startColumn?: number | undefined;
  readonly endColumn?: number | undefined;
}

/** With it no line of ours can start with `::`, nor match another action's problem matcher anchored at a line's start. */
const LINE_PREFIX = '- ';

/** The runner cuts longer messages: `ExecutionContext.cs`. */
const MAX_MESSAGE_CHARACTERS = 4_096;

/**
 * The only writer of the action's log. The runner reads each line of it as a possible command, so
 * untrusted text goes out escaped, on one line, behind a constant prefix.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export class WorkflowLog {
  readonly #output: LineOutput;

  constructor(output: LineOutput) {
    this.#output = output;
  }

  /** One plain line; line ends inside are shown as escapes. */
  line(text: string): void {
    this.#output.write(`${safeLine(LINE_PREFIX, text)}\n`);
  }

  /** An annotation: one command on a line of its own. */
  annotate(given: WorkflowMessage): void {
    this.#output.write(`${commandLine(given)}\n`);
  }
}

/** The command as the toolkit would write it; its own functions write to the process's output only. */
function commandLine(given: WorkflowMessage): string {
  const message = cut(visible(given.message), MAX_MESSAGE_CHARACTERS);
  const properties = propertiesOf(given);
  const separator = properties === '' ? '' : ' ';
  return `::${given.level}${separator}${properties}::${escapeData(message)}`;
}

function propertiesOf(given: WorkflowMessage): string {
  const columns = given.endLine === undefined || given.endLine === given.startLine;
  const properties: readonly (readonly [string, string | number | undefined])[] = [
    ['title', given.title],
    ['file', given.path],
    ['line', given.startLine],
    ['endLine', given.endLine],
    // The runner drops the columns of a message over several lines, with a warning.
    ['col', columns ? given.startColumn : undefined],
    ['endColumn', columns ? given.endColumn : undefined],
  ];
  return properties
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${escapeProperty(visible(String(value)))}`)
    .join(',');
}

/** @see https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
