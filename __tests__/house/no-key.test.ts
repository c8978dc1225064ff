import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sampleKey } from '../helpers/key.js';

const root = join(import.meta.dirname, '../..');

/** Runs of exactly 32 letters and digits; linear, since a run is matched whole and only once. */
const RUN = /[A-Za-z0-9]+/gu;

/** Whether a run could be a key: upper and lower case and digits, which hashes and names are not. */
function looksLikeKey(run: string): boolean {
  return run.length === 32 && /[a-z]/u.test(run) && /[A-Z]/u.test(run) && /\d/u.test(run);
}

function keysIn(text: string): number {
  return (text.match(RUN) ?? []).filter(looksLikeKey).length;
}

describe('the repository itself', () => {
  it('holds no string that looks like a key', () => {
    const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
    const paths = listed.split('\0').filter((path) => path !== '');
    const scanned = paths.filter((path) => !/^dist\/|^package-lock\.json$/u.test(path));
    const isFile = (path: string) =>
      lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile();
    const texts = scanned.filter((path) => isFile(path) === true);
    expect(texts.length).toBeGreaterThan(20);
    const suspects = texts.filter((path) => keysIn(readFileSync(join(root, path), 'utf8')) > 0);
    expect(suspects).toEqual([]);
  });

  it('would notice one', () => {
    expect(keysIn(`key = "${sampleKey(1)}"`)).toBe(1);
    expect(keysIn(`key = "${sampleKey(1)}x"`)).toBe(0);
  });
});
