#!/usr/bin/env node
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import process from 'node:process';
import { cancelledBy } from '../findings/cancellation.js';
import { packReaderBeside } from '../git/pack/program.js';
import { LIMITS } from '../mistral/access.js';
import { readAll } from './input.js';
import { run } from './run.js';

/** A reader that went away (`| head`) or a full disk: what was found could not be told. */
process.stdout.on('error', () => process.exit(2));

process.exitCode = await run({
  argv: process.argv.slice(2),
  env: process.env,
  cwd: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => new Date(),
  temporaryDirectory: tmpdir(),
  packReader: packReaderBeside(import.meta.url),
  readInput: () => readAll(process.stdin),
  mistral: { request, now: () => new Date(), limits: LIMITS },
  cancelled: cancelledBy(process, () => process.exit(2)),
});
