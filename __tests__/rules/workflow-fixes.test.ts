import { describe, expect, it } from '@jest/globals';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { applyFixes } from '../../src/findings/apply-fixes.js';
import { rule as scope } from '../../src/rules/workflows/key-scope-too-wide/rule.js';
import { rule as run } from '../../src/rules/workflows/secret-in-run/rule.js';
import type { RepositoryRule } from '../../src/rules/rule.js';
import { memoryTree } from '../helpers/memory-tree.js';

const PATH = '.github/workflows/ci.yml';
const SECRET = '${{ secrets.MISTRAL_API_KEY }}';

async function mended(rule: RepositoryRule, text: string): Promise<string | undefined> {
  const [found] = await rule.match(memoryTree({ [PATH]: text }));
  expect(found?.path).toBe(PATH);
  if (found?.fixes === undefined) return undefined;
  const after = applyFixes(text, found.fixes);
  expect(after.left).toEqual([]);
  expect(await rule.match(memoryTree({ [PATH]: after.text }))).toEqual([]);
  const parsed = parseWorkflow({ name: PATH, content: after.text }, new NoOperationTraceWriter());
  expect(parsed.context.errors.getErrors().map(String)).toEqual([]);
  return after.text;
}

const workflow = (steps: string, job = '', top = '') =>
  `on: push\n${top}jobs:\n  test:\n    runs-on: ubuntu-latest\n${job}    steps:\n${steps}`;

describe('the fix of a key in a script', () => {
  it('hands it over as a variable', async () => {
    const text = workflow(
      `      - run: |\n          curl -H "Authorization: Bearer ${SECRET}" --key ${SECRET} x\n`,
    );
    expect(await mended(run, text)).toBe(
      workflow(
        `      - env:\n          MISTRAL_API_KEY: ${SECRET}\n        run: |\n          curl -H "Authorization: Bearer \${MISTRAL_API_KEY}" --key "$MISTRAL_API_KEY" x\n`,
      ),
    );
  });

  it('joins the variables that are there, with the line ends of the file', async () => {
    const text = workflow(
      `      - name: Ask\n        env:\n          A: b\n        run: ask ${SECRET}\n`,
    ).replaceAll('\n', '\r\n');
    expect(await mended(run, text)).toContain(
      `env:\r\n          MISTRAL_API_KEY: ${SECRET}\r\n          A: b\r\n        run: ask "$MISTRAL_API_KEY"`,
    );
  });

  it.each([
    ['single quotes', workflow(`      - run: node -e 'ask("${SECRET}")'\n`)],
    [
      'a document that is not expanded',
      workflow(
        `      - run: |\n          ssh h <<'EOF'\n          export K=${SECRET}\n          EOF\n`,
      ),
    ],
    ['another shell', workflow(`      - shell: pwsh\n        run: ask ${SECRET}\n`)],
    [
      'a variable of that name',
      workflow(`      - env:\n          MISTRAL_API_KEY: x\n        run: ask ${SECRET}\n`),
    ],
  ])('is not offered for %s', async (_, text) => {
    expect(await mended(run, text)).toBeUndefined();
  });
});

describe('the fix of a key with a wide scope', () => {
  const STEPS = '      - uses: actions/checkout@v4\n      - run: npm ci\n';
  const AFTER = `${STEPS}      - env:\n          MISTRAL_API_KEY: ${SECRET}\n        run: npm test\n`;

  it('moves it from the job to the step', async () => {
    const text = workflow(
      `${STEPS}      - run: npm test\n`,
      `    env:\n      MISTRAL_API_KEY: ${SECRET}\n`,
    );
    expect(await mended(scope, text)).toBe(workflow(AFTER));
  });

  it('leaves the other variables of the workflow where they are', async () => {
    const env = 'env:\n  CI: yes\n';
    const text = workflow(
      `${STEPS}      - run: npm test\n`,
      '',
      `${env}  MISTRAL_API_KEY: ${SECRET}\n`,
    );
    expect(await mended(scope, text)).toBe(workflow(AFTER, '', env));
  });
});
