import { shown } from './shown.js';

/** Runs of backticks. One class: linear. */
const BACKTICKS = /`+/gu;

/**
 * Untrusted text as a Markdown code span (https://github.github.com/gfm/#code-spans), the only inline
 * form in which GitHub renders nothing: no image, link, mention or issue reference. The fence is longer
 * than any run of backticks inside. Not for table cells, where a pipe would split it.
 */
export function codeSpan(text: string, limit?: number): string {
  const content = shown(text, limit);
  const longest = Math.max(0, ...Array.from(content.matchAll(BACKTICKS), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  if (content === '') return '` `';
  // One space on each side is stripped again, unless there is nothing but spaces.
  const isPadded =
    content.startsWith('`') ||
    content.endsWith('`') ||
    content.startsWith(' ') ||
    content.endsWith(' ');
  return isPadded ? `${fence} ${content} ${fence}` : `${fence}${content}${fence}`;
}
