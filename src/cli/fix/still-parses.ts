import { parseDocument } from 'yaml';
import { contentOfText } from '../../sources/text/content.js';
import { isSourcePath, parseModule } from '../../syntax/module.js';
import { parsePython } from '../../syntax/python/module.js';

/** How many faults a text of that name has by its own rules; texts without any have none. */
async function faultsIn(path: string, text: string): Promise<number> {
  if (path.endsWith('.py')) return pythonFaults(path, text);
  if (isSourcePath(path)) return sourceFaults(path, text);
  if (path.endsWith('.json')) return isJson(text) ? 0 : 1;
  if (/\.ya?ml$/u.test(path)) return parseDocument(text, { logLevel: 'silent' }).errors.length;
  return 0;
}

/** The parser recovers from some faults and lists them. */
function sourceFaults(path: string, text: string): number {
  const module = parseModule(path, contentOfText(text));
  if (module === undefined) return Number.POSITIVE_INFINITY;
  const errors: unknown = 'errors' in module.file ? module.file.errors : [];
  return Array.isArray(errors) ? errors.length : 0;
}

/** What the grammar could not place. */
const FAULT = '⚠';

async function pythonFaults(path: string, text: string): Promise<number> {
  const module = await parsePython(path, contentOfText(text));
  if (module === undefined) return Number.POSITIVE_INFINITY;
  return module.nodes.filter(({ type }) => type === FAULT).length;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** An edit may not break a file; one that was broken before stays as it is in that respect. */
export async function stillParses(path: string, before: string, after: string): Promise<boolean> {
  return (await faultsIn(path, after)) <= (await faultsIn(path, before));
}
