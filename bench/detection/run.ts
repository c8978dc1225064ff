/**
 * How well this product and others tell leaked keys: `npm run bench:detection`, see README.md.
 */
import { execFileSync } from 'node:child_process';
import { optionsFrom, type Options } from './options.js';
import { ownClaims } from './own.js';
import { printed, printedFailures } from './print.js';
import { reportOf, type Setting, type ToolResult } from './report.js';
import type { Sample } from './sample.js';
import { samplesOf, type Templates } from './samples.js';
import { judgeSample } from './score.js';
import { templatesMatching } from './templates.js';

async function main(options: Options): Promise<void> {
  const templates = await templatesMatching(options.filter);
  const samples = samplesOf(templates, options.seeds);
  const results = [await ownResult(samples)];
  const report = reportOf(settingOf(templates, options), results);
  const text = options.isJson ? `${JSON.stringify(report, null, 2)}\n` : printed(report);
  process.stdout.write(text);
  if (options.showsFailures && !options.isJson)
    process.stdout.write(`\n${printedFailures(report)}`);
}

async function ownResult(samples: readonly Sample[]): Promise<ToolResult> {
  const start = performance.now();
  const outcomes = [];
  const counting = 'mistral-and-generic';
  for (const sample of samples) {
    outcomes.push(judgeSample(sample, await ownClaims(sample), counting));
  }
  const seconds = (performance.now() - start) / 1000;
  return {
    tool: 'this product',
    version: 'sources',
    counting,
    seconds,
    outcomes,
    problem: undefined,
  };
}

function settingOf({ leaks, clean }: Templates, { seeds }: Options): Setting {
  const beyond = [...leaks, ...clean].filter(({ outOfScope }) => outOfScope !== undefined).length;
  const inScope = (all: Templates['leaks']): number =>
    all.filter(({ outOfScope }) => outOfScope === undefined).length;
  const templates = { leaks: inScope(leaks), clean: inScope(clean), outOfScope: beyond };
  return {
    commit: commit(),
    date: new Date().toISOString(),
    node: process.version,
    seeds,
    templates,
  };
}

/** The commit that is measured, marked where the work tree differs from it. */
function commit(): string {
  const args = ['describe', '--always', '--dirty', '--exclude=*'];
  return execFileSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8' }).trim();
}

await main(optionsFrom(process.argv.slice(2)));
