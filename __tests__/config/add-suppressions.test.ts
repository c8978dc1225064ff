import { describe, expect, it } from '@jest/globals';
import { withRenewed, withSuppressions } from '../../src/config/add-suppressions.js';

const SOURCE = { path: 'security.yml', origin: 'security.yml', knownRules: ['keys/leaked-key'] };
const OLD = `sha256:${'0a'.repeat(32)}`;
const NEW = `sha256:${'1b'.repeat(32)}`;
const ENTRY = { fingerprint: NEW, reason: 'sample', owner: 'web', expires: '2027-01-31' };

function added(
  text: string | undefined,
  more: Partial<typeof ENTRY & { remark: string }> = {},
): string {
  return withSuppressions({ text, source: SOURCE, entries: [{ ...ENTRY, ...more }] });
}

const BLOCK = `    reason: old\n    owner: web\n    expires: 2027-01-01\n`;

describe('suppressions that are added to a config file', () => {
  it.each([
    ['no file', undefined],
    ['an empty file', '\n'],
  ])('make one of %s', (_, text) => {
    expect(added(text, { remark: 'a.env, line 1' })).toBe(
      `version: 1\nsuppressions:\n  # a.env, line 1\n  - fingerprint: ${NEW}\n    reason: sample\n    owner: web\n    expires: 2027-01-31\n`,
    );
  });

  it('stand without an owner where there is none', () => {
    expect(
      withSuppressions({
        text: undefined,
        source: SOURCE,
        entries: [{ ...ENTRY, owner: undefined }],
      }),
    ).not.toContain('owner');
  });

  it.each([
    [
      'a list with words behind it',
      `version: 1\nsuppressions:\n  - fingerprint: ${OLD}\n${BLOCK}# the end\n`,
      '# the end\n',
    ],
    [
      'a list at the margin',
      `version: 1\nsuppressions:\n- fingerprint: ${OLD}\n${BLOCK.replaceAll('    ', '  ')}`,
      `\n- fingerprint: ${NEW}`,
    ],
    [
      'a list without a line end',
      `version: 1\nsuppressions:\n  - fingerprint: ${OLD}\n${BLOCK}`.trimEnd(),
      `\n  - fingerprint: ${NEW}`,
    ],
    [
      'a list with a word behind its last entry',
      `version: 1\nsuppressions:\n  - fingerprint: ${OLD}\n${BLOCK.trimEnd()} # soon`,
      '# soon\n  # a.env\n  - fingerprint',
    ],
    ['no list', 'version: 1\n', `suppressions:\n  # a.env\n  - fingerprint: ${NEW}`],
    [
      'lines of Windows',
      `version: 1\r\nsuppressions:\r\n  - fingerprint: ${OLD}\r\n${BLOCK.replaceAll('\n', '\r\n')}`,
      `\r\n  - fingerprint: ${NEW}\r\n`,
    ],
    ['an empty list', 'version: 1\nsuppressions: []\n', NEW],
    [
      'an entry in braces',
      `version: 1\nsuppressions:\n  - { fingerprint: "${OLD}", reason: old, owner: web, expires: 2027-01-01 }\n`,
      `fingerprint: ${NEW}`,
    ],
    [
      'a dash on a line of its own',
      `version: 1\nsuppressions:\n  -\n    fingerprint: ${OLD}\n${BLOCK}`,
      NEW,
    ],
    ['JSON', '{ "version": 1 }', NEW],
    ['JSON with a list', `{ "version": 1, "suppressions": [] }`, NEW],
  ])('join %s', (_, text, expected) => {
    const after = added(text, { remark: 'a.env' });
    expect(after).toContain(expected);
    expect(after.includes(OLD)).toBe(text.includes(OLD));
    const twice = added(after, { fingerprint: `sha256:${'2c'.repeat(32)}` });
    expect(twice).toContain(NEW);
  });

  it('are refused where the file cannot be obeyed', () => {
    expect(() => added('version: 1\nsuppressions: 7\n')).toThrow('suppressions');
    expect(() => added('version: 9\n')).toThrow('version');
  });
});

describe('a suppression that is renewed', () => {
  it('changes its own entry and no other', () => {
    const text = `# kept\nversion: 1\nsuppressions:\n  - fingerprint: ${OLD}\n${BLOCK}  - fingerprint: ${NEW}\n${BLOCK}`;
    expect(withRenewed({ text, source: SOURCE }, ENTRY)).toBe(
      `# kept\nversion: 1\nsuppressions:\n  - fingerprint: ${OLD}\n${BLOCK}  - fingerprint: ${NEW}\n    reason: sample\n    owner: web\n    expires: 2027-01-31\n`,
    );
  });

  it('leaves a file without it as it is', () => {
    expect(withRenewed({ text: 'version: 1\n', source: SOURCE }, ENTRY)).toBe('version: 1\n');
  });
});
