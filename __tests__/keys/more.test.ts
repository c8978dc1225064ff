import { describe, expect, it } from '@jest/globals';
import { asked, told } from './marked.js';
import { CONTEXTS } from './more-contexts.js';
import { LOOK_ALIKES } from './more-look-alikes.js';
import { WHOLE_FILES } from './whole-files.js';

describe('more ways to write a key', () => {
  it.each(CONTEXTS)('finds it: $name', (context) => {
    expect(asked(context)).toHaveLength(1);
    expect(told(context)).toEqual(asked(context));
  });
});

describe('more look-alikes', () => {
  it.each(LOOK_ALIKES)('finds nothing: $name', (context) => {
    expect(told(context)).toEqual([]);
  });
});

describe('whole files', () => {
  it.each(WHOLE_FILES)('finds the keys and nothing else: $name', (context) => {
    expect(told(context)).toEqual(asked(context));
  });
});
