import { describe, expect, it } from '@jest/globals';
import { Receipt } from '../../src/findings/coverage.js';
import { rules } from '../../src/rules/index.js';
import { scan } from '../../src/scan.js';
import type { Source } from '../../src/sources/source.js';
import { sampleKey } from '../helpers/key.js';
import { memoryTree } from '../helpers/memory-tree.js';

/** What is found in a small tree by the rules for keys and for env schemas. */
async function findingsOf(files: Readonly<Record<string, string>>) {
  const present = memoryTree(files);
  const source: Source = {
    label: 'the tree',
    async *documents() {
      for (const { path } of present.files) {
        const content = await present.read(path);
        if (content === undefined) continue;
        const place = { surface: 'file', path, content, origin: 'present' } as const;
        yield { ...place, inHead: true, reachable: true, before: () => Promise.resolve([]) };
      }
    },
  };
  const { findings } = await scan({
    sources: [source],
    rules: rules.filter(
      ({ meta }) => !meta.id.startsWith('ignore-files/') && meta.isOptIn !== true,
    ),
    present,
    bases: [],
    isIgnored: () => false,
    receipt: new Receipt(),
    signal: new AbortController().signal,
  });
  return findings;
}

describe('a leaked key', () => {
  it('stands for what workflows, images and manifests say of the same text', async () => {
    const findings = await findingsOf({
      '.github/workflows/ci.yml': `on: push\njobs:\n  a:\n    env:\n      MISTRAL_API_KEY: ${sampleKey(1)}\n    steps:\n      - run: ./a\n`,
      Dockerfile: `FROM node:24\nENV MISTRAL_API_KEY=${sampleKey(2)}\n`,
      'chart/values.yaml': `mistralApiKey: ${sampleKey(3)}\n`,
    });
    expect(findings.map(({ ruleId, path }) => `${ruleId} ${path}`).sort()).toEqual([
      'keys/leaked-key .github/workflows/ci.yml',
      'keys/leaked-key Dockerfile',
      'keys/leaked-key chart/values.yaml',
    ]);
  });

  it('stands for what a template and a default say of the same text', async () => {
    const findings = await findingsOf({
      '.env.example': `MISTRAL_API_KEY=${sampleKey(1)}\n`,
      'src/a.ts': `export const key = process.env.MISTRAL_API_KEY || '${sampleKey(2)}';\n`,
    });
    expect(findings.map(({ ruleId, path }) => `${ruleId} ${path}`).sort()).toEqual([
      'keys/leaked-key .env.example',
      'keys/leaked-key src/a.ts',
    ]);
    expect(findings.map(({ message }) => message.split('; ').at(-1)).sort()).toEqual([
      'env-schema/key-has-default says the same',
      'env-schema/template-holds-real-value says the same',
    ]);
    expect(findings.every(({ fixes }) => fixes?.length === 1)).toBe(true);
    expect(JSON.stringify(findings)).not.toContain(sampleKey(1));
  });

  it('does not stand for what is about another text', async () => {
    const findings = await findingsOf({
      '.env.example': `MISTRAL_API_KEY=${sampleKey(1)}\n`,
      'src/a.ts': "export const key = process.env.MISTRAL_API_KEY || 'none';\n",
    });
    expect(findings.map(({ ruleId }) => ruleId).sort()).toEqual([
      'env-schema/key-has-default',
      'keys/leaked-key',
    ]);
  });
});
