import { describe, expect, it } from '@jest/globals';
import { isIgnoredPath } from '../../src/policy/ignored-paths.js';

describe('ignored paths', () => {
  it('are none without patterns', () => {
    expect(isIgnoredPath({ ignoredPaths: [] })('a.ts')).toBe(false);
  });

  it.each([
    ['vendor/a.ts', true],
    ['vendor/keep/a.ts', false],
    ['src/a.test.ts', true],
    ['src/A.TEST.ts', false],
    ['src/a.ts', false],
    ['../vendor/a.ts', true],
    ['', false],
  ])('read as git reads patterns: %s is %s', (path, ignored) => {
    const ignoredPaths = [
      'vendor/**',
      '!vendor/keep/',
      '!vendor/keep/**',
      '*.test.ts',
      '../vendor/',
    ];
    expect(isIgnoredPath({ ignoredPaths })(path)).toBe(ignored);
  });
});
