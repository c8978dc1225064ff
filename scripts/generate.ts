// Writes everything that follows from something else in the repository. With `--check` it writes
// nothing and fails, naming each file that is not what it would write.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readmeWithTables } from './generate/action-tables.js';
import { loadRules, ruleIds } from './generate/rule-folders.js';
import { ruleDocumentation } from './generate/rule-documentation.js';
import { ruleIndex } from './generate/rule-index.js';
import { rulesDocument } from './generate/rules-document.js';

const root = join(import.meta.dirname, '..');

/** Path relative to the root, to text. */
type Files = Readonly<Record<string, string>>;

/** The rule index comes first and alone: sources that the other generators load import it. */
function indexFile(): Files {
  return { 'src/rules/index.ts': ruleIndex(ruleIds(root)) };
}

async function otherFiles(): Promise<Files> {
  const folders = await loadRules(root);
  return {
    'src/rules/documentation.ts': ruleDocumentation(folders),
    'docs/rules.md': rulesDocument(folders),
    ...(await schemaFiles()),
    ...(await readmeFile()),
  };
}

async function schemaFiles(): Promise<Files> {
  const { configJsonSchema } = await import('../src/config/schema.js');
  const { reportJsonSchema } = await import('../src/reporters/json-schema.js');
  return {
    'docs/schema/config.json': JSON.stringify(configJsonSchema()),
    'docs/schema/report.json': JSON.stringify(reportJsonSchema()),
  };
}

async function readmeFile(): Promise<Files> {
  const path = join(root, 'README.md');
  if (!existsSync(path)) return {};
  return { 'README.md': await readmeWithTables(root, await readFile(path, 'utf8')) };
}

async function formatted(path: string, text: string): Promise<string> {
  const options = await resolveConfig(join(root, path));
  return format(text, { ...options, filepath: path });
}

/** Gives the paths whose text on disk differed; writes them unless only checking. */
async function update(files: Files, isCheck: boolean): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const [path, text] of Object.entries(files)) {
    const wanted = await formatted(path, text);
    const file = join(root, path);
    if (existsSync(file) && (await readFile(file, 'utf8')) === wanted) continue;
    stale.push(path);
    if (isCheck) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, wanted);
  }
  return stale;
}

const isCheck = process.argv.includes('--check');
const stale = [
  ...(await update(indexFile(), isCheck)),
  ...(await update(await otherFiles(), isCheck)),
];
for (const path of stale) console.log(`${isCheck ? 'stale' : 'wrote'} ${path}`);
if (isCheck && stale.length > 0) {
  console.error('Run npm run generate and commit what it writes.');
  process.exitCode = 1;
}
