import { describe, expect, it } from '@jest/globals';
import { Receipt } from '../../src/findings/coverage.js';
import type { RepositoryTree } from '../../src/findings/tree.js';
import { judgeTree } from '../../src/practice.js';
import { rules } from '../../src/rules/index.js';
import { memoryTree } from '../helpers/memory-tree.js';

const checked = rules.filter(({ meta }) => meta.id.startsWith('ignore-files/'));

async function findings(present: RepositoryTree, ...bases: readonly RepositoryTree[]) {
  return judgeTree({
    rules: checked,
    present,
    bases,
    isIgnored: () => false,
    receipt: new Receipt(),
    signal: new AbortController().signal,
  });
}

const MANIFEST = JSON.stringify(
  { name: 'x', version: '1.0.0', files: ['*'], dependencies: { dotenv: '17.0.0' } },
  null,
  2,
);

/** Weak in every way that the check knows. */
const WEAK: Readonly<Record<string, string>> = {
  '.gitignore': '!.env.example\n.env*\n*.pem # keys\nsecret.key\n',
  '.gcloudignore': '.git\n',
  '.vercelignore': 'docs\n',
  Dockerfile: 'FROM node:24\nCOPY . .\n',
  'package.json': MANIFEST,
  'api/.env': 'MISTRAL_API_KEY=\n',
  'api/.gitignore': '!.env\n',
  'bot/.dev.vars': 'MISTRAL_API_KEY=\n',
  'web/.gitignore': '!.env*\n',
  'web/requirements.txt': 'mistralai\n',
  'lib/.gitignore': '.env\n.env.example\n',
  'lib/pyproject.toml': 'dependencies = ["mistralai"]\n',
};

describe('the check of ignore files', () => {
  it('finds nothing new in a change that touches nothing of it', async () => {
    const base = memoryTree(WEAK);
    const changed = memoryTree({ ...WEAK, 'src/a.ts': 'run();\n', 'README.md': '# x\n' });
    const found = await findings(changed, base);
    expect(new Set(found.map(({ ruleId }) => ruleId)).size).toBeGreaterThan(5);
    expect(found.filter(({ existing }) => !existing)).toEqual([]);
  });

  it('finds nothing new where lines only move', async () => {
    const moved = { ...WEAK, '.gitignore': `# settings\n\n${WEAK['.gitignore'] ?? ''}` };
    const found = await findings(memoryTree(moved), memoryTree(WEAK));
    expect(found.filter(({ existing }) => !existing)).toEqual([]);
  });

  it('finds what a change breaks, and that alone', async () => {
    const good = { '.gitignore': '.env*\n!.env.example\n', 'package.json': MANIFEST };
    const safe = { ...good, 'package.json': MANIFEST.replace('"*"', '"dist"') };
    expect(await findings(memoryTree(safe))).toEqual([]);
    const found = await findings(memoryTree(good), memoryTree(safe));
    expect(found).toMatchObject([
      { ruleId: 'ignore-files/package-publishes-env', existing: false },
    ]);
  });

  it.each([
    [
      'a single package',
      {
        '.gitignore': 'node_modules/\n.env*\n!.env.example\n',
        '.env.example': 'MISTRAL_API_KEY=\n',
        '.dockerignore': '**/.env*\n!**/.env.example\n',
        Dockerfile: 'FROM node:24\nCOPY . .\n',
        'package.json': MANIFEST.replace('"*"', '"dist"'),
      },
    ],
    [
      'a monorepo',
      {
        '.gitignore': '.env\n.env.*\n!.env.example\n',
        'apps/web/.env.example': 'MISTRAL_API_KEY=\n',
        'apps/api/.env.example': 'MISTRAL_API_KEY=\n',
        'apps/api/Dockerfile': 'FROM python:3.13\nCOPY apps/api/src ./src\n',
        'apps/api/src/main.py': 'from dotenv import load_dotenv\nload_dotenv()\n',
        '.gcloudignore': '.git\n#!include:.gitignore\n',
      },
    ],
    [
      'packages with ignore files of their own',
      {
        'api/.gitignore': '.env*\n!.env.example\n',
        'api/.env.example': 'MISTRAL_API_KEY=\n',
        'web/.gitignore': '.env*\r\n!.env.example\r\n',
        'web/.env.example': 'MISTRAL_API_KEY=\n',
      },
    ],
    ['a project without a .env', { 'src/a.ts': 'run();\n', Dockerfile: 'FROM node\nCOPY . .\n' }],
  ])('says nothing of a good shape: %s', async (_, files: Readonly<Record<string, string>>) => {
    expect(await findings(memoryTree(files))).toEqual([]);
  });

  it('takes less than three seconds for ten thousand files', async () => {
    const lines = Array.from({ length: 400 }, (_, index) => `[Bb]uild${index}/*.o${index}`);
    const files: Record<string, string> = { ...WEAK, '.gitignore': `${lines.join('\n')}\n.env\n` };
    for (let index = 0; index < 10_000; index += 1)
      files[`src/${index % 100}/file${index}.ts`] = `export const a = ${index};\n`.repeat(40);
    const tree = memoryTree(files);
    const start = performance.now();
    await findings(tree);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
