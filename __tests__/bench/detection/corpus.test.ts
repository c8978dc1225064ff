import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { claimsBySample, writeCorpus, type Corpus } from '../../../bench/detection/corpus.js';
import { samplesOf } from '../../../bench/detection/samples.js';
import { ownClaims } from '../../../bench/detection/own.js';
import type { Template } from '../../../bench/detection/template.js';

const LEAK: Template = {
  category: 'dotenv',
  name: 'plain',
  path: 'config/.env',
  text: 'A=1\nMISTRAL_API_KEY={{key}}\n',
};
const CLEAN: Template = { ...LEAK, text: 'A=1\n' };
const BESIDE: Template = { ...CLEAN, repository: { 'package.json': '{}' } };

const written: Corpus[] = [];
function corpusOf(leaks: readonly Template[], clean: readonly Template[]): Corpus {
  const corpus = writeCorpus(samplesOf({ leaks, clean }, [1, 2]));
  written.push(corpus);
  return corpus;
}

afterEach(() => {
  for (const { root } of written.splice(0)) rmSync(root, { recursive: true });
});

describe('a corpus on disk', () => {
  it('holds every sample in a directory that does not say what it is', () => {
    const corpus = corpusOf([LEAK], [CLEAN]);
    expect(corpus.samples.size).toBe(4);
    for (const [directory, { path, bytes }] of corpus.samples) {
      expect(directory).toMatch(/^a\/\d{5}$/u);
      expect(readFileSync(join(corpus.root, directory, path))).toEqual(Buffer.from(bytes));
    }
  });

  it('sets a sample apart that has files beside it', () => {
    const corpus = corpusOf([LEAK], [BESIDE]);
    expect(corpus.repositories).toHaveLength(3);
    const [together = '', ...alone] = corpus.repositories;
    expect(together).toBe('a');
    for (const directory of alone) {
      expect(corpus.samples.get(directory)?.isLeak).toBe(false);
      expect(existsSync(join(corpus.root, directory, 'package.json'))).toBe(true);
    }
  });

  it('tells which sample a claim is about, and drops those about other files', () => {
    const corpus = corpusOf([], [BESIDE]);
    const [directory = ''] = corpus.samples.keys();
    const claim = { lines: undefined, rule: 'a-rule', kind: 'generic' } as const;
    const claims = claimsBySample(corpus, [
      { ...claim, path: `${directory}/config/.env` },
      { ...claim, path: `${directory}/package.json` },
      { ...claim, path: 'elsewhere' },
    ]);
    const sample = corpus.samples.get(directory);
    expect([...claims.keys()]).toEqual([sample]);
    expect([...claims.values()]).toEqual([[{ ...claim, path: 'config/.env' }]]);
  });
});

describe('this product in process', () => {
  it('claims the line of a key and says why, without its value', async () => {
    const [leak] = samplesOf({ leaks: [LEAK], clean: [] }, [1]);
    const claims = await ownClaims(leak!);
    expect(claims).toMatchObject([{ path: 'config/.env', lines: { first: 2, last: 2 } }]);
    expect(JSON.stringify(claims)).not.toContain(leak!.keys[0]!.value);
  });

  it('claims nothing in a file without one', async () => {
    const [clean] = samplesOf({ leaks: [], clean: [CLEAN] }, [1]);
    expect(await ownClaims(clean!)).toEqual([]);
  });
});
