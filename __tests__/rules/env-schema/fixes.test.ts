import { describe, expect, it } from '@jest/globals';
import { applyFixes } from '../../../src/findings/apply-fixes.js';
import type { Fix } from '../../../src/findings/finding.js';
import { rules } from '../../../src/rules/index.js';
import type { Match, RepositoryRule, RuleExamples } from '../../../src/rules/rule.js';
import { isSourcePath, parseModule } from '../../../src/syntax/module.js';
import { sampleKey } from '../../helpers/key.js';
import { memoryTree } from '../../helpers/memory-tree.js';
import { contentOf } from '../../helpers/subject.js';

type Files = Readonly<Record<string, string>>;

const ours = rules.flatMap((rule) =>
  rule.subject === 'repository' && rule.meta.id.startsWith('env-schema/') ? [rule] : [],
);

async function examplesOf(id: string): Promise<RuleExamples> {
  const path = `../../../src/rules/${id}/examples.ts`;
  const { examples }: { examples: RuleExamples } = await import(path);
  return examples;
}

function withKeys(files: Files): Files {
  const entries = Object.entries(files).map(([path, text]): [string, string] => [
    path,
    text.replace(/\{\{key(\d*)\}\}/gu, (_, seed: string) => sampleKey(Number(seed || '1'))),
  ]);
  return Object.fromEntries<string>(entries);
}

function mended(files: Files, fixes: readonly Fix[]): Files {
  const texts = new Map(Object.entries(files));
  for (const path of new Set(fixes.map((fix) => fix.path))) {
    const own = fixes.filter((fix) => fix.path === path);
    const { text, left } = applyFixes((texts.get(path) ?? '').replace(/^\uFEFF/u, ''), own);
    expect(left).toEqual([]);
    texts.set(path, text);
  }
  return Object.fromEntries(texts);
}

const parses = (path: string, text: string): boolean =>
  !isSourcePath(path) || parseModule(path, contentOf(text)) !== undefined;

const idOf = ({ path, identity }: Match): string => `${path} ${identity ?? ''}`;

async function checkFixes(rule: RepositoryRule, files: Files): Promise<number> {
  const matches = await rule.match(memoryTree(files));
  const fixable = matches.filter(({ fixes }) => fixes !== undefined);
  for (const match of fixable) {
    const after = mended(files, match.fixes ?? []);
    for (const [path, text] of Object.entries(after))
      expect([path, parses(path, text)]).toEqual([path, true]);
    const left = await rule.match(memoryTree(after));
    expect(left.map(idOf)).not.toContain(idOf(match));
  }
  return fixable.length;
}

describe.each(ours.map((rule) => [rule.meta.id, rule] as const))('%s', (id, rule) => {
  it('is mended by its own fixes, and what parsed still parses', async () => {
    const { flagged } = await examplesOf(id);
    for (const { files } of flagged) await checkFixes(rule, withKeys(files));
    expect(flagged.length).toBeGreaterThan(2);
  });
});

describe('mechanical fixes', () => {
  it.each([
    ...['key-not-in-schema', 'key-has-default', 'key-inlined-in-bundle', 'template-missing-key'],
    ...['schema-not-enforced', 'debug-switch-prints-key', 'template-loaded-at-runtime'],
    ...['template-syntax', 'template-holds-real-value', 'wrong-provider-key', 'name-mismatch'],
    ...['error-prints-secret'],
  ])('are there for %s', async (name) => {
    const rule = ours.find(({ meta }) => meta.id === `env-schema/${name}`)!;
    const { flagged } = await examplesOf(rule.meta.id);
    const counts = await Promise.all(flagged.map(({ files }) => checkFixes(rule, withKeys(files))));
    expect(counts.reduce((one, other) => one + other, 0)).toBeGreaterThan(0);
  });
});

describe('a blank behind the name of a variable', () => {
  it.each([
    ['A = "x"\n', 'A="x"\n'],
    ['A =\n', 'A=\n'],
    ['A = \r\nB=1\r\n', 'A=\r\nB=1\r\n'],
    ['A\t=\tx # note\n', 'A=x # note\n'],
  ])('goes with the one behind the sign: %j', async (text, expected) => {
    const files = { '.env.example': `# Mistral\n${text}` };
    const rule = ours.find(({ meta }) => meta.id === 'env-schema/template-syntax');
    const [match] = (await rule?.match(memoryTree(files))) ?? [];
    expect(mended(files, match?.fixes ?? [])['.env.example']).toBe(`# Mistral\n${expected}`);
  });
});
