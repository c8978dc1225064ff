import { describe, expect, it } from '@jest/globals';
import { markerLine, readMarker } from '../../src/github/comment-marker.js';

const given = { workflow: 'o/a/.github/workflows/x.yml', headSha: 'abc', runId: 7, runAttempt: 2 };
const line = markerLine(given);

describe('the marker of our comment', () => {
  it('is read back with the text below it, whatever line ends GitHub gives', () => {
    expect(readMarker(`${line}\r\n\r\none\r\ntwo\r\n`)).toEqual({
      marker: given,
      text: 'one\ntwo',
    });
  });

  it('keeps a name that would end the HTML comment to itself', () => {
    const workflow = 'x --> <script> \uD800';
    const hostile = markerLine({ ...given, workflow });
    expect(hostile.indexOf('-->')).toBe(hostile.length - 3);
    expect(readMarker(hostile)?.marker.workflow).toBe('x --> <script> \uFFFD');
  });

  it.each([
    ['another text', 'hello'],
    ['a quoted marker', `> ${line}`],
    ['another version', line.replace(':1 ', ':2 ')],
    ['no end', line.replace(' -->', '')],
    ['an end too far away', line.replace(' run=', ` x=${'y'.repeat(1_000)} run=`)],
    ['no number of a run', line.replace('run=7', 'run=x')],
    ['a negative attempt', line.replace('attempt=2', 'attempt=-2')],
    ['a field too few', line.replace(' head=abc', '')],
  ])('is none with %s', (_, body) => {
    expect(readMarker(body)).toBeUndefined();
  });

  it('takes an encoding that nobody wrote as it stands', () => {
    expect(readMarker(line.replace('head=abc', 'head=%zz more'))?.marker.headSha).toBe('%zz');
  });
});
