import { tmpdir } from 'node:os';
import process from 'node:process';
import { run } from './run.js';

process.exitCode = await run({
  env: process.env,
  stdout: (text) => {
    process.stdout.write(text);
  },
  now: () => new Date(),
  temporaryDirectory: tmpdir(),
});
