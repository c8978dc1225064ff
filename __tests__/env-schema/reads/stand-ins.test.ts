import { describe, expect, it } from '@jest/globals';
import { defaultsIn, pythonDefaultsIn } from '../../../src/env-schema/reads/defaults.js';
import { printedIn, pythonPrintedIn } from '../../../src/env-schema/reads/printed-environment.js';
import { applyFixes } from '../../../src/findings/apply-fixes.js';
import { moduleOf, pythonOf } from '../../helpers/source-module.js';

describe('what stands in for a key beside its read', () => {
  it.each<[string, string, string]>([
    ['||', "a(process.env.MISTRAL_API_KEY || 'x');", 'a(process.env.MISTRAL_API_KEY);'],
    ['??', "a(process.env['MISTRAL_API_KEY'] ?? 'x');", "a(process.env['MISTRAL_API_KEY']);"],
    [
      'behind a cast',
      "a((process.env.MISTRAL_API_KEY as string) || 'x');",
      'a((process.env.MISTRAL_API_KEY as string));',
    ],
    [
      'of a pattern',
      "const { MISTRAL_API_KEY = 'x' } = process.env;",
      'const { MISTRAL_API_KEY } = process.env;',
    ],
  ])('%s, and what is left without it', (_, before, after) => {
    const [found] = defaultsIn(moduleOf(before));
    expect(found).toMatchObject({ name: 'MISTRAL_API_KEY', value: 'x' });
    const removal = found?.removal;
    expect(removal && applyFixes(before, [removal]).text).toBe(after);
  });

  it.each([
    ['a condition', "if (process.env.MISTRAL_API_KEY && 'x') a();"],
    ['the other side', "a('x' || process.env.MISTRAL_API_KEY);"],
    ['another variable', 'a(process.env.MISTRAL_API_KEY || process.env.KEY);'],
    ['another name', "a(process.env.MISTRAL_MODEL || 'x');"],
    ['a plain pattern', 'const { MISTRAL_API_KEY } = process.env;'],
    ['nothing', 'a(process.env.MISTRAL_API_KEY);'],
  ])('is not %s', (_, text) => {
    expect(defaultsIn(moduleOf(text))).toEqual([]);
  });

  it.each<[string, string, string | undefined]>([
    ['os.getenv("MISTRAL_API_KEY", "x")\n', 'x', 'os.getenv("MISTRAL_API_KEY")\n'],
    ['os.environ.get("MISTRAL_API_KEY") or "x"\n', 'x', 'os.environ.get("MISTRAL_API_KEY")\n'],
    ['os.getenv("MISTRAL_API_KEY", default="x")\n', 'x', undefined],
  ])('in Python: %s', async (before, value, after) => {
    const [found] = pythonDefaultsIn(await pythonOf(`import os\n${before}`));
    expect(found?.value).toBe(value);
    const removal = found?.removal;
    const left = removal && applyFixes(`import os\n${before}`, [removal]).text;
    expect(left).toBe(after === undefined ? undefined : `import os\n${after}`);
  });

  it('in Python is no variable, and nothing of another name', async () => {
    const text = 'import os\nos.getenv("MISTRAL_API_KEY", other)\nos.getenv("MODEL", "x")\n';
    expect(pythonDefaultsIn(await pythonOf(text))).toEqual([]);
  });
});

describe('what prints the environment', () => {
  const ENVIRONMENT = 'the whole environment';
  const IN_ERROR = 'the value of `MISTRAL_API_KEY` in an error';

  it.each<[string, readonly string[]]>([
    ['console.log(process.env);', [ENVIRONMENT]],
    ['this.logger.debug(`env ${JSON.stringify(process.env)}`);', [ENVIRONMENT]],
    ['console.error(util.inspect(process.env as object));', [ENVIRONMENT]],
    ['throw new Error(`bad ${process.env.MISTRAL_API_KEY}`);', [IN_ERROR]],
    ["throw new TypeError('bad ' + process.env['MISTRAL_API_KEY']);", [IN_ERROR]],
    ['console.log(Object.keys(process.env));', []],
    ['console.log(process.env.NODE_ENV);', []],
    ['console.clear(process.env);', []],
    ['screen.log(process.env);', []],
    ['send(process.env);', []],
    ['throw new Error(`bad ${process.env.NODE_ENV}`);', []],
    ["throw new Error('bad' - process.env.MISTRAL_API_KEY);", []],
    ['throw new Error();', []],
    ['new Client(process.env.MISTRAL_API_KEY);', []],
    ['new (make())(process.env.MISTRAL_API_KEY);', []],
  ])('%s', (text, expected) => {
    expect(printedIn(moduleOf(text)).map(({ what }) => what)).toEqual(expected);
  });

  it.each<[string, number]>([
    ['print(os.environ)\n', 1],
    ['logging.info(dict(os.environ))\n', 1],
    ['logger.error(f"env {os.environ}")\n', 1],
    ['print(json.dumps(dict(os.environ)))\n', 1],
    ['print(os.environ["HOME"])\n', 0],
    ['print(len(os.environ))\n', 0],
    ['send(os.environ)\n', 0],
    ['print("os.environ")\n', 0],
  ])('in Python: %s', async (text, amount) => {
    expect(pythonPrintedIn(await pythonOf(text))).toHaveLength(amount);
  });
});
