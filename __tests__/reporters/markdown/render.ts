import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** What GitHub makes of Markdown, as far as elements go; its sanitizer only takes away. */
export function renderedElements(markdown: string): readonly string[] {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return Array.from(html.matchAll(/<([a-z]+[0-9]?)\b/giu), ([, name]) => name ?? '').sort();
}

/** The text outside code, where mentions and references would count. */
export function textOutsideCode(markdown: string): string {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return html.replace(/<code\b[^>]*>[^<]*<\/code>/gu, '').replace(/<[^>]*>/gu, '');
}
