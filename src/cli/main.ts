#!/usr/bin/env node
import { tmpdir } from 'node:os';
import process from 'node:process';
import { cancelledBy } from '../findings/cancellation.js';
import { run } from './run.js';

process.exitCode = await run({
  argv: process.argv.slice(2),
  env: process.env,
  cwd: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => new Date(),
  temporaryDirectory: tmpdir(),
  cancelled: cancelledBy(process, () => process.exit(2)),
});
