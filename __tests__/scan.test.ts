import { describe, expect, it } from '@jest/globals';
import { DEADLINE_PROBLEM } from '../src/findings/deadline.js';
import { Receipt } from '../src/findings/coverage.js';
import { Failure } from '../src/findings/failure.js';
import { GitError } from '../src/git/git-error.js';
import type { RepositoryTree } from '../src/findings/tree.js';
import type { DocumentRule } from '../src/rules/rule.js';
import type { Source } from '../src/sources/source.js';
import { scan, type ScanRequest, type ScanResult } from '../src/scan.js';
import { memoryTree } from './helpers/memory-tree.js';
import { documentOf, matchAt, metaOf, secretRule, sourceOf } from './helpers/rules.js';
import { subjectOf } from './helpers/subject.js';

function scanned(request: Partial<ScanRequest>): Promise<ScanResult> {
  return scan({
    sources: [],
    rules: [secretRule],
    present: undefined,
    bases: [],
    isIgnored: () => false,
    receipt: new Receipt(),
    signal: new AbortController().signal,
    ...request,
  });
}

const pathsOf = ({ findings }: ScanResult): readonly string[] => findings.map(({ path }) => path);

describe('what a scan finds', () => {
  it('is what every rule sees in every document of every source', async () => {
    const first = sourceOf('first', documentOf('secret-a', 'a'), documentOf('nothing', 'b'));
    const second = sourceOf('second', documentOf('x secret-c secret-d', 'c'));
    const result = await scanned({ sources: [first, second] });
    expect(pathsOf(result)).toEqual(['a', 'c', 'c']);
    expect(result.findings[0]).toMatchObject({
      ruleId: 'keys/leaked-key',
      redacted: 'secr…',
      keyState: 'untested',
      inHead: true,
      existing: false,
    });
    expect([result.coverage.complete, result.problems]).toEqual([true, []]);
  });

  it('has every source begin what takes long before it reads the first', async () => {
    const order: string[] = [];
    const noting = (label: string): Source => ({
      ...sourceOf(label),
      begin: () => order.push(`begin ${label}`),
      documents: (reading) => {
        order.push(`read ${label}`);
        return sourceOf(label).documents(reading);
      },
    });
    await scanned({ sources: [noting('a'), noting('b')] });
    expect(order).toEqual(['begin a', 'begin b', 'read a', 'read b']);
  });

  it('says commit and object where the document has them', async () => {
    const whereabouts = { origin: 'commit', commit: 'c1', blob: 'b1', inHead: false } as const;
    const source = sourceOf('history', documentOf('secret-a', 'a', whereabouts));
    const [finding] = (await scanned({ sources: [source] })).findings;
    expect(finding).toMatchObject({ commit: 'c1', blob: 'b1', inHead: false });
    const [plain] = (await scanned({ sources: [sourceOf('x', documentOf('secret-a', 'a'))] }))
      .findings;
    expect(plain).not.toHaveProperty('commit');
    expect(plain).not.toHaveProperty('blob');
  });

  it('is existing where the whole text that stood there before has it too', async () => {
    const before = () => Promise.resolve([subjectOf('secret-old', 'a'), subjectOf('none', 'a')]);
    const source = sourceOf('tree', documentOf('secret-old secret-new', 'a', { before }));
    const { findings } = await scanned({ sources: [source] });
    expect(findings.map(({ existing }) => existing)).toEqual([true, false]);
  });

  it('carries on what a match says of level, places and fixes', async () => {
    const places = [{ path: 'other', startLine: 2, startColumn: 1, endLine: 2, endColumn: 3 }];
    const fixes = [{ title: 'Mend', path: 'a', span: matchAt('a').span, replacement: 'b' }];
    const levels = { severity: 'notice', confidence: 'low' } as const;
    const rule: DocumentRule = {
      ...secretRule,
      match: ({ path }) => [matchAt(path, { ...levels, places, fixes, identity: 'one' })],
    };
    const source = sourceOf('tree', documentOf('secret-a', 'a'));
    const [finding] = (await scanned({ sources: [source], rules: [rule] })).findings;
    expect(finding).toMatchObject({ ...levels, places, fixes });
    expect(finding).not.toHaveProperty('redacted');
  });

  it('reads no source where no rule judges documents', async () => {
    const source = sourceOf('first', new Error('must not be read'));
    expect((await scanned({ sources: [source], rules: [] })).problems).toEqual([]);
  });

  it('counts the files that practice rules read, where keys are not looked for', async () => {
    const rule = {
      subject: 'repository',
      meta: metaOf('ignore-files/test'),
      match: async ({ read }: RepositoryTree) => {
        for (const path of ['a', 'a', 'gone']) await read(path);
        return [];
      },
    } as const;
    const present = memoryTree({ a: 'four', b: 'not read' });
    const receipt = new Receipt();
    const { coverage } = await scanned({ rules: [rule], present, receipt });
    expect(coverage).toMatchObject({ blobs: 1, bytes: 4 });
    expect(receipt.notes).toEqual([expect.stringMatching(/^Keys were not looked for/u)]);
    const both = await scanned({ rules: [rule, secretRule], present, receipt: new Receipt() });
    expect(both.coverage.blobs).toBe(0);
  });

  it('lets a source know what no rule could match', async () => {
    const asked: boolean[] = [];
    const source = sourceOf('first');
    await scanned({
      sources: [
        {
          ...source,
          documents: (reading) => {
            for (const text of ['nothing', 'secret-a'])
              asked.push(reading.mayMatch(subjectOf(text).content));
            return source.documents(reading);
          },
        },
      ],
    });
    expect(asked).toEqual([false, true]);
  });
});

describe('what goes wrong in a scan', () => {
  const sound = sourceOf('sound', documentOf('secret-b', 'b'));

  it.each<[Error, string, string, RegExp | undefined]>([
    [
      new Failure('cannot be read', { remedy: 'Do it.' }),
      'git',
      'broken: cannot be read',
      /^Do it\.$/u,
    ],
    [new Failure('cannot be read'), 'git', 'broken: cannot be read', undefined],
    [new GitError('git-failed', 'git ended', 'Ask.'), 'git', 'broken: git ended', /^Ask\.$/u],
    [new TypeError('holds contents'), 'internal', 'broken: internal error (TypeError)', /report/u],
  ])(
    'in a source (%s) is a problem, and the others are scanned',
    async (thrown, kind, message, remedy) => {
      const broken = sourceOf('broken', documentOf('secret-a', 'a'), thrown);
      const result = await scanned({ sources: [broken, sound] });
      expect(pathsOf(result)).toEqual(['a', 'b']);
      expect(result.coverage.complete).toBe(false);
      expect(result.problems).toHaveLength(1);
      expect(result.problems[0]).toMatchObject({ kind, message: expect.stringContaining(message) });
      if (remedy === undefined) expect(result.problems[0]).not.toHaveProperty('remedy');
      else expect(result.problems[0]?.remedy).toMatch(remedy);
      expect(JSON.stringify(result)).not.toContain('holds contents');
    },
  );

  it('in a rule is a problem of that rule and document, and the others judge on', async () => {
    const broken: DocumentRule = {
      ...secretRule,
      meta: metaOf('keys/broken'),
      match: () => {
        throw new Error('holds contents');
      },
    };
    const result = await scanned({ sources: [sound], rules: [broken, secretRule] });
    expect(pathsOf(result)).toEqual(['b']);
    expect(result.problems).toMatchObject([{ kind: 'rule-failed', path: 'b' }]);
    expect(result.problems[0]?.message).toMatch(/^keys\/broken: internal error \(Error\)/u);
  });

  it('in the present tree is a problem, and findings of sources stay', async () => {
    const read = (): Promise<never> => Promise.reject(new Failure('the tree cannot be read'));
    const rule = {
      subject: 'repository',
      meta: metaOf('ignore-files/test'),
      match: () => Promise.resolve([]),
    } as const;
    const syntax = {
      subject: 'syntax',
      meta: metaOf('env-schema/test'),
      mayMatch: () => true,
      match: () => [],
    } as const;
    const present = { ...memoryTree({ 'a.ts': '1;' }), read };
    const rules = [secretRule, rule, syntax];
    const result = await scanned({ sources: [sound], rules, present });
    expect(pathsOf(result)).toEqual(['b']);
    expect(result.problems).toEqual([
      { kind: 'git', message: 'the present tree: the tree cannot be read' },
    ]);
  });

  it('by the deadline is one problem of that kind for each source that it cut short', async () => {
    const deadline = new AbortController();
    const slow = sourceOf('slow', documentOf('secret-a', 'a'), documentOf('secret-z', 'z'));
    const source = {
      ...slow,
      async *documents(reading: Parameters<typeof slow.documents>[0]) {
        for await (const document of slow.documents(reading)) {
          if (document.path === 'z') deadline.abort();
          yield document;
        }
      },
    };
    const result = await scanned({ sources: [source, sound], signal: deadline.signal });
    expect(pathsOf(result)).toEqual(['a']);
    expect(result.problems).toEqual([DEADLINE_PROBLEM, DEADLINE_PROBLEM]);
  });
});
