import { request } from 'node:https';
import { tmpdir } from 'node:os';
import process from 'node:process';
import { cancelledBy } from '../findings/cancellation.js';
import { describeFailure } from '../findings/failure.js';
import { packReaderBeside } from '../git/pack/program.js';
import { WorkflowLog } from '../github/workflow-commands.js';
import { LIMITS } from '../mistral/access.js';
import { run } from './run.js';

/** Red until a verdict says otherwise, so that no way of ending early is green. */
process.exitCode = 1;

function endInFault(thrown: unknown): void {
  new WorkflowLog(process.stdout).annotate({
    level: 'error',
    message: describeFailure(thrown).message,
  });
  process.exit(1);
}

process.on('uncaughtException', endInFault);
process.on('unhandledRejection', endInFault);

/** A git or a retry that is still waiting must not keep the job; what was written goes out first. */
function end(): void {
  process.stdout.write('', () => process.exit());
}

await run({
  env: process.env,
  stdout: process.stdout,
  now: () => new Date(),
  temporaryDirectory: tmpdir(),
  packReader: packReaderBeside(import.meta.url),
  mistral: { request, now: () => new Date(), limits: LIMITS },
  cancelled: cancelledBy(process, () => process.exit(1)),
  decide: (exitCode) => {
    process.exitCode = exitCode;
  },
});
end();
