import { contentOfText } from '../../src/sources/text/content.js';
import { parseModule, type SourceModule } from '../../src/syntax/module.js';
import { parsePython, type PythonModule } from '../../src/syntax/python/module.js';

/** A parsed TypeScript file; fails where it does not parse. */
export function moduleOf(text: string, path = 'src/a.ts'): SourceModule {
  const module = parseModule(path, contentOfText(text));
  if (module === undefined) throw new Error(`${path} does not parse`);
  return module;
}

/** A parsed Python file. */
export async function pythonOf(text: string, path = 'a.py'): Promise<PythonModule> {
  const module = await parsePython(path, contentOfText(text));
  if (module === undefined) throw new Error(`${path} was not parsed`);
  return module;
}
