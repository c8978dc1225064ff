import { pythonCall } from '../../../syntax/python/expression.js';
import type { PythonNode } from '../../../syntax/python/module.js';
import type { Located, PythonFile } from '../program/file.js';
import type { Resolver } from '../program/resolver.js';
import type { Output } from './outputs.js';
import type { Shown } from './shown.js';

/**
 * Errors whose `repr` holds the headers of the request. `str` of them does not, nor does either of what
 * requests, httpx, openai and mistralai raise.
 */
const OPEN_ERROR =
  /^aiohttp(?:\.\w+)?\.(?:ClientResponseError|ContentTypeError|WSServerHandshakeError)$/u;

/** The class of the error that an `except … as name` around a node binds. */
function caught({ file, node }: Located, name: string): PythonNode | undefined {
  const { module } = file;
  for (let around = module.parentOf(node); around; around = module.parentOf(around)) {
    if (around.type !== 'TryStatement') continue;
    const { children } = around;
    const at = children.findIndex((child, index) => {
      const target = children[index + 1];
      return child.type === 'as' && target !== undefined && module.textOf(target) === name;
    });
    if (at > 0) return children[at - 1];
  }
  return undefined;
}

/** The names that are shown by their `repr`: `repr(e)`, `{e!r}`, an argument of `%r`. */
function representedIn(file: PythonFile, node: PythonNode): readonly PythonNode[] {
  const { module } = file;
  const call = pythonCall(module, node);
  if (call !== undefined && module.textOf(call.callee) === 'repr') {
    return call.arguments.map(({ value }) => value);
  }
  return node.children.flatMap((child) => {
    if (child.type !== 'FormatReplacement') return representedIn(file, child);
    const isRepresented = child.children.some(
      (part) => part.type === 'FormatConversion' && module.textOf(part) === '!r',
    );
    const [, inner] = child.children;
    return isRepresented && inner ? [inner] : inner ? representedIn(file, inner) : [];
  });
}

/** Whether an output shows an error that holds the headers of the request. */
export function shownErrors(resolver: Resolver, { at, shown }: Output): readonly Shown[] {
  const { file } = at;
  // Few files know this client at all.
  if (!file.module.content.text.includes('aiohttp')) return [];
  const isOpen = shown
    .flatMap((node) => representedIn(file, node))
    .some((node) => {
      const error = caught(at, file.module.textOf(node));
      if (error === undefined) return false;
      return resolver
        .meaningsOf({ file, node: error })
        .some((meaning) => meaning.kind === 'library' && OPEN_ERROR.test(meaning.path));
    });
  return isOpen ? ['http-error'] : [];
}
