import type { Scene } from './evidence/scene.js';

/** How far the other entries of a bracket are looked at on each side. */
const SIBLING_CHARACTERS = 1_500;

/** The text between two offsets without what stands in brackets that open and close there. */
function flat(text: string): string {
  let depth = 0;
  let kept = '';
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if ('([{'.includes(character)) {
      if (depth === 0) kept += text.slice(from, index);
      depth += 1;
    } else if (')]}'.includes(character)) {
      depth = Math.max(0, depth - 1);
      if (depth === 0) from = index + 1;
    }
  }
  return depth === 0 ? kept + text.slice(from) : kept;
}

/** From an offset to where its bracket closes. */
function upToClose(text: string): string {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) {
      depth -= 1;
      if (depth < 0) return text.slice(0, index);
    }
  }
  return text;
}

/** Where the bracket closes that is `levels` outside of an offset, within reach; else undefined. */
function closeOf(text: string, from: number, levels: number): number | undefined {
  let depth = 0;
  const limit = Math.min(text.length, from + SIBLING_CHARACTERS);
  for (let index = from; index < limit; index += 1) {
    const character = text.charAt(index);
    if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) {
      depth -= 1;
      if (depth === -levels) return index + 1;
    }
  }
  return undefined;
}

/** What stands beside a value in the same brackets or block. */
export interface Siblings {
  readonly before: string;
  readonly behind: string;
}

/**
 * The entries beside the candidate in the `index`th bracket around it, without what stands in brackets
 * of their own.
 */
export function siblingsOf({ text, candidate, scopes }: Scene, index: number): Siblings {
  const scope = scopes[index];
  if (scope === undefined) return { before: '', behind: '' };
  const inner = scopes[index - 1];
  const innerStart = inner === undefined ? candidate.start : inner.open;
  const left = text.slice(Math.max(scope.open + 1, innerStart - SIBLING_CHARACTERS), innerStart);
  const innerEnd = index === 0 ? candidate.end : closeOf(text, candidate.end, index);
  const right =
    innerEnd === undefined ? '' : upToClose(text.slice(innerEnd, innerEnd + SIBLING_CHARACTERS));
  return { before: flat(left), behind: flat(right) };
}
