import { describe, expect, it } from '@jest/globals';
import type { Example, RepositoryRule, RuleExamples } from '../../src/rules/rule.js';
import * as schemaNotEnforced from '../../src/rules/env-schema/schema-not-enforced/rule.js';
import { examples as schemaNotEnforcedExamples } from '../../src/rules/env-schema/schema-not-enforced/examples.js';
import * as keyNotInSchema from '../../src/rules/env-schema/key-not-in-schema/rule.js';
import { examples as keyNotInSchemaExamples } from '../../src/rules/env-schema/key-not-in-schema/examples.js';
import * as keyWeaklyChecked from '../../src/rules/env-schema/key-weakly-checked/rule.js';
import { examples as keyWeaklyCheckedExamples } from '../../src/rules/env-schema/key-weakly-checked/examples.js';
import * as secretFileTracked from '../../src/rules/ignore-files/secret-file-tracked/rule.js';
import { examples as secretFileTrackedExamples } from '../../src/rules/ignore-files/secret-file-tracked/examples.js';
import * as envNotIgnored from '../../src/rules/ignore-files/env-not-ignored/rule.js';
import { examples as envNotIgnoredExamples } from '../../src/rules/ignore-files/env-not-ignored/examples.js';
import { sampleKey } from '../helpers/key.js';
import { memoryTree } from '../helpers/memory-tree.js';

const RULES: readonly (readonly [RepositoryRule, RuleExamples])[] = [
  [schemaNotEnforced.rule, schemaNotEnforcedExamples],
  [keyNotInSchema.rule, keyNotInSchemaExamples],
  [keyWeaklyChecked.rule, keyWeaklyCheckedExamples],
  [secretFileTracked.rule, secretFileTrackedExamples],
  [envNotIgnored.rule, envNotIgnoredExamples],
];

async function judge(rule: RepositoryRule, { files }: Example) {
  const texts = Object.entries(files).map(([path, text]): [string, string] => [
    path,
    text.replaceAll('{{key}}', sampleKey(1)),
  ]);
  return rule.match(memoryTree(Object.fromEntries<string>(texts)));
}

describe.each(RULES)('$meta.id', (rule, { flagged, clean }) => {
  it.each([...flagged, ...clean])('finds what the example says: $name', async (example) => {
    const matches = await judge(rule, example);
    expect(matches.map(({ path, span }) => `${path}:${span.startLine}`)).toEqual(example.findings);
    expect(JSON.stringify(matches)).not.toContain(sampleKey(1));
  });
});
