import { describe, expect, it } from '@jest/globals';
import { findEnvSchemas } from '../../../src/env-schema/zod/find-schemas.js';
import { parseModule } from '../../../src/syntax/module.js';
import { contentOf } from '../../helpers/subject.js';

const HEAD = "import { z } from 'zod';\nconst schema = z.object({ A: z.string().min(1) });\n";

/** What a program that validates as the text does comes to: enforced, unknown, or why it has no effect. */
function outcomeOf(text: string): string | undefined {
  const module = parseModule('src/env.ts', contentOf(HEAD + text));
  const enforcement = module && findEnvSchemas(module)[0]?.enforcement;
  return enforcement?.kind === 'not-enforced' ? enforcement.reason : enforcement?.kind;
}

const PARSE = 'const parsed = schema.safeParse(process.env);\n';
const DISCARDED = 'throws the result of `safeParse` away';
const UNCHECKED = 'never looks at `success` or `error` of the result';
const RAW = 'goes on with the raw environment where validation fails';
const LOGGED = 'only logs that validation failed and goes on';

describe('what becomes of the result of safeParse', () => {
  it.each([
    ['thrown away', 'schema.safeParse(process.env);', DISCARDED],
    ['awaited and thrown away', 'await schema.safeParseAsync(process.env);', DISCARDED],
    ['its success alone', 'if (!schema.safeParse(process.env).success) throw 1;', 'enforced'],
    ['its data alone', 'use(schema.safeParse(process.env).data.A);', UNCHECKED],
    ['another member', 'schema.safeParse(process.env).toString();', 'unknown'],
    ['handed on', 'check(schema.safeParse(process.env));', 'unknown'],
    ['a list', 'const [a] = schema.safeParse(process.env);', 'unknown'],
  ])('%s', (_, text, outcome) => {
    expect(outcomeOf(text)).toBe(outcome);
  });

  it.each([
    ['with success', 'const { success, data } = schema.safeParse(process.env);', 'enforced'],
    [
      'data that no test asks for',
      'const { data } = schema.safeParse(process.env);\nuse(data.A);',
      UNCHECKED,
    ],
    [
      'data that is tested',
      'const { data } = schema.safeParse(process.env);\nif (!data) throw 1;',
      'enforced',
    ],
    ['data under a default', 'const { data = {} } = schema.safeParse(process.env);', 'unknown'],
    [
      'data that is exported',
      'const { data } = schema.safeParse(process.env);\nexport { data };',
      UNCHECKED,
    ],
    ['the rest', 'const { ...rest } = schema.safeParse(process.env);', 'enforced'],
    ['in a second step', `${PARSE}const { error } = parsed;`, 'enforced'],
  ])('taken apart: %s', (_, text, outcome) => {
    expect(outcomeOf(text)).toBe(outcome);
  });

  it.each([
    ['never used', '', UNCHECKED],
    ['a type', 'type Env = typeof parsed;', UNCHECKED],
    ['handed on', 'check(parsed);', 'unknown'],
    ['exported', 'export { parsed };', 'unknown'],
    ['thrown upon', 'if (!parsed.success) throw parsed.error;', 'enforced'],
    ['its data used', 'use(parsed.data.A);', UNCHECKED],
    ['its data, surely there', 'use(parsed.data!.A);', UNCHECKED],
    ['its data stated', 'parsed.data;', UNCHECKED],
    ['its data tested', 'if (!parsed.data) throw 1;', 'enforced'],
    ['its data tested in an expression', 'const a = parsed.data ? 1 : 2;', 'enforced'],
    ['its data a test does not ask for', 'const a = ready ? parsed.data : 2;', UNCHECKED],
    ['its data named and tested', 'const env = parsed.data;\nif (!env) throw 1;', 'enforced'],
    ['its data named and used', 'const env = parsed.data;\nuse(env.A);', UNCHECKED],
    ['its data returned', 'function env() { return parsed.data; }', 'enforced'],
  ])('kept in a constant: %s', (_, text, outcome) => {
    expect(outcomeOf(PARSE + text)).toBe(outcome);
  });

  it('is for other files to look at where its constant is exported', () => {
    expect(outcomeOf(`export ${PARSE}`)).toBe('unknown');
  });

  it.each([
    ['where it succeeds', 'parsed.success ? parsed.data : process.env', RAW],
    ['where it fails', '!parsed.success ? process.env : parsed.data', RAW],
    ['neither way', 'parsed.success ? parsed.data : stop()', 'enforced'],
    ['in an answer', 'ready ? parsed.success : process.env', 'enforced'],
  ])('with the raw environment as the other answer: %s', (_, expression, outcome) => {
    expect(outcomeOf(`${PARSE}const env = ${expression};`)).toBe(outcome);
  });

  it.each([
    ['a block', 'if (!parsed.success) { console.error(parsed.error); }', LOGGED],
    ['a statement', 'if (!parsed.success) console.error("bad");', LOGGED],
    ['compared to false', 'if (parsed.success === false) console.error("bad");', LOGGED],
    ['by its error', 'if (parsed.error) console.error("bad");', LOGGED],
    ['compared to true', 'if (parsed.success === true) console.log("good");', 'enforced'],
    ['where it succeeds', 'if (parsed.success) console.log("good");', 'enforced'],
    ['and the process ends', 'if (!parsed.success) { console.error("bad"); stop(); }', 'enforced'],
    [
      'and there is another branch',
      'if (!parsed.success) console.error("bad"); else go();',
      'enforced',
    ],
    ['in an empty block', 'if (!parsed.success) {}', 'enforced'],
    ['by something else than the console', 'if (!parsed.success) logger.error("bad");', 'enforced'],
    ['and thrown', 'if (!parsed.success) throw 1;', 'enforced'],
    ['by another test', 'if (-parsed.success) console.error("bad");', 'enforced'],
  ])('only logged: %s', (_, text, outcome) => {
    expect(outcomeOf(PARSE + text)).toBe(outcome);
  });
});

describe('what becomes of an error of parse', () => {
  const caughtWith = (handler: string, use = 'env = schema.parse(process.env);'): string =>
    `let env;\ntry {\n  ${use}\n} catch (error) {\n  ${handler}\n}\n`;

  it.each([
    ['the raw environment in its place', 'console.warn(error); env = process.env;', RAW],
    ['a copy of it', 'env = { ...process.env } as Env;', RAW],
    ['thrown again', 'console.error(error); throw error;', 'enforced'],
    ['the end of the program', 'console.error(error); process.exit(1);', 'enforced'],
    ['handed on', 'fail(error);', 'enforced'],
    ['logged, where the result is needed later', 'console.error(error);', 'enforced'],
  ])('caught: %s', (_, handler, outcome) => {
    expect(outcomeOf(caughtWith(handler))).toBe(outcome);
  });

  it.each([
    ['logged', 'console.error(error);', LOGGED],
    ['nothing', '', LOGGED],
    ['thrown again', 'throw error;', 'enforced'],
  ])('caught where nobody needs the result: %s', (_, handler, outcome) => {
    expect(outcomeOf(caughtWith(handler, 'schema.parse(process.env);'))).toBe(outcome);
  });

  it('stops the program where the `try` is around another function, or the parse stands in the `catch`', () => {
    const inFunction = 'const read = () => schema.parse(process.env);';
    expect(outcomeOf(caughtWith('env = process.env;', inFunction))).toBe('enforced');
    expect(outcomeOf(caughtWith('env = schema.parse(process.env);', 'start();'))).toBe('enforced');
    expect(outcomeOf('try { schema.parse(process.env); } finally { end(); }')).toBe('enforced');
  });

  it('returns the raw environment from a function', () => {
    const text = `function env() {\n  try {\n    return schema.parse(process.env);\n  } catch {\n    return process.env;\n  }\n}`;
    expect(outcomeOf(text)).toBe(RAW);
  });
});
