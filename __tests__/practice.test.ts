import { describe, expect, it } from '@jest/globals';
import { Receipt } from '../src/findings/coverage.js';
import { Failure } from '../src/findings/failure.js';
import type { Finding } from '../src/findings/finding.js';
import type { RepositoryTree } from '../src/findings/tree.js';
import { judgeTree, type PracticeRequest } from '../src/practice.js';
import type { RepositoryRule, SyntaxRule } from '../src/rules/rule.js';
import { memoryTree } from './helpers/memory-tree.js';
import { matchAt, metaOf, secretRule } from './helpers/rules.js';

/** Finds each file whose text begins with `bad`. */
const badFiles: RepositoryRule = {
  subject: 'repository',
  meta: metaOf('ignore-files/bad'),
  match: async (tree) => {
    const texts = await Promise.all(tree.files.map(({ path }) => tree.read(path)));
    return tree.files
      .filter((_, index) => texts[index]?.text.startsWith('bad') === true)
      .map(({ path }) => matchAt(path));
  },
};

/** Finds each `debugger` of a source file. */
const noDebugger: SyntaxRule = {
  subject: 'syntax',
  meta: metaOf('env-schema/no-debugger'),
  mayMatch: (text) => text.includes('debugger'),
  match: (module) =>
    module.nodes
      .filter(({ type }) => type === 'DebuggerStatement')
      .map((node) => matchAt(module.path, { span: module.spanOf(node) })),
};

async function judged(
  request: Partial<PracticeRequest>,
): Promise<{ findings: readonly Finding[]; receipt: Receipt }> {
  const receipt = new Receipt();
  const findings = await judgeTree({
    rules: [badFiles],
    present: undefined,
    bases: [],
    isIgnored: () => false,
    receipt,
    signal: new AbortController().signal,
    ...request,
  });
  return { findings, receipt };
}

/** The tree with each file's text as its object id, as blobs have one for each content. */
function withIds(files: Readonly<Record<string, string>>): RepositoryTree {
  const tree = memoryTree(files);
  return { ...tree, files: tree.files.map((file) => ({ ...file, id: files[file.path] ?? '' })) };
}

function brokenRule<Kind extends RepositoryRule | SyntaxRule>(rule: Kind, thrown: Error): Kind {
  return {
    ...rule,
    match: () => {
      throw thrown;
    },
  };
}

describe('the present tree', () => {
  it('is judged as a whole', async () => {
    const { findings } = await judged({ present: memoryTree({ a: 'bad', b: 'good' }) });
    expect(findings).toMatchObject([
      { ruleId: 'ignore-files/bad', path: 'a', surface: 'file', inHead: true, existing: false },
    ]);
  });

  it('is not judged where there is none, or no rule for it', async () => {
    expect((await judged({})).findings).toEqual([]);
    const present = memoryTree({ a: 'bad secret-a' });
    expect((await judged({ present, rules: [secretRule] })).findings).toEqual([]);
  });

  it('is not judged at ignored paths', async () => {
    const present = memoryTree({ 'a.ts': 'debugger;', 'old/a.ts': 'debugger;', 'old/b': 'bad' });
    const isIgnored = (path: string): boolean => path.startsWith('old/');
    const { findings } = await judged({ present, isIgnored, rules: [badFiles, noDebugger] });
    expect(findings.map(({ path }) => path)).toEqual(['a.ts']);
  });

  it('is judged by the other rules where one fails, which is a problem', async () => {
    const present = memoryTree({ a: 'bad', 'a.ts': 'debugger;' });
    const faults = [
      brokenRule({ ...badFiles, meta: metaOf('ignore-files/broken') }, new Error('contents')),
      brokenRule({ ...noDebugger, meta: metaOf('env-schema/broken') }, new Failure('gave up')),
    ];
    const { findings, receipt } = await judged({
      present,
      rules: [...faults, badFiles, noDebugger],
    });
    expect(findings.map(({ path }) => path).sort()).toEqual(['a', 'a.ts']);
    expect(receipt.problems.map(({ kind }) => kind)).toEqual(['rule-failed', 'rule-failed']);
    expect(receipt.problems.map(({ message }) => message)).toEqual([
      'env-schema/broken: gave up',
      expect.stringMatching(/^ignore-files\/broken: internal error \(Error\)/u),
    ]);
  });

  it.each([
    ['a rule for the whole tree', badFiles],
    ['a rule for source files', noDebugger],
  ])('is given up at the deadline by %s', async (_, rule) => {
    const present = memoryTree({ 'a.ts': 'debugger;' });
    const signal = AbortSignal.abort(new Failure('time is up'));
    await expect(judged({ present, rules: [rule], signal })).rejects.toThrow('time is up');
  });
});

/** Finds each line that begins with `bad`, under one name in a file; those with `!` are errors. */
const badLines: RepositoryRule = {
  subject: 'repository',
  meta: metaOf('code/bad'),
  match: async (tree) => {
    const texts = await Promise.all(
      tree.files.map(async ({ path }) => [path, await tree.read(path)] as const),
    );
    return texts.flatMap(([path, content]) =>
      (content?.text ?? '').split('\n').flatMap((line, index) => {
        if (!line.startsWith('bad')) return [];
        const span = { startLine: index + 1, startColumn: 1, endLine: index + 1, endColumn: 4 };
        const isMendable = line.includes('mendable');
        const fix = { title: 'Mend it', path, span, replacement: 'good' };
        return [
          matchAt(path, {
            ...{ span, identity: 'name', severity: line.includes('!') ? 'error' : 'notice' },
            ...(isMendable ? { fixes: [fix] } : {}),
          }),
        ];
      }),
    );
  },
};

/** Says in one finding which files begin with `bad`. */
const badTogether: RepositoryRule = {
  ...badFiles,
  match: async (tree) => {
    const [first, ...others] = await badFiles.match(tree);
    if (first === undefined) return [];
    const message = (count: number): string => `${String(count)} bad files`;
    const places = [first, ...others].map(({ path, span }) => ({ path, ...span }));
    return [
      { ...first, places, message: message(places.length), aggregate: { scope: '.', message } },
    ];
  },
};

describe('what is found several times under one name in a file', () => {
  it('is one finding at the worst of its places, with all of them', async () => {
    const present = memoryTree({ a: 'bad\nbad!\nbad', b: 'bad' });
    const { findings } = await judged({ present, rules: [badLines] });
    expect(findings.map(({ path, startLine, severity }) => [path, startLine, severity])).toEqual([
      ['a', 2, 'error'],
      ['b', 1, 'notice'],
    ]);
    expect(findings[0]?.places?.map(({ startLine }) => startLine)).toEqual([2, 1, 3]);
    expect(findings[1]?.places).toBeUndefined();
  });

  it('has the fixes of all its places, or none where one has none', async () => {
    const present = memoryTree({ a: 'bad mendable\nbad mendable', b: 'bad mendable\nbad' });
    const { findings } = await judged({ present, rules: [badLines] });
    expect(findings.map(({ fixes }) => fixes?.map(({ span }) => span.startLine))).toEqual([
      [1, 2],
      undefined,
    ]);
  });
});

describe('a finding that stands for many places', () => {
  it('leaves out those that the policy ignores, wherever the first was', async () => {
    const present = memoryTree({ a: 'bad', b: 'bad', c: 'bad' });
    const isIgnored = (path: string): boolean => path === 'a';
    const { findings } = await judged({ present, isIgnored, rules: [badTogether] });
    expect(findings).toMatchObject([{ path: 'b', message: '2 bad files' }]);
    expect(findings[0]?.places?.map(({ path }) => path)).toEqual(['b', 'c']);
    const all = await judged({ present, isIgnored: () => true, rules: [badTogether] });
    expect(all.findings).toEqual([]);
  });

  it('stays the same finding when another place comes first', async () => {
    const present = memoryTree({ a: 'bad', b: 'bad' });
    const bases = [memoryTree({ b: 'bad' })];
    const { findings } = await judged({ present, bases, rules: [badTogether] });
    expect(findings).toMatchObject([{ path: 'a', existing: true }]);
  });
});

describe('what a base has', () => {
  it('is read only by rules that find something in the present tree', async () => {
    const read: string[] = [];
    const base: RepositoryTree = {
      ...memoryTree({ a: 'bad', 'a.ts': 'debugger;' }),
      read: (path) => {
        read.push(path);
        return memoryTree({ a: 'bad', 'a.ts': 'debugger;' }).read(path);
      },
    };
    const rules = [badFiles, noDebugger];
    await judged({ present: memoryTree({ 'a.ts': 'run();' }), bases: [base], rules });
    expect(read).toEqual([]);
    const found = await judged({
      present: memoryTree({ 'a.ts': 'debugger;' }),
      bases: [base],
      rules,
    });
    expect(read).toEqual(['a.ts']);
    expect(found.findings.map(({ existing }) => existing)).toEqual([true]);
  });
});

describe('a source file', () => {
  it('is judged by rules for source files, with the place', async () => {
    const present = memoryTree({ 'a.ts': 'run();\ndebugger;\n', 'b.ts': 'run();\n' });
    const { findings } = await judged({ present, rules: [noDebugger] });
    expect(findings).toMatchObject([
      { path: 'a.ts', startLine: 2, startColumn: 1, endLine: 2, endColumn: 10 },
    ]);
  });

  it('that does not parse is left out with the reason, once', async () => {
    const present = memoryTree({ 'a.ts': 'debugger; const = ;;; ((', 'b.ts': 'const = ((' });
    const { findings, receipt } = await judged({ present, bases: [present], rules: [noDebugger] });
    expect(findings).toEqual([]);
    expect(receipt.skipped).toEqual([
      { path: 'a.ts', reason: expect.stringContaining('does not parse') },
    ]);
    expect(receipt.problems).toEqual([]);
  });

  it('is nothing that is a link, another kind of file, or gone', async () => {
    const tree = memoryTree({ 'link.ts': 'debugger;', 'a.md': 'debugger;' }, ['link.ts']);
    const gone = { path: 'gone.ts', kind: 'file', tracked: true } as const;
    const present = { ...tree, files: [...tree.files, gone] };
    expect((await judged({ present, rules: [noDebugger] })).findings).toEqual([]);
  });
});

describe('what exists already', () => {
  const existing = async (
    present: RepositoryTree,
    ...bases: readonly RepositoryTree[]
  ): Promise<readonly (readonly [string, boolean])[]> => {
    const { findings } = await judged({ present, bases });
    return findings.map((finding) => [finding.path, finding.existing]);
  };

  it('is what any merge base has too', async () => {
    const present = withIds({ a: 'bad 1', b: 'bad 2', c: 'bad 3' });
    const bases = [withIds({ a: 'bad 0' }), withIds({ b: 'bad 2', c: 'good' })];
    expect(await existing(present, ...bases)).toEqual([
      ['a', true],
      ['b', true],
      ['c', false],
    ]);
  });

  it('moves along with an exact rename', async () => {
    const present = withIds({ new: 'bad 1' });
    expect(await existing(present, withIds({ old: 'bad 1' }))).toEqual([['new', true]]);
  });

  it('does not spread to a copy, nor to a file that changed on its way', async () => {
    const copied = withIds({ copy: 'bad 1', old: 'bad 1' });
    expect(await existing(copied, withIds({ old: 'bad 1' }))).toEqual([
      ['copy', false],
      ['old', true],
    ]);
    const changed = withIds({ new: 'bad 2' });
    expect(await existing(changed, withIds({ old: 'bad 1' }))).toEqual([['new', false]]);
  });

  it('does not follow a rename where files have no object ids', async () => {
    const present = memoryTree({ new: 'bad 1' });
    expect(await existing(present, memoryTree({ old: 'bad 1' }))).toEqual([['new', false]]);
  });

  it('is not spoilt by a rule that fails at the base, and is no problem of this tree', async () => {
    const present = memoryTree({ a: 'bad' });
    const base = memoryTree({ a: 'bad', b: 'x' });
    const rule: RepositoryRule = {
      ...badFiles,
      match: (tree) => {
        if (tree === base) throw new Error('at the base');
        return badFiles.match(tree);
      },
    };
    const { findings, receipt } = await judged({ present, bases: [base], rules: [rule] });
    expect(findings.map(({ path, existing: old }) => [path, old])).toEqual([['a', false]]);
    expect(receipt.problems).toEqual([]);
  });
});
