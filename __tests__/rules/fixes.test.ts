import { describe, expect, it } from '@jest/globals';
import { applyFixes } from '../../src/findings/apply-fixes.js';
import type { Fix } from '../../src/findings/finding.js';
import { rules } from '../../src/rules/index.js';
import type { Example, Match, Rule, RuleExamples } from '../../src/rules/rule.js';
import { isSourcePath, parseModule } from '../../src/syntax/module.js';
import { sampleKey } from '../helpers/key.js';
import { memoryTree } from '../helpers/memory-tree.js';
import { contentOf } from '../helpers/subject.js';

type Files = Readonly<Record<string, string>>;

/** As the conformance test makes them. */
function filesOf(example: Example): Files {
  const withKeys = (text: string) =>
    text.replace(/\{\{key(\d*)\}\}/gu, (_, seed: string) => sampleKey(Number(seed || '1')));
  const entries = Object.entries(example.files);
  return Object.fromEntries(entries.map(([path, text]) => [withKeys(path), withKeys(text)]));
}

async function matchesOf(rule: Rule, files: Files): Promise<readonly Match[]> {
  if (rule.subject === 'repository') return rule.match(memoryTree(files));
  return Object.entries(files).flatMap(([path, text]) => {
    const content = contentOf(text);
    if (rule.subject === 'document') return [...rule.match({ surface: 'file', path, content })];
    const module = isSourcePath(path) ? parseModule(path, content) : undefined;
    return module === undefined ? [] : [...rule.match(module)];
  });
}

async function withFixes(files: Files, fixes: readonly Fix[]): Promise<Files> {
  const tree = memoryTree(files);
  const mended = { ...files };
  for (const path of new Set(fixes.map((fix) => fix.path))) {
    const text = (await tree.read(path))?.text ?? '';
    const mine = fixes.filter((fix) => fix.path === path);
    const result = applyFixes(text, mine);
    expect(result.left).toEqual([]);
    mended[path] = result.text;
  }
  return mended;
}

const parses = (path: string, text: string | undefined): boolean =>
  !isSourcePath(path) || text === undefined || parseModule(path, contentOf(text)) !== undefined;

const identitiesOf = (matches: readonly Match[]) =>
  matches.map(({ path, identity }) => `${path} ${identity ?? ''}`);

async function rulesWithFixes(): Promise<readonly (readonly [string, Rule, RuleExamples])[]> {
  return Promise.all(
    rules.map(async (rule) => {
      const path = `../../src/rules/${rule.meta.id}/examples.ts`;
      const { examples }: { examples: RuleExamples } = await import(path);
      return [rule.meta.id, rule, examples] as const;
    }),
  );
}

describe.each(await rulesWithFixes())('%s', (_, rule, { flagged }) => {
  it.each(flagged)('has fixes that mend it: $name', async (example) => {
    const files = filesOf(example);
    for (const match of await matchesOf(rule, files)) {
      if (match.fixes === undefined) continue;
      const mended = await withFixes(files, match.fixes);
      const left = await matchesOf(rule, mended);
      expect(identitiesOf(left)).not.toContain(`${match.path} ${match.identity ?? ''}`);
      for (const [path, text] of Object.entries(mended))
        expect([path, parses(path, text)]).toEqual([path, parses(path, files[path])]);
      expect(JSON.stringify(match.fixes)).not.toContain(sampleKey(1));
    }
  });
});
