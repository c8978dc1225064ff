import { describe, expect, it } from '@jest/globals';
import { rule } from '../../src/rules/ignore-files/env-not-ignored/rule.js';
import { memoryTree } from '../helpers/memory-tree.js';

const PACKAGE = '{ "dependencies": { "dotenv": "17.0.0" } }';

describe('ignore-files/env-not-ignored', () => {
  it('AT-50 does not count a .gitignore that is a symbolic link', async () => {
    const files = { '.gitignore': '.env', 'package.json': PACKAGE };
    expect(await rule.match(memoryTree(files))).toEqual([]);
    const [match] = await rule.match(memoryTree(files, ['.gitignore']));
    expect(match?.message).toContain('symbolic link');
    expect(match?.path).toBe('package.json');
  });

  it('offers lines that keep the template, behind an unfinished last line', async () => {
    const files = { '.gitignore': 'dist', 'package.json': PACKAGE, '.env.sample': 'A=' };
    const [match] = await rule.match(memoryTree(files));
    expect(match?.fixes?.[0]).toMatchObject({
      path: '.gitignore',
      span: { startLine: 1, startColumn: 5, endLine: 1, endColumn: 5 },
      replacement: '\n.env\n.env.*\n!.env.example\n!.env.sample\n',
    });
  });

  it('makes the file where there is none, and offers nothing where it is a link', async () => {
    const [made] = await rule.match(memoryTree({ 'package.json': PACKAGE }));
    expect(made?.fixes).toEqual([
      {
        title: 'Ignore .env files',
        path: '.gitignore',
        span: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
        replacement: '.env\n.env.*\n!.env.example\n',
      },
    ]);
    const files = { '.gitignore': '.env', 'package.json': PACKAGE };
    const [link] = await rule.match(memoryTree(files, ['.gitignore']));
    expect(link?.fixes).toEqual(undefined);
  });

  it('lists every place in one finding', async () => {
    const files = { '.gitignore': '/.env\n', 'a/.env.example': 'A=', 'b/package.json': PACKAGE };
    const matches = await rule.match(memoryTree(files));
    expect(matches.map(({ places }) => places?.map(({ path }) => path))).toEqual([
      ['a/.env.example', 'b/package.json'],
    ]);
  });
});
