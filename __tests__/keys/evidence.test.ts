import { describe, expect, it } from '@jest/globals';
import { RECORDS, TABLES } from './evidence-contexts.js';
import { CALLS, WORDS } from './evidence-in-code-contexts.js';
import { asked, told } from './marked.js';

describe.each([
  ['tables', TABLES],
  ['records', RECORDS],
  ['calls and commands', CALLS],
  ['words and places', WORDS],
])('evidence in %s', (_, contexts) => {
  it.each(contexts)('tells what it is: $name', (context) => {
    expect(told(context)).toEqual(asked(context));
  });
});
