import { describe, expect, it } from '@jest/globals';
import type { EnvironmentPolicy } from '../../src/findings/limits.js';
import { rule as modelNotAllowed } from '../../src/rules/code/model-not-allowed/rule.js';
import { rule as tokenLimitMissing } from '../../src/rules/code/token-limit-missing/rule.js';
import { chosenRules } from '../../src/rules/chosen.js';
import { rules } from '../../src/rules/index.js';
import { memoryTree } from '../helpers/memory-tree.js';

const ROWS = new Map<string, EnvironmentPolicy>([
  ['development', { allowedModels: ['mistral-large-latest'], maxTokensPerRequest: 10_000 }],
  ['production', { allowedModels: ['mistral-small-latest'] }],
]);
const CALL =
  "import { Mistral } from '@mistralai/mistralai';\nexport const answer = (messages) => new Mistral().chat.complete({ model: 'mistral-large-latest', messages });\n";
const tree = memoryTree({ 'src/a.ts': CALL });

describe("the config's environments", () => {
  it.each([
    [undefined, 0],
    ['development', 0],
    ['production', 1],
  ])('hold code to the row that applies: %s', async (environment, count) => {
    const limits = { environments: ROWS, environment };
    expect(await modelNotAllowed.match(tree, limits)).toHaveLength(count);
  });

  it.each([
    [undefined, undefined],
    ['production', undefined],
    ['development', 'warning'],
  ])('ask for a bound where the row has one: %s', async (environment, severity) => {
    const limits = { environments: ROWS, environment };
    const [match] = await tokenLimitMissing.match(tree, limits);
    expect(match?.severity).toBe(severity);
  });

  it('name a model that a call may have from several places alike, so that they are one finding', async () => {
    const several = `const M = { a: 'mistral-large-latest', b: 'mistral-large-latest' };\n${CALL.replace("'mistral-large-latest'", 'M[messages.tier]')}`;
    const limits = { environments: ROWS, environment: 'production' };
    const matches = await modelNotAllowed.match(memoryTree({ 'src/a.ts': several }), limits);
    expect(matches).toHaveLength(2);
    expect(new Set(matches.map(({ identity }) => identity)).size).toBe(1);
  });
});

describe('rules that wait to be asked for', () => {
  const optIn = 'code/personal-data-in-prompt';
  const idsWith = (levels: ReadonlyMap<string, 'notice' | 'off'>) =>
    chosenRules(rules, { checks: ['code'], levels }).map(({ meta }) => meta.id);

  it('run only where the config gives them a level', () => {
    expect(idsWith(new Map())).not.toContain(optIn);
    expect(idsWith(new Map([[optIn, 'notice']]))).toContain(optIn);
  });

  it('leave out the rules of other checks', () => {
    expect(idsWith(new Map()).every((id) => id.startsWith('code/'))).toBe(true);
  });
});
