import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { LOOKS } from '../../src/keys/confidence.js';
import { HEURISTICS } from '../../src/keys/randomness.js';
import { findKeys } from '../../src/keys/detect.js';
import { sampleKey } from '../helpers/key.js';
import { subjectOf } from '../helpers/subject.js';

const DOCUMENT = readFileSync(join(import.meta.dirname, '../../docs/detection.md'), 'utf8');
const ANSWERS = ['high', 'medium', 'low', 'no'];
const SLOT = '<key>';

/** An example of the document, and what it says of it. */
interface Row {
  readonly example: string;
  readonly answer: string;
  /** The file that the example stands in, where the table says one. */
  readonly path: string;
}

const ANY_FILE = 'settings.txt';
/** A cell that is a path and nothing else. Anchored, one class: linear. */
const PATH = /^[\w/-]*\.\w+$/u;

/** The rows of a table: each has one code span with a key in it, and one cell that is an answer. */
function rowsUnder(heading: string): readonly Row[] {
  const start = DOCUMENT.indexOf(`## ${heading}\n`);
  const end = DOCUMENT.indexOf('\n## ', start + 1);
  const lines = DOCUMENT.slice(start, end < 0 ? undefined : end).split('\n');
  return lines.filter((line) => line.includes(SLOT)).map(rowOf);
}

function rowOf(line: string): Row {
  const cells = line.split('|').map((cell) => cell.trim());
  const spans = Array.from(line.matchAll(/`([^`]+)`/gu), ([, text = '']) => text);
  const example = spans.find((span) => span.includes(SLOT)) ?? '';
  const path = cells.find((cell) => PATH.test(cell)) ?? ANY_FILE;
  return { example, answer: cells.find((cell) => ANSWERS.includes(cell)) ?? '', path };
}

/** How surely the key of an example is found, and whether what is found is the key where it stands. */
function answerTo({ example, path }: Row): string {
  const key = sampleKey(411);
  const text = example.replaceAll('↵', '\n').replaceAll(SLOT, key);
  const found = findKeys(subjectOf(text, path));
  for (const { value, start, end } of found)
    expect([value, text.slice(start, end)]).toEqual([key, key]);
  expect(found.length).toBeLessThanOrEqual(1);
  return found[0]?.confidence ?? 'no';
}

describe('docs/detection.md', () => {
  it('documents every edge that is asked for', () => {
    const examples = rowsUnder('Where a run ends').map(({ example }) => example);
    expect(examples.length).toBeGreaterThan(20);
    for (const edge of ['\\n<key>', '%22<key>', '&quot;<key>', '\\"<key>', '_<key>', '-<key>', '=<key>', '<key>='])
      expect(examples.filter((example) => example.includes(edge))).not.toEqual([]);
  }); // prettier-ignore

  it.each(rowsUnder('Where a run ends'))('is right about the edge in $example', (row) => {
    expect(answerTo(row)).toBe(row.answer);
  }); // prettier-ignore

  it.each(rowsUnder('How sure a finding is'))('is right about $example', (row) => {
    expect(answerTo(row)).toBe(row.answer);
  });

  it.each(rowsUnder('What is looked at'))('is right about what is seen in $example', (row) => {
    expect(answerTo(row)).toBe(row.answer);
  });

  it('names every look in its order', () => {
    const [, table = ''] = DOCUMENT.split('## What is looked at\n');
    const names = Array.from(table.matchAll(/^\| `(\w+)` +\|/gmu), ([, name]) => name);
    expect(names).toEqual(LOOKS.map(({ name }) => name));
  });

  it('has an example of each confidence', () => {
    const answers = rowsUnder('How sure a finding is').map(({ answer }) => answer);
    expect([...new Set(answers)]).toEqual(ANSWERS);
  });

  it('states the losses that the code states', () => {
    const start = DOCUMENT.indexOf('## What looks drawn by chance');
    const rows = DOCUMENT.slice(start).split('\n').filter((line) => line.startsWith('| '));
    const stated = rows.slice(2, 2 + HEURISTICS.length).map((line) => Number(line.split('|')[2]));
    expect(stated).toEqual(HEURISTICS.map(({ lossPerMillion }) => lossPerMillion));
    const sum = HEURISTICS.reduce((total, { lossPerMillion }) => total + lossPerMillion, 0);
    expect(rows[2 + HEURISTICS.length]).toContain(`**${String(sum)}**`);
  }); // prettier-ignore
});
