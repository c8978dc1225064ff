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
import { reportOf, type Report, type Setting } from './report.js';
import { samplesOf, type Templates } from './samples.js';
import {
  holdoutMatching,
  laterHoldoutMatching,
  templatesMatching,
  type LaterHoldout,
} from './templates.js';

async function main(options: Options): Promise<void> {
  if (options.laterHoldout !== undefined) {
    await tellLaterHoldout(options.laterHoldout, options);
    return;
  }
  const corpus = await reportOn(templatesMatching(options.filter), options);
  const holdout = await reportOn(holdoutMatching(options.filter), options);
  if (options.isJson) {
    process.stdout.write(`${JSON.stringify({ ...corpus, holdout }, null, 2)}\n`);
    return;
  }
  const blocks = corpus === undefined ? [] : [printed(corpus)];
  if (corpus !== undefined && options.showsFailures) blocks.push(printedFailures(corpus));
  if (holdout !== undefined) blocks.push(`Hold-out, apart\n${printed(holdout)}`);
  // Otherwise the detector would be made to fit them: they are told only where they are asked for.
  const asksForHoldout = options.showsFailures && options.filter.includes('holdout');
  if (holdout !== undefined && asksForHoldout) blocks.push(printedFailures(holdout));
  process.stdout.write(blocks.join('\n') || NOTHING);
}

const NOTHING = 'No template has an id that contains the filter.\n';

/** Alone: the detector is not to be fitted to it, so its failures are told only where they are asked for. */
async function tellLaterHoldout(holdout: LaterHoldout, options: Options): Promise<void> {
  const report = await reportOn(laterHoldoutMatching(holdout, options), options);
  if (options.isJson) {
    process.stdout.write(`${JSON.stringify(report ?? {}, null, 2)}\n`);
    return;
  }
  const title = holdout === 'second' ? 'Second hold-out' : 'Third hold-out';
  const blocks = report === undefined ? [NOTHING] : [`${title}\n${printed(report)}`];
  if (report !== undefined && options.showsFailures) blocks.push(printedFailures(report));
  process.stdout.write(blocks.join('\n'));
}

/** Undefined where no template is asked for. */
async function reportOn(templates: Templates, options: Options): Promise<Report | undefined> {
  if (templates.leaks.length + templates.clean.length === 0) return undefined;
  const samples = samplesOf(templates, options.seeds);
  const results = options.isOwn
    ? await measureOwn(samples)
    : await measureAll(samples, { peers: chosenPeers(options), from: formOf(options) });
  return reportOf(settingOf(templates, options), results);
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
