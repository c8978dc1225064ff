/**
 * How well this product and others tell leaked keys: `npm run bench:detection`, see README.md.
 */
import { execFileSync } from 'node:child_process';
import { optionsFrom, type Options } from './options.js';
import { measureAll, measureOwn } from './measure.js';
import { PEERS } from './peers/index.js';
import type { Peer } from './peers/peer.js';
import type { Form } from './peers/this-product.js';
import { printed, printedFailures } from './print.js';
import { reportOf, type Setting } from './report.js';
import { samplesOf, type Templates } from './samples.js';
import { templatesMatching } from './templates.js';

async function main(options: Options): Promise<void> {
  const templates = templatesMatching(options.filter);
  const samples = samplesOf(templates, options.seeds);
  const results = options.isOwn
    ? await measureOwn(samples)
    : await measureAll(samples, { peers: chosenPeers(options), from: formOf(options) });
  const report = reportOf(settingOf(templates, options), results);
  process.stdout.write(options.isJson ? `${JSON.stringify(report, null, 2)}\n` : printed(report));
  if (options.showsFailures && !options.isJson) {
    process.stdout.write(`\n${printedFailures(report)}`);
  }
}

function chosenPeers({ peers }: Options): readonly Peer[] {
  return PEERS.filter(({ name }) => peers?.includes(name) ?? true);
}

function formOf({ fromSources }: Options): Form {
  return fromSources ? 'sources' : 'bundle';
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
