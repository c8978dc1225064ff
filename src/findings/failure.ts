/**
 * An error that a user can act on. Its message names what is wrong and where, never quotes the
 * contents of a file, and is fit for any report; `remedy` is the one line that mends it.
 * Any other error is a fault of ours and is shown without its message.
 */
export class Failure extends Error {
  override readonly name: string = 'Failure';
  readonly remedy: string | undefined;

  constructor(
    message: string,
    options: { readonly remedy?: string; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.remedy = options.remedy;
  }
}

/** What may be said of any thrown value. Foreign messages may quote file contents, so they are left out. */
export function describeFailure(thrown: unknown): { message: string; remedy?: string } {
  if (thrown instanceof Failure) {
    const { message, remedy } = thrown;
    return remedy === undefined ? { message } : { message, remedy };
  }
  const name = thrown instanceof Error ? thrown.constructor.name : typeof thrown;
  return {
    message: `internal error (${name}) ${whereThrown(thrown)}`.trimEnd(),
    remedy: 'This is a fault of the scanner: please report it with this line.',
  };
}

/** The innermost frame of a stack in a script, without the message that stands above the frames. */
function whereThrown(thrown: unknown): string {
  if (!(thrown instanceof Error)) return '';
  const frames = (thrown.stack ?? '').split('\n').filter((line) => /^ {4}at /u.test(line));
  const place = /([\w.-]+:\d+:\d+)\)?$/u.exec(frames[0] ?? '');
  return place?.[1] === undefined ? '' : `at ${place[1]}`;
}
