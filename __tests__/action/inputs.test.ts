import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { z } from 'zod';
import { InputError } from '../../src/action/input-values.js';
import { inputsFrom, readInputs, type ActionInputs } from '../../src/action/inputs.js';
import { sampleKey } from '../helpers/key.js';

const VARIABLES = 'names of at most 20 environment variables, separated by commas';
const ID = 'a1'.repeat(20);

const DEFAULTS: ActionInputs = {
  token: undefined,
  scan: 'auto',
  base: undefined,
  head: undefined,
  checks: ['keys', 'ignore-files', 'env-schema', 'code', 'workflows'],
  config: '.github/mistral-security.yml',
  failOn: 'error',
  failOnExisting: false,
  policyFrom: 'base',
  deadlineMinutes: 10,
  verifyKeys: false,
  testKeys: [],
  environment: undefined,
  comment: 'auto',
  sarifFile: undefined,
  jsonFile: undefined,
  path: '.',
};

/** Reads inputs from the environment as the runner sets it. */
function read(given: Readonly<Record<string, string>>): ActionInputs {
  const entries = Object.entries(given).map(([name, value]) => {
    return [`INPUT_${name.toUpperCase()}`, value] as const;
  });
  return readInputs(inputsFrom(Object.fromEntries(entries)));
}

function refusal(given: Readonly<Record<string, string>>): InputError {
  try {
    read(given);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('the inputs were accepted');
}

describe('readInputs', () => {
  it('gives defaults for inputs that are not set', () => {
    expect(read({})).toEqual(DEFAULTS);
  });

  it('gives the same for the defaults that action.yml declares', () => {
    const action = z.object({
      inputs: z.record(z.string(), z.object({ default: z.string().optional() })),
    });
    const { inputs } = action.parse(parse(readFileSync('action.yml', 'utf8')));
    const declared = Object.entries(inputs).map(
      ([name, input]) => [name, input.default ?? ''] as const,
    );
    expect(read({ ...Object.fromEntries(declared), token: '' })).toEqual(DEFAULTS);
  });

  it('reads every input', () => {
    const given = {
      token: 'token-of-the-job',
      scan: ' tree, changes ',
      base: 'main',
      head: ID.toUpperCase(),
      checks: 'env-schema,keys',
      config: './security/mistral.yml',
      'fail-on': 'never',
      'fail-on-existing': 'True',
      'policy-from': 'head',
      'deadline-minutes': '0.5',
      'verify-keys': 'true',
      'test-keys': ' MISTRAL_API_KEY, _OLD_KEY\n NEW_KEY,MISTRAL_API_KEY',
      environment: 'production',
      comment: 'never',
      'sarif-file': 'out/report.sarif',
      'json-file': '/tmp/report.json',
      path: 'packages/app',
    };
    expect(read(given)).toEqual({
      token: 'token-of-the-job',
      scan: ['changes', 'tree'],
      base: 'main',
      head: ID,
      checks: ['keys', 'env-schema'],
      config: 'security/mistral.yml',
      failOn: 'never',
      failOnExisting: true,
      policyFrom: 'head',
      deadlineMinutes: 0.5,
      verifyKeys: true,
      testKeys: ['MISTRAL_API_KEY', '_OLD_KEY', 'NEW_KEY'],
      environment: 'production',
      comment: 'never',
      sarifFile: 'out/report.sarif',
      jsonFile: '/tmp/report.json',
      path: 'packages/app',
    });
  });

  it.each([
    ['scan', 'everything', 'auto, or several of changes, history, tree with commas'],
    ['scan', 'changes,,tree', 'auto, or several of changes, history, tree with commas'],
    [
      'checks',
      'key',
      'all, or several of keys, ignore-files, env-schema, code, workflows with commas',
    ],
    ['fail-on', 'Error', 'error, warning, notice, never'],
    ['fail-on-existing', 'yes', 'true, false'],
    ['policy-from', 'pr', 'base, head'],
    ['verify-keys', 'yes', 'true, false'],
    ['test-keys', '1A', VARIABLES],
    ['test-keys', 'A;B', VARIABLES],
    ['test-keys', '${{ secrets.KEY }}', VARIABLES],
    ['test-keys', sampleKey(351), VARIABLES],
    ['test-keys', `K${sampleKey(351)}`, VARIABLES],
    ['test-keys', Array.from({ length: 21 }, (_, i) => `K${i}`).join(), VARIABLES],
    ['deadline-minutes', '-1', 'a number of minutes above 0, at most 360'],
    ['deadline-minutes', '0', 'a number of minutes above 0, at most 360'],
    ['deadline-minutes', '1e3', 'a number of minutes above 0, at most 360'],
    ['comment', 'sometimes', 'auto, always, never'],
    ['config', '../elsewhere.yml', 'a relative path to a file, with "/"'],
    ['config', '/etc/passwd', 'a relative path to a file, with "/"'],
    ['json-file', 'a\nb', 'a path without control characters'],
  ])('refuses %s: %j, naming the input and what is allowed', (name, value, allowed) => {
    const error = refusal({ [name]: value });
    expect(error.input).toBe(name);
    expect(error.message).toContain(`Input "${name}"`);
    expect(error.message).toContain(`Allowed: ${allowed}.`);
  });

  it.each([
    ['an option', '--upload-pack=x'],
    ['another option', '-n1'],
    ['a byte order mark before an id', `\uFEFF${ID}`],
    ['an id followed by a byte order mark', `${ID}\uFEFF`],
    ['a no-break space before an id', `\u00A0${ID}`],
    ['a range', 'main..topic'],
    ['an expression', 'main@{1}'],
    ['a parent', 'main^'],
    ['the id of nothing', '0'.repeat(40)],
    ['a line end inside', 'main\ntopic'],
  ])('AT-27 refuses %s as base and quotes nothing of it', (_title, value) => {
    const error = refusal({ base: value });
    expect(error.input).toBe('base');
    expect(error.message).not.toContain(value);
  });

  it('never repeats a refused value', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12, maxLength: 40 }), (value) => {
        expect(refusal({ comment: `x${value}x` }).message).not.toContain(value);
      }),
    );
  });
});
