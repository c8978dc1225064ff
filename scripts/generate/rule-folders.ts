import { existsSync, globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../../src/rules/rule.js';

/** A folder `src/rules/<check>/<name>` with what its `rule.ts` exports and its README says. */
export interface RuleFolder {
  /** `<check>/<name>`. */
  readonly id: string;
  readonly rule: Rule;
  readonly readme: string;
}

/** The ids of all rule folders, sorted by code units, so that the order is the same everywhere. */
export function ruleIds(root: string): readonly string[] {
  const found = globSync('*/*/rule.ts', { cwd: join(root, 'src/rules') });
  return found.map((path) => dirname(path).replaceAll('\\', '/')).sort();
}

/** Loads every rule from its own folder and not through the index, which may be stale. */
export async function loadRules(root: string): Promise<readonly RuleFolder[]> {
  return Promise.all(ruleIds(root).map((id) => loadRule(root, id)));
}

async function loadRule(root: string, id: string): Promise<RuleFolder> {
  const path = `src/rules/${id}/rule.ts`;
  const loaded: unknown = await import(pathToFileURL(join(root, path)).href);
  if (!hasRule(loaded)) throw new Error(`${path} must export a rule: export const rule = { … }`);
  if (loaded.rule.meta.id !== id) {
    throw new Error(
      `${path} names itself ${loaded.rule.meta.id}: its id must be its folder, ${id}`,
    );
  }
  return { id, rule: loaded.rule, readme: await readReadme(root, id) };
}

async function readReadme(root: string, id: string): Promise<string> {
  const path = `src/rules/${id}/README.md`;
  if (!existsSync(join(root, path))) throw new Error(`${path} is missing: a rule explains itself`);
  return readFile(join(root, path), 'utf8');
}

function hasRule(module: unknown): module is { readonly rule: Rule } {
  return (
    typeof module === 'object' &&
    module !== null &&
    'rule' in module &&
    typeof module.rule === 'object' &&
    module.rule !== null &&
    'meta' in module.rule
  );
}
