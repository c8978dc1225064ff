import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keysIn, scanJson } from '../helpers/cli.js';
import { sampleKey } from '../helpers/key.js';

const CHARACTERS = 64 * 2 ** 20;
/** What the threat model allows the whole process, in kilobytes. */
const MOST_KILOBYTES = 512 * 2 ** 10;

let directory = '';

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'memory-'));
});

afterAll(() => {
  rmSync(directory, { recursive: true });
});

/** Runs first in the child process, and writes at its end how much memory it held at most. */
function preload(peakFile: string): string {
  const source = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(peakFile)}, String(process.resourceUsage().maxRSS)));`;
  return `--import=data:text/javascript;base64,${Buffer.from(source).toString('base64')}`;
}

describe('memory that a large text takes', () => {
  it.each([
    ['line ends', '\n'],
    ['brackets that never close', '('],
    ['assignments', 'a=\n'],
    ['names', 'mistral '],
  ])(
    'AT-34 stays within bounds for 64 MiB of %s, and the key at its end is found',
    (name, unit) => {
      const tree = mkdtempSync(join(directory, 'tree-'));
      const key = `\nMISTRAL_API_KEY=${sampleKey(5)}\n`;
      writeFileSync(join(tree, 'large.txt'), unit.repeat(CHARACTERS / unit.length) + key);
      const peakFile = join(directory, `${name}.peak`);
      const report = scanJson(['--tree', '--checks', 'keys', tree], {
        env: { NODE_OPTIONS: preload(peakFile) },
      });
      expect(keysIn(report)).toMatchObject([{ path: 'large.txt' }]);
      expect(Number(readFileSync(peakFile, 'utf8'))).toBeLessThan(MOST_KILOBYTES);
    },
    120_000,
  );
});
