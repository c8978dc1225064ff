import { rmSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Receipt } from '../../../src/findings/coverage.js';
import { openRepository } from '../../../src/git/open.js';
import type { GitRepository } from '../../../src/git/port.js';
import { rule } from '../../../src/rules/keys/leaked-key/rule.js';
import type { DocumentRule } from '../../../src/rules/rule.js';
import { scan } from '../../../src/scan.js';
import { history } from '../../../src/sources/history.js';
import { makePacked, packedHistory } from '../../helpers/packed-repository.js';
import { TestRepository } from '../../helpers/repository.js';
import { temporaryDirectory } from '../reading.js';

const RUNS = Number(process.env['HISTORY_RUNS'] ?? 250);
/** For each generated repository: a dozen runs of git, and both ways of reading. */
const MILLISECONDS_PER_RUN = 5_000;

/** The same rule without a test for versions: git is then asked for every object. */
const plainRule: DocumentRule = { ...rule, quickTest: undefined };

async function scanned(repository: GitRepository, used: DocumentRule) {
  const receipt = new Receipt();
  const result = await scan({
    sources: [history(repository)],
    rules: [used],
    present: undefined,
    bases: [],
    isIgnored: () => false,
    receipt,
    signal: new AbortController().signal,
  });
  return { ...result, notes: receipt.notes };
}

async function bothWays(repository: TestRepository) {
  const opened = await openRepository({
    directory: repository.path,
    env: process.env,
    temporaryDirectory: temporaryDirectory(),
  });
  try {
    return { fast: await scanned(opened, rule), plain: await scanned(opened, plainRule) };
  } finally {
    await opened.close();
  }
}

describe('history from packs', () => {
  const isSame = async (): Promise<void> => {
    await fc.assert(
      fc.asyncProperty(packedHistory, async (packed) => {
        const repository = new TestRepository({ objectFormat: packed.objectFormat });
        try {
          makePacked(repository, packed);
          const { fast, plain } = await bothWays(repository);
          expect(fast.notes).toEqual([]);
          expect(fast.findings).toEqual(plain.findings);
          expect(fast.coverage).toEqual(plain.coverage);
          expect(fast.problems).toEqual([]);
        } finally {
          rmSync(repository.path, { recursive: true, force: true });
        }
      }),
      { numRuns: RUNS },
    );
  };

  it(
    'is that which git gives object by object, however it is packed',
    isSame,
    RUNS * MILLISECONDS_PER_RUN,
  );
});
