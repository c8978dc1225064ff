import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { rules } from '../../src/rules/index.js';
import type { Example, Match, Rule, RuleExamples } from '../../src/rules/rule.js';
import { isSourcePath, parseModule } from '../../src/syntax/module.js';
import { sampleKey } from '../helpers/key.js';
import { memoryTree } from '../helpers/memory-tree.js';
import { contentOf } from '../helpers/subject.js';

const root = join(import.meta.dirname, '../..');
const folders = globSync('src/rules/*/*/', { cwd: root });
const ids = folders.map((path) => path.replace(/^src\/rules\/|\/$/gu, '')).sort();

const SECTIONS = ['What it finds', 'Why', 'How to fix', 'Example', 'Limits'];

async function examplesOf(id: string): Promise<RuleExamples> {
  const path = `../../src/rules/${id}/examples.ts`;
  const { examples }: { examples: RuleExamples } = await import(path);
  return examples;
}

/** The example's files with keys in their places: `{{key}}` is one key, `{{key2}}` another. */
function filesOf(example: Example): Readonly<Record<string, string>> {
  const withKeys = (text: string) =>
    text.replace(/\{\{key(\d*)\}\}/gu, (_, seed: string) => sampleKey(Number(seed || '1')));
  const entries = Object.entries(example.files);
  return Object.fromEntries(entries.map(([path, text]) => [withKeys(path), withKeys(text)]));
}

async function matchesOf(rule: Rule, example: Example) {
  const files = filesOf(example);
  const environments = new Map(Object.entries(example.environments ?? {}));
  const limits = { environments, environment: undefined };
  if (rule.subject === 'repository') return rule.match(memoryTree(files), limits);
  return Object.entries(files).flatMap(([path, text]) => matchesInFile(rule, path, text));
}

function matchesInFile(
  rule: Exclude<Rule, { subject: 'repository' }>,
  path: string,
  text: string,
): readonly Match[] {
  const content = contentOf(text);
  if (rule.subject === 'document') {
    return rule.mayMatch(content) ? [...rule.match({ surface: 'file', path, content })] : [];
  }
  const module = isSourcePath(path) && rule.mayMatch(text) ? parseModule(path, content) : undefined;
  return module === undefined ? [] : [...rule.match(module)];
}

const placesOf = (matches: readonly Match[]) =>
  matches.map(({ path, span }) => `${path}:${String(span.startLine)}`).sort();

describe('the rules', () => {
  it('are those of the folders, each once and sorted', () => {
    expect(ids.length).toBeGreaterThan(0);
    expect(rules.map(({ meta }) => meta.id)).toEqual(ids);
  });

  it.each(ids)('%s has its rule, its examples and every section of its document', (id) => {
    const folder = join(root, 'src/rules', id);
    for (const name of ['rule.ts', 'examples.ts', 'README.md']) {
      expect([name, existsSync(join(folder, name))]).toEqual([name, true]);
    }
    const headings = readFileSync(join(folder, 'README.md'), 'utf8').match(/^## .*$/gmu);
    expect(headings).toEqual(SECTIONS.map((section) => `## ${section}`));
  });
});

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))('%s', (id, rule) => {
  it('flags every flagged example, exactly where it says', async () => {
    const { flagged } = await examplesOf(id);
    expect(flagged.length).toBeGreaterThan(0);
    for (const example of flagged) {
      expect(example.findings.length).toBeGreaterThan(0);
      const places = placesOf(await matchesOf(rule, example));
      expect([example.name, places]).toEqual([example.name, [...example.findings].sort()]);
    }
  });

  it('is silent on every clean example', async () => {
    const { clean } = await examplesOf(id);
    expect(clean.length).toBeGreaterThan(0);
    for (const example of clean) {
      const places = placesOf(await matchesOf(rule, example));
      expect([example.name, places, example.findings]).toEqual([example.name, [], []]);
    }
  });

  it('stands alone and repeats itself: the same matches on a second look', async () => {
    const { flagged } = await examplesOf(id);
    for (const example of flagged) {
      const first = placesOf(await matchesOf(rule, example));
      expect(placesOf(await matchesOf(rule, example))).toEqual(first);
    }
  });

  it('says what to do, in words that fit a line of a report', () => {
    expect(rule.meta.title).toMatch(/^[^\n]{9,79}[^\n.]$/u);
    expect(rule.meta.remediation).toMatch(/^[^\n]{20,500}$/u);
    expect(dirname(id)).toBe(id.split('/')[0]);
  });
});
