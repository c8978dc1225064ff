import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { NODE } from '../helpers/cli.js';
import { formsOf } from '../helpers/forms-of-key.js';
import { sampleKey } from '../helpers/key.js';

const ROOT = join(import.meta.dirname, '..', '..');

/** Tests a key against a server of its own, one answer after another, and prints the states. */
const PROGRAM = `
import { FakeMistral, listOf } from './__tests__/helpers/fake-mistral.ts';
import { sampleKey } from './__tests__/helpers/key.ts';
import { Secret } from './src/findings/secret.ts';
import { testKeys } from './src/mistral/test-keys.ts';
for (const reply of [listOf([]), 'reset', { status: 401 }, { status: 302, headers: { location: '/x' } }]) {
  await using fake = await FakeMistral.start(() => reply);
  const secret = new Secret(sampleKey(341));
  const tests = await testKeys(fake.access(), [{ secret, everyHost: true }], new AbortController().signal);
  console.log([...tests.values()].map(({ state }) => state).join());
}`;

describe('a key that is tested', () => {
  it('AT-02 is not printed by Node, even where its debugging is switched on', () => {
    const args = ['--import', './scripts/typescript.mjs', '--input-type=module', '-e', PROGRAM];
    const { stdout, stderr } = spawnSync(NODE, args, {
      cwd: ROOT,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], NODE_DEBUG: 'http,https,tls,net,stream,undici,fetch' },
      maxBuffer: 1 << 28,
    });
    expect(stdout.trim().split('\n')).toEqual(['active', 'unknown', 'inactive', 'unknown']);
    expect(stderr).toContain('api.us.mistral.ai');
    for (const form of formsOf(sampleKey(341))) expect(`${stdout}${stderr}`).not.toContain(form);
  });
});
