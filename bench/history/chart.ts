/**
 * Writes what `npm run bench:history -- --json FILE` measured into the documentation:
 * `npm run bench:history:chart [-- FILE]` draws `docs/images/history.svg` and puts the tables between the marks of
 * `docs/benchmarks.md`. Without a file, those of `bench/history/results.json`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { markdownOf } from './markdown.js';
import { RESULTS } from './results.js';
import { chartOf } from './svg.js';

const ROOT = resolve(import.meta.dirname, '../..');
const START = '<!-- history: written by `npm run bench:history:chart` -->';
const IMAGE = '![Time to scan all of history](images/history.svg)';
const END = '<!-- /history -->';

const file = process.argv[2] ?? join(import.meta.dirname, 'results.json');
const results = RESULTS.parse(JSON.parse(readFileSync(file, 'utf8')));
mkdirSync(join(ROOT, 'docs/images'), { recursive: true });
writeFileSync(join(ROOT, 'docs/images/history.svg'), chartOf(results));

const document = join(ROOT, 'docs/benchmarks.md');
const written = readFileSync(document, 'utf8');
const [start, end] = [written.indexOf(START), written.indexOf(END)];
if (start < 0 || end < start) throw new Error('docs/benchmarks.md lacks the marks.');
const section = `${START}\n\n${IMAGE}\n\n${markdownOf(results)}\n`;
const text = `${written.slice(0, start)}${section}${written.slice(end)}`;
const options = await resolveConfig(document);
writeFileSync(document, await format(text, { ...options, filepath: document }));
