import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markerLine, readMarker } from '../../src/github/comment-marker.js';
import { shorten } from '../../src/github/shorten.js';
import { WorkflowLog } from '../../src/github/workflow-commands.js';

const marker = fc.record({
  workflow: fc.string({ maxLength: 60 }),
  headSha: fc.constantFrom('a'.repeat(40), 'b'.repeat(64)),
  runId: fc.nat(),
  runAttempt: fc.nat(),
});

describe('the marker line', () => {
  it('reads back as it was written, also where GitHub changes line ends', () => {
    fc.assert(
      fc.property(marker, (given) => {
        const line = markerLine(given);
        expect(readMarker(`${line}\r\none\r\ntwo\r\n`)).toEqual({
          marker: given,
          text: 'one\ntwo',
        });
      }),
    );
  });

  it('cannot be ended by the name of a workflow', () => {
    const line = markerLine({
      workflow: 'a --> <img>',
      headSha: 'a'.repeat(40),
      runId: 1,
      runAttempt: 1,
    });
    expect(line.indexOf('-->')).toBe(line.length - 3);
    expect(line).not.toContain('<img>');
  });

  it('is not read from any text that only starts like it', () => {
    fc.assert(
      fc.property(fc.string(), (rest) => {
        expect(readMarker(`<!-- mistral-security-action:1 ${rest}`)).toBeUndefined();
      }),
    );
  });
});

describe('shorten', () => {
  const NOTICE = 'shortened';

  it('leaves a text that fits', () => {
    expect(shorten('short', 8_192, NOTICE)).toBe('short');
  });

  it('stays within its bytes and closes every code block', () => {
    const line = fc.constantFrom('text', '```', '````', 'é'.repeat(50), '', '# head');
    fc.assert(
      fc.property(fc.array(line, { minLength: 200, maxLength: 400 }), (lines) => {
        const text = shorten(lines.join('\n'), 500, NOTICE);
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(500);
        expect(text.endsWith(`\n\n${NOTICE}`) || text === lines.join('\n')).toBe(true);
      }),
    );
    const cut = shorten(`\`\`\`\n${'x\n'.repeat(5_000)}\`\`\``, 500, NOTICE);
    expect(cut.split('\n').filter((one) => one === '```')).toHaveLength(2);
  });
});

describe('an annotation', () => {
  it('is written as the toolkit would write it', () => {
    const script = `
      const { error } = await import('@actions/core');
      error('50%: a, b', { title: 'x:y', file: 'a,b:c%.ts', startLine: 3, endLine: 3, startColumn: 5, endColumn: 9 });`;
    const expected = execFileSync(process.execPath, [
      '--input-type=module',
      '-e',
      script,
    ]).toString();
    const parts: string[] = [];
    new WorkflowLog({ write: (text) => parts.push(text) }).annotate({
      level: 'error',
      message: '50%: a, b',
      title: 'x:y',
      path: 'a,b:c%.ts',
      startLine: 3,
      endLine: 3,
      startColumn: 5,
      endColumn: 9,
    });
    expect(parts.join('')).toBe(expected);
  });
});
