import { describe, expect, it } from '@jest/globals';
import { ConfigError } from '../../src/config/config-error.js';
import { DEFAULT_POLICY, parsePolicy } from '../../src/config/load.js';
import { configJsonSchema } from '../../src/config/schema.js';
import { sampleKey } from '../helpers/key.js';

const SOURCE = {
  path: '.github/mistral-security.yml',
  origin: '.github/mistral-security.yml at 0123456789ab',
  knownRules: ['keys/leaked-key', 'ignore-files/env-not-ignored'],
};
const FINGERPRINT = `sha256:${'0a'.repeat(32)}`;

const read = (text: string) => parsePolicy(text, SOURCE);

/** The error that reading gives; fails the test where there is none. */
function refusal(text: string): ConfigError {
  try {
    read(text);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('was accepted');
}

const suppression = (lines: readonly string[]) =>
  [
    'version: 1',
    'suppressions:',
    ...lines.map((line, index) => `  ${index === 0 ? '-' : ' '} ${line}`),
  ].join('\n');

describe('a config file', () => {
  it('gives levels, ignored paths and suppressions with their lines', () => {
    const policy = read(
      [
        'version: 1',
        'rules:',
        '  ignore-files/env-not-ignored: off',
        'paths: { ignore: [vendor/**] }',
        'suppressions:',
        `  - fingerprint: ${FINGERPRINT}`,
        '    reason: revoked, see SEC-12',
        '    owner: platform-team',
        '    expires: 2027-01-01',
      ].join('\n'),
    );
    expect(policy.rules).toEqual(new Map([['ignore-files/env-not-ignored', 'off']]));
    expect(policy.ignoredPaths).toEqual(['vendor/**']);
    expect(policy.suppressions).toEqual([
      {
        fingerprint: FINGERPRINT,
        reason: 'revoked, see SEC-12',
        owner: 'platform-team',
        expires: '2027-01-01',
        line: 6,
      },
    ]);
    expect(policy.origin).toBe(SOURCE.origin);
    expect(policy.path).toBe(SOURCE.path);
  });

  it('may be JSON, may start with a byte order mark, and needs nothing but its version', () => {
    expect(read('{"version": 1}').suppressions).toEqual([]);
    expect(read('\ufeffversion: 1\r\n').rules.size).toBe(0);
  });

  it('is not needed: the defaults change no level and accept nothing', () => {
    expect(DEFAULT_POLICY.rules.size + DEFAULT_POLICY.suppressions.length).toBe(0);
    expect(DEFAULT_POLICY.origin).toBe('defaults');
  });

  it('holds 250 suppressions without trouble', () => {
    const entries = Array.from({ length: 250 }, () => [
      `  - fingerprint: ${FINGERPRINT}`,
      '    reason: accepted in the review of November, see the ticket',
      '    owner: platform-team',
      '    expires: 2027-01-01',
    ]);
    expect(
      read(['version: 1', 'suppressions:', ...entries.flat()].join('\n')).suppressions,
    ).toHaveLength(250);
  });
});

describe('how long comments count', () => {
  it('is a year, or what the file says', () => {
    expect(DEFAULT_POLICY.inlineExpiresAfterDays).toBe(365);
    expect(read('version: 1').inlineExpiresAfterDays).toBe(365);
    expect(read('version: 1\ninlineExpiresAfterDays: 90').inlineExpiresAfterDays).toBe(90);
  });
});

describe('a config file that is not understood is refused at its place', () => {
  it.each([
    ['an unknown setting', 'version: 1\nsupressions: []', '2:1: `supressions` is not a setting'],
    ['an unknown nested setting', 'version: 1\npaths: { ignored: [] }', '2:10: `ignored`'],
    ['an unknown rule', 'version: 1\nrules:\n  keys/leak: off', '3:3: `keys/leak` is not a rule'],
    ['an unknown level', 'version: 1\nrules: { keys/leaked-key: fatal }', '2:27: a level must be'],
    ['a future version', 'version: 2', '1:10: `version: 1` is needed'],
    ['no version', 'rules: {}', '1:1: `version: 1` is needed'],
    ['an empty file', '', '1:1: the file must be a map'],
    ['a list', '- version: 1', '1:1: the file must be a map'],
    ['broken YAML', 'version: [1', 'mistral-security.yml:1:'],
    [
      'a prefix as fingerprint',
      suppression(['fingerprint: sha256:0a0a', 'reason: r', 'expires: 2027-01-01']),
      '3:18: `fingerprint` must be',
    ],
    [
      'a suppression without reason',
      suppression([`fingerprint: ${FINGERPRINT}`, 'expires: 2027-01-01']),
      '3:5: `reason`',
    ],
    [
      'a blank reason',
      suppression([`fingerprint: ${FINGERPRINT}`, 'reason: " "', 'expires: 2027-01-01']),
      '4:13: `reason` must not be empty',
    ],
    [
      'a suppression without expiry',
      suppression([`fingerprint: ${FINGERPRINT}`, 'reason: r']),
      '3:5: a suppression needs `expires`',
    ],
    [
      'no days',
      'version: 1\ninlineExpiresAfterDays: 0',
      '2:25: `inlineExpiresAfterDays` must be 1',
    ],
    ['too many days', 'version: 1\ninlineExpiresAfterDays: 3651', '2:25: `inlineExpiresAfterDays`'],
    ['half days', 'version: 1\ninlineExpiresAfterDays: 1.5', '2:25: `inlineExpiresAfterDays`'],
    [
      'a date that does not exist',
      suppression([`fingerprint: ${FINGERPRINT}`, 'reason: r', 'expires: 2027-02-30']),
      '5:14: `expires` must be a date',
    ],
  ])('%s', (_, text, message) => {
    expect(refusal(text).message).toContain(message);
  });
});

describe('AT-42 a hostile config file is refused within 100 ms and quotes nothing', () => {
  const key = sampleKey(1);
  const bomb = [
    'a: &a [x, x]',
    ...Array.from({ length: 20 }, (_, i) => `b${String(i)}: &b${String(i)} [*a, *a]`),
  ];
  it.each([
    ['an alias bomb', bomb.join('\n')],
    ['100,000 levels of flow', '['.repeat(100_000)],
    ['60,000 levels of flow', '['.repeat(60_000)],
    ['30,000 levels of block', '- '.repeat(30_000)],
    ['30,000 explicit keys', '? '.repeat(30_000)],
    ['17 levels', Array.from({ length: 18 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['10 MB', 'a'.repeat(10 * 1024 * 1024)],
    ['60,000 commas', `[${','.repeat(60_000)}]`],
    ['10,000 keys', Array.from({ length: 9_000 }, (_, i) => `k${String(i)}:`).join('\n')],
    ['30,000 bad escapes', `a: "${'\\x'.repeat(30_000)}"`],
    ['__proto__', '{"__proto__": {"failOn": "never"}}'],
    ['constructor', 'version: 1\nconstructor: { prototype: { failOn: never } }'],
    ['a merge key', 'version: 1\n<<: { rules: {} }'],
    ['a tag', `version: 1\nrules: !!js/function "${key}"`],
    ['an anchor', `version: &${key} 1`],
    ['an alias', `version: *${key}`],
    ['a NUL', `version: 1\0${key}`],
    ['two documents', `version: 1\n---\nversion: 1 # ${key}`],
    ['a directive', `%TAG ! ${key}\n---\nversion: 1`],
    ['a key twice', 'version: 1\nversion: 1'],
    ['an unknown key that is a secret', `version: 1\n${key}: 1`],
    ['an unknown rule that is a secret', `version: 1\nrules: { ${key}: off }`],
    ['a secret instead of a setting', `MISTRAL_API_KEY=${key}`],
    ['a secret in broken YAML', `version: 1\nMISTRAL_API_KEY=${key}: [\n`],
    ['a secret as a value', `version: ${key}`],
  ])('%s', (_, text) => {
    read('version: 1');
    const start = process.threadCpuUsage();
    const { message } = refusal(text);
    // Time on the processor: what else a machine does at the same time is no fault of the file.
    const { user, system } = process.threadCpuUsage(start);
    expect((user + system) / 1_000).toBeLessThan(100);
    expect(message).toMatch(/^\.github\/mistral-security\.yml(:\d+:\d+)?: \S/u);
    expect(message).not.toContain(key);
    expect(message).not.toContain(key.slice(0, 12));
    expect(Object.hasOwn(Object.prototype, 'failOn')).toBe(false);
  });
});

describe('the published schema of the config file', () => {
  it('knows the rules it is given, and refuses unknown settings', () => {
    const schema = JSON.stringify(configJsonSchema(SOURCE.knownRules));
    expect(schema).toContain('ignore-files/env-not-ignored');
    expect(schema).toContain('"additionalProperties":false');
    expect(JSON.stringify(configJsonSchema())).not.toContain('env-not-ignored');
  });
});
