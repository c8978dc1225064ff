import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { runCli, scanJson } from '../helpers/cli.js';
import { make } from './scratch.js';

/** Stores bytes as an object of a kind that they are not. */
function store(path: string, kind: string, bytes: string): string {
  const args = ['hash-object', '-t', kind, '-w', '--stdin', '--literally'];
  return execFileSync('git', args, { cwd: path, input: Buffer.from(bytes, 'latin1') })
    .toString()
    .trim();
}

describe('AT-07 a malformed object', () => {
  it.each(['--history', '--changes'])('makes a scan with %s incomplete and is named', (scope) => {
    const fixture = make();
    const base = fixture.commit({ a: 'a' });
    const tree = store(fixture.path, 'tree', 'sesame');
    const commit = fixture.git('commit-tree', '-p', base, '-m', 'x', tree);
    const mended = fixture.git('commit-tree', '-p', commit, '-m', 'x', `${base}^{tree}`);
    fixture.git('update-ref', 'refs/heads/main', mended);
    const args = scope === '--history' ? [scope] : [scope, `${base}..${mended}`];
    const report = scanJson([...args, fixture.path]);
    expect(report).toMatchObject({ result: 'incomplete', coverage: { complete: false } });
    const messages = report.problems.map(({ message }) => message).join('\n');
    expect(messages).toContain(tree);
    expect(messages).not.toContain('internal error');
    expect(messages).not.toContain('sesame');
  });

  it('ends a scan where it is the tree of HEAD, and is named with what mends it', () => {
    const fixture = make();
    const tree = store(fixture.path, 'tree', 'sesame');
    fixture.git('update-ref', 'refs/heads/main', fixture.git('commit-tree', '-m', 'x', tree));
    const { status, stdout } = runCli(['scan', '--history', fixture.path]);
    expect(status).toBe(2);
    expect(stdout).toContain(`Object ${tree}: This is not a well-formed tree`);
    expect(stdout).toContain('git fsck');
    expect(stdout).not.toContain('sesame');
  });
});
