import type { Finding } from '../../findings/finding.js';
import { codeSpan } from '../escaping/code-span.js';
import { isShownExactly } from '../escaping/shown.js';
import { commitUrl, lineUrl } from '../escaping/uri.js';
import { keyStateWords } from '../key-state.js';
import type { Links } from '../report.js';
import {
  count,
  isInFile,
  isLeakedKey,
  otherPlaces,
  otherTexts,
  place,
  shortId,
} from '../wording.js';

const MAX_TEXT_CHARACTERS = 300;
const MAX_PLACES = 5;

/** One finding as a list item. Everything that comes from the repository stands in a code span. */
export function findingItem(finding: Finding, links: Links | undefined): string {
  const { severity, ruleId, message, remediation, fingerprint } = finding;
  return [
    `- **${severity}** ${linkedPlace(finding, links)}: ${span(ruleId)}`,
    `  - ${span(message)}`,
    ...facts(finding, links),
    ...morePlaces(finding),
    ...moreTexts(finding),
    ...(isLeakedKey(finding) ? [] : [`  - to mend it: ${span(remediation)}`]),
    `  - fingerprint ${span(fingerprint)}`,
  ].join('\n');
}

function linkedPlace(finding: Finding, links: Links | undefined): string {
  const { path, inHead, startLine, texts = [] } = finding;
  const isLinkable = inHead && isInFile(finding) && isShownExactly(path);
  const url = isLinkable ? lineUrl(links, path, startLine) : safeUrl(texts[0]?.url);
  return link(span(place(finding)), url);
}

/** The state is what a reader must see first; its reason is words of ours and codes of answers. */
function keyItem(finding: Finding): string {
  const { redacted, keyState } = finding;
  if (redacted === undefined) return '';
  const words = keyStateWords(finding);
  const isProven = keyState === 'active' || keyState === 'inactive';
  const [state = '', ...rest] = words.split(' (');
  const reason = rest.length === 0 ? '' : ` (${rest.join(' (')}`;
  const told = isProven ? `**${state}**${reason}` : words;
  return `key ${span(redacted)}${words === '' ? '' : `, ${told}`}`;
}

function facts(finding: Finding, links: Links | undefined): readonly string[] {
  const { commit, occurrences, inHead, reachable } = finding;
  const known = [
    keyItem(finding),
    commit === undefined ? '' : `commit ${link(span(shortId(commit)), commitUrl(links, commit))}`,
    occurrences > 0 ? `and ${count(occurrences, 'more commit')}` : '',
    !inHead && (isInFile(finding) || finding.surface === 'path')
      ? '**in history, not in head**'
      : '',
    reachable ? '' : 'reached by no branch or tag',
  ].filter(Boolean);
  return known.length === 0 ? [] : [`  - ${known.join(', ').replace(', and', ' and')}`];
}

function morePlaces(finding: Finding): readonly string[] {
  const places = otherPlaces(finding);
  const named = places.slice(0, MAX_PLACES).map((one) => span(`${one.path}:${one.startLine}`));
  const rest = places.length - named.length;
  if (named.length === 0) return [];
  return [`  - also ${named.join(', ')}${rest > 0 ? ` and ${count(rest, 'more place')}` : ''}`];
}

function moreTexts(finding: Finding): readonly string[] {
  const texts = otherTexts(finding);
  if (texts.length === 0) return [];
  return [`  - also ${texts.map(({ label, url }) => link(span(label), safeUrl(url))).join(', ')}`];
}

/** An address of ours: nothing in it that Markdown reads. Classes one after another that share nothing: linear. */
const SAFE_URL = /^https?:\/\/[\w.:-]+(?:\/[\w.-]+)*(?:#\w+-?\w*)?$/u;

function safeUrl(url: string | undefined): string | undefined {
  return url !== undefined && SAFE_URL.test(url) ? url : undefined;
}

/** Untrusted text of bounded length. */
export function span(text: string): string {
  return codeSpan(text, MAX_TEXT_CHARACTERS);
}

function link(label: string, url: string | undefined): string {
  return url === undefined ? label : `[${label}](${url})`;
}
