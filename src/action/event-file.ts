import { readFile } from 'node:fs/promises';
import { Failure } from '../findings/failure.js';
import type { TriggeringEvent } from './event/plan.js';

/**
 * The event as the runner hands it over.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export async function readEvent(
  env: Readonly<Record<string, string | undefined>>,
): Promise<TriggeringEvent> {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  const path = env['GITHUB_EVENT_PATH'] ?? '';
  return {
    name,
    payload: await readPayload(path),
    sha: env['GITHUB_SHA'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
  };
}

async function readPayload(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new Failure('the event file that GITHUB_EVENT_PATH names cannot be read as JSON', {
      remedy:
        'Run the action in a workflow, or set GITHUB_EVENT_NAME and GITHUB_EVENT_PATH as a runner does.',
      cause,
    });
  }
}
