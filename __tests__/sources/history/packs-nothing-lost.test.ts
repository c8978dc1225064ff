import { symlinkSync, copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Receipt } from '../../../src/findings/coverage.js';
import { KEY_TEST } from '../../../src/keys/quick-test.js';
import { rule } from '../../../src/rules/keys/leaked-key/rule.js';
import { scan } from '../../../src/scan.js';
import { history } from '../../../src/sources/history.js';
import { judgeVersion, type Judged } from '../../../src/sources/history/packs/version-judge.js';
import { sampleKey } from '../../helpers/key.js';
import type { TestRepository } from '../../helpers/repository.js';
import { newRepository, opened, temporaryDirectory } from '../reading.js';

const KEY = sampleKey(11);

async function scanned(directory: string) {
  const result = await scan({
    sources: [history(await opened(directory))],
    rules: [rule],
    present: undefined,
    bases: [],
    isIgnored: () => false,
    receipt: new Receipt(),
    signal: new AbortController().signal,
  });
  return { found: result.findings.length, problems: result.problems };
}

const FOUND = { found: 1, problems: [] };

/** A repository with a pack of its own, whose first commit stands in an objects directory that it borrows from. */
function borrowing(alternate: string, head: string): TestRepository {
  const repository = newRepository();
  writeFileSync(join(repository.path, '.git/objects/info/alternates'), `${alternate}\n`);
  repository.git('update-ref', 'refs/heads/main', head);
  repository.git('read-tree', 'HEAD');
  repository.git('commit', '-q', '--allow-empty', '-m', 'mine');
  repository.git('repack', '-adlq');
  return repository;
}

function leaking(): TestRepository {
  const repository = newRepository();
  repository.commit({ '.env': `MISTRAL_API_KEY=${KEY}\n` });
  repository.git('repack', '-adq');
  return repository;
}

/** Two versions of a file: git packs the older one, here that with a key, as a delta on the newer one. */
function versions(base: string, leaking: string): TestRepository {
  const repository = newRepository();
  repository.commit({ 'config.py': leaking });
  repository.commit({ 'config.py': base });
  repository.git('repack', '-adfq', '--depth=50', '--window=50');
  return repository;
}

describe('history from packs loses nothing', () => {
  it('that git borrows over as many steps as git takes', async () => {
    const source = leaking();
    let last = join(source.path, '.git/objects');
    for (let step = 0; step < 4; step += 1) {
      const next = join(temporaryDirectory(), 'objects');
      mkdirSync(join(next, 'info'), { recursive: true });
      writeFileSync(join(next, 'info/alternates'), `${last}\n`);
      last = next;
    }
    expect(await scanned(borrowing(last, source.git('rev-parse', 'HEAD')).path)).toEqual(FOUND);
  });

  it('that is borrowed from a path which git writes in quotes', async () => {
    const source = leaking();
    const link = join(temporaryDirectory(), 'caf\u00e9');
    symlinkSync(join(source.path, '.git/objects'), link);
    const quoted = `"${link.replace('\u00e9', '\\303\\251')}"`;
    expect(await scanned(borrowing(quoted, source.git('rev-parse', 'HEAD')).path)).toEqual(FOUND);
  });

  it('where a pack goes while it is looked for', async () => {
    const repository = leaking();
    const packs = join(repository.path, '.git/objects/pack');
    const index = readdirSync(packs).find((name) => name.endsWith('.idx')) ?? '';
    copyFileSync(join(packs, index), join(packs, 'pack-gone.idx'));
    symlinkSync('nowhere', join(packs, 'pack-gone.pack'));
    expect(await scanned(repository.path)).toEqual(FOUND);
  });

  it('that is put together in the middle of a long list', () => {
    const list = (parts: readonly string[]): Buffer => {
      const filling = Array.from(
        { length: 300 },
        (_, index) => `piece-no-${String(1_000 + index)}`,
      );
      const all = [...filling, ...parts, ...filling].map((part) => `"${part}"`).join(', ');
      return Buffer.from(`mistral_api_key = [${all}].join("")\n`);
    };
    const whole = (content: Buffer): Judged =>
      judgeVersion(KEY_TEST, { content, edits: [0, content.length], base: undefined });
    const filling = list([]).length / 2;
    const content = list(['-', KEY.slice(0, 16), KEY.slice(16), '-']);
    const edits = [Math.floor(filling) - 40, content.length - Math.floor(filling) + 40];
    const judged = judgeVersion(KEY_TEST, { content, edits, base: whole(list(['-', '-'])) });
    expect(judged.mayMatch).toBe(whole(content).mayMatch);
  });

  it('that codes write which a change far above makes readable', async () => {
    const text = Array.from({ length: 60 }, (_, index) => `SETTING_${String(index)}=some value\n`);
    const codes = (start: string): string => {
      const bytes = Buffer.from(`${start}${text.join('')}MISTRAL_API_KEY=${KEY}\n`, 'latin1');
      return `data = bytes([${[...bytes].join(', ')}])\n`;
    };
    expect(await scanned(versions(codes('caf\u00e9\n'), codes('cafe\n')).path)).toEqual(FOUND);
  });

  it.each([62, 66])('that is in base64 over literals of %d digits', async (width) => {
    const text = Array.from({ length: 300 }, (_, index) => `SETTING_${String(index)}=some value\n`);
    const literals = (value: string): string => {
      const digits = Buffer.from(`${text.join('')}MISTRAL_API_KEY=${value}\n`).toString('base64');
      const lines = digits.match(new RegExp(`.{1,${String(width)}}`, 'gu')) ?? [];
      return `env = (${lines.map((line) => `"${line}"`).join(' +\n  ')})\n`;
    };
    const { path } = versions(literals('put-the-key-of-your-account-here'), literals(KEY));
    expect(await scanned(path)).toEqual(FOUND);
  });
});
