/**
 * Opening or closing fence of a code block: three or more backticks at a line's start. Anchored; the
 * only repetition is of one character, so linear.
 */
const FENCE = /^`{3,}/u;

/**
 * Cuts Markdown at the end of a line so that it has at most `maxBytes` bytes in UTF-8 with the notice,
 * and closes a code block that the cut leaves open.
 */
export function shorten(markdown: string, maxBytes: number, notice: string): string {
  if (Buffer.byteLength(markdown) <= maxBytes) return markdown;
  const kept: string[] = [];
  let left = maxBytes - Buffer.byteLength(notice) - RESERVED_BYTES;
  let fence = '';
  for (const line of markdown.split('\n')) {
    const bytes = Buffer.byteLength(line) + 1;
    if (bytes > left) break;
    left -= bytes;
    kept.push(line);
    fence = fenceAfter(line, fence);
  }
  return [...kept, ...(fence === '' ? [] : [fence]), '', notice].join('\n');
}

/** For line ends and a closing fence. */
const RESERVED_BYTES = 128;

function fenceAfter(line: string, open: string): string {
  const found = FENCE.exec(line)?.[0];
  if (found === undefined) return open;
  if (open === '') return found;
  return found.length >= open.length ? '' : open;
}
