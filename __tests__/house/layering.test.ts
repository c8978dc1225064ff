import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');

const outputSchema = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(
      z.object({ rule: z.object({ name: z.string() }), from: z.string(), to: z.string() }),
    ),
  }),
});

/** Each seeded file breaks exactly the law it is named with. */
const SEEDS: readonly (readonly [law: string, path: string, text: string])[] = [
  ['findings-know-nothing', 'src/findings/seed.ts', "import '../keys/detect.js';"],
  ['keys-stand-alone', 'src/keys/seed.ts', "import '../syntax/module.js';"],
  ['gitignore-stands-alone', 'src/gitignore/seed.ts', "import '../keys/detect.js';"],
  ['syntax-stands-alone', 'src/syntax/seed.ts', "import '../keys/detect.js';"],
  [
    'mistral-use-reads-code-and-environment',
    'src/mistral-use/seed.ts',
    "import '../keys/detect.js';",
  ],
  ['workflows-are-read-alone', 'src/workflows/seed.ts', "import '../keys/detect.js';"],
  ['env-schema-reads-syntax', 'src/env-schema/seed.ts', "import '../keys/detect.js';"],
  [
    'ignore-files-join-patterns-and-places',
    'src/ignore-files/seed.ts',
    "import '../keys/detect.js';",
  ],
  ['rules-see-detectors-only', 'src/rules/keys/seed/rule.ts', "import '../../../git/port.js';"],
  ['rule-types-see-detector-types', 'src/rules/seed.ts', "import '../git/port.js';"],
  ['sources-read-git', 'src/sources/seed.ts', "import '../policy/verdict.js';"],
  ['policy-judges-findings', 'src/policy/seed.ts', "import '../git/port.js';"],
  [
    'allowances-join-comments-and-findings',
    'src/allowances/seed.ts',
    "import '../keys/detect.js';",
  ],
  ['reporters-show-verdicts', 'src/reporters/seed.ts', "import '../sources/source.js';"],
  ['git-stands-alone', 'src/git/seed.ts', "import '../keys/detect.js';"],
  ['scan-joins-sources-and-rules', 'src/scan/seed.ts', "import '../keys/detect.js';"],
  ['history-worker-reads-packs', 'src/history-worker.ts', "import './policy/verdict.js';"],
  ['mistral-stands-alone', 'src/mistral/seed.ts', "import '../keys/detect.js';"],
  ['raw-secrets-only-for-the-live-test', 'src/cli/raw.ts', "import '../findings/raw-secret.js';"],
  ['config-stands-alone', 'src/config/seed.ts', "import '../git/port.js';"],
  ['github-publishes-reports', 'src/github/seed.ts', "import '../git/port.js';"],
  ['cli-without-github', 'src/cli/seed.ts', "import '../github/seed.js';"],
  ['action-without-cli', 'src/action/seed.ts', "import '../cli/seed.js';"],
  ['world-only-at-the-edges', 'src/keys/fs.ts', "import 'node:fs/promises';"],
  ['world-only-at-the-edges', 'src/keys/process.ts', "import 'process';"],
  ['world-only-at-the-edges', 'src/keys/spawn.ts', "import 'child_process';"],
  ['actions-toolkit-only-in-its-homes', 'src/git/core.ts', "import '@actions/core';"],
  ['actions-exec-only-at-git', 'src/cli/exec.ts', "import '@actions/exec';"],
  ['no-cycles', 'src/keys/one.ts', "import './two.js';"],
  ['entries-are-imported-by-nobody', 'src/cli/entry.ts', "import './main.js';"],
  ['rule-index-only-for-entries', 'src/reporters/index-seed.ts', "import '../rules/index.js';"],
  ['rules-do-not-know-each-other', 'src/rules/keys/other/rule.ts', "import '../seed/rule.js';"],
  ['examples-stay-out-of-the-program', 'src/rules/keys/ex/rule.ts', "import './examples.js';"],
  ['everything-resolves', 'src/keys/lost.ts', "import './nowhere.js';"],
  ['no-dev-dependency-in-the-program', 'src/keys/dev.ts', "import 'fast-check';"],
];

/** What seeded files import and that breaks nothing by itself. */
const SUPPORT = {
  'src/keys/two.ts': "import './one.js';",
  'src/rules/keys/ex/examples.ts': 'export const examples = {};',
  'src/cli/main.ts': 'export {};',
};

/** Through a variable, because the config is JavaScript without types. */
async function readLaws(): Promise<{ default: unknown }> {
  const path = '../../.dependency-cruiser.mjs';
  return z.object({ default: z.unknown() }).parse(await import(path));
}

function cruise(directory: string) {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const flags = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'src'];
  const options = { cwd: directory, maxBuffer: 1 << 28, encoding: 'utf8' } as const;
  return outputSchema.parse(
    JSON.parse(spawnSync(process.execPath, [bin, ...flags], options).stdout),
  );
}

describe('the layering', () => {
  const copy = mkdtempSync(join(tmpdir(), 'mistral-security-layering-'));
  let seeded: z.infer<typeof outputSchema>;

  beforeAll(() => {
    for (const name of ['src', 'package.json', 'tsconfig.json', '.dependency-cruiser.mjs']) {
      cpSync(join(root, name), join(copy, name), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const seeds = SEEDS.map(([, path, text]) => [path, text] as const);
    for (const [path, text] of [...seeds, ...Object.entries(SUPPORT)]) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), `${text}\nexport const seed = 1;\n`);
    }
    seeded = cruise(copy);
  });

  afterAll(() => {
    rmSync(copy, { recursive: true, force: true });
  });

  it('is really looked at: the sources are cruised as TypeScript', () => {
    const { summary } = cruise(root);
    expect(summary.totalCruised).toBeGreaterThan(20);
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual(
      [],
    );
  });

  it.each(SEEDS)('%s: refuses %s', (law, path) => {
    const broken = seeded.summary.violations.filter(({ from }) => from === path);
    expect(broken.map(({ rule }) => rule.name)).toContain(law);
  });

  it('has a seed for every law', async () => {
    const config = await readLaws();
    const laws = z
      .object({ forbidden: z.array(z.object({ name: z.string() })) })
      .parse(config.default);
    const seeds = new Set(SEEDS.map(([law]) => law));
    const unproven = laws.forbidden.map(({ name }) => name).filter((name) => !seeds.has(name));
    expect(unproven).toEqual([]);
  });
});
