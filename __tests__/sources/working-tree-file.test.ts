import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  errorCode,
  isGone,
  readLinkTarget,
  readRegularFile,
  unreadableProblem,
} from '../../src/sources/working-tree-file.js';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'mistral-security-files-'));
  writeFileSync(join(directory, 'file'), 'text');
  writeFileSync(join(directory, 'empty'), '');
  symlinkSync('file', join(directory, 'link'));
  mkdirSync(join(directory, 'folder'));
});

afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

const at = (...names: readonly string[]): Buffer => Buffer.from(join(directory, ...names));
const textOf = (bytes: Uint8Array | undefined): string | undefined =>
  bytes && Buffer.from(bytes).toString('utf8');

describe('the bytes of a file', () => {
  it.each([
    ['file', 'text'],
    ['empty', ''],
    ['link', undefined],
    ['folder', undefined],
    ['gone', undefined],
    ['file/below', undefined],
  ])('of %s are %j', async (name, text) => {
    expect(textOf(await readRegularFile(at(name)))).toBe(text);
  });

  it('are a fault where the file system refuses', async () => {
    await expect(readRegularFile(at('x'.repeat(300)))).rejects.toMatchObject({
      code: 'ENAMETOOLONG',
    });
  });
});

describe('the target of a link', () => {
  it.each([
    ['link', 'file'],
    ['file', undefined],
    ['gone', undefined],
  ])('at %s is %j', async (name, target) => {
    expect(textOf(await readLinkTarget(at(name)))).toBe(target);
  });

  it('is a fault where the file system refuses', async () => {
    await expect(readLinkTarget(at('x'.repeat(300)))).rejects.toMatchObject({
      code: 'ENAMETOOLONG',
    });
  });
});

describe('an error of the file system', () => {
  it.each([
    [{ code: 'EACCES' }, 'EACCES', false],
    [{ code: 'ENOENT' }, 'ENOENT', true],
    [{ code: 'ENOTDIR' }, 'ENOTDIR', true],
    [{ code: 7 }, 'unknown error', false],
    [new Error('x'), 'unknown error', false],
    [null, 'unknown error', false],
    ['text', 'unknown error', false],
  ])('%j is shown as %s', (thrown, code, gone) => {
    expect([errorCode(thrown), isGone(thrown)]).toEqual([code, gone]);
  });

  it('makes a problem that names the path and nothing else', () => {
    expect(unreadableProblem('a\xff', { code: 'EACCES' })).toMatchObject({
      kind: 'unreadable',
      path: 'a\\xff',
      message: 'a\\xff cannot be read (EACCES)',
    });
  });
});
