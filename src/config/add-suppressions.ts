import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, parseDocument, stringify, type Document, type YAMLSeq } from 'yaml';
import { Failure } from '../findings/failure.js';
import type { Policy, Suppression } from './config.js';
import { DEFAULT_POLICY, parsePolicy, type PolicySource } from './load.js';

/** An entry to write, with words for whoever reads the file: one line, shown form, never a value. */
export interface NewSuppression extends Omit<Suppression, 'line'> {
  readonly remark?: string;
}

/** What to do to the text of a config file. */
export interface SuppressionEdit {
  /** Undefined where there is no file yet. */
  readonly text: string | undefined;
  readonly source: PolicySource;
  readonly entries: readonly NewSuppression[];
}

/**
 * The text of the config file with the entries added at the end of its suppressions; comments and layout
 * of all else stay as they are. The result is read again: it says what the file said, and the entries.
 *
 * @throws {ConfigError} where the file, or what would become of it, cannot be obeyed.
 * @throws {Failure} where its layout cannot be edited.
 */
export function withSuppressions(edit: SuppressionEdit): string {
  const { text = '', source, entries } = edit;
  const isEmpty = text.trim() === '';
  const before = isEmpty ? DEFAULT_POLICY : parsePolicy(text, source);
  const wanted = { ...before, suppressions: [...before.suppressions, ...entries] };
  const inserted = isEmpty ? newFile(edit) : insertedInto(text, entries);
  if (inserted !== undefined && says(inserted, wanted, source)) return inserted;
  return checked(addedToDocument(text, entries), wanted, source);
}

/** The text with the entry of the same fingerprint given a new reason, owner and last day. Throws as `withSuppressions`. */
export function withRenewed(edit: Omit<SuppressionEdit, 'entries'>, entry: NewSuppression): string {
  const { text = '', source } = edit;
  const before = parsePolicy(text, source);
  const suppressions = before.suppressions.map((old) =>
    old.fingerprint === entry.fingerprint ? entry : old,
  );
  const document = parseDocument(text);
  const list = document.get('suppressions', true);
  for (const item of isSeq(list) ? list.items : []) {
    if (!isMap(item) || item.get('fingerprint') !== entry.fingerprint) continue;
    item.set('reason', entry.reason);
    item.set('owner', entry.owner);
    item.set('expires', entry.expires);
  }
  return checked(written(document), { ...before, suppressions }, source);
}

function newFile({ entries }: SuppressionEdit): string {
  return `version: 1\nsuppressions:\n${linesOf(entries, LAYOUT).join('\n')}\n`;
}

/** How the entries of a file are indented. */
interface Layout {
  readonly indent: string;
  /** Between the dash and the first key. */
  readonly gap: string;
}

const LAYOUT: Layout = { indent: '  ', gap: ' ' };

/** Undefined where the file has no block list to add to, and none can be put at its end. */
function insertedInto(text: string, entries: readonly NewSuppression[]): string | undefined {
  const { contents } = parseDocument(text);
  if (!isMap(contents) || contents.flow === true) return undefined;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const list: unknown = contents.get('suppressions', true);
  if (list === undefined) {
    const lines = ['suppressions:', ...linesOf(entries, LAYOUT)];
    return `${endingIn(lineEnd, text)}${lines.join(lineEnd)}${lineEnd}`;
  }
  if (!isSeq(list) || list.flow === true) return undefined;
  const place = endOf(list, text);
  if (place === undefined) return undefined;
  const lines = linesOf(entries, place.layout).join(lineEnd);
  const start = endingIn(lineEnd, text.slice(0, place.offset));
  return `${start}${lines}${lineEnd}${text.slice(place.offset)}`;
}

function endingIn(lineEnd: string, text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}${lineEnd}`;
}

/** The white space of an entry's first line. Each part unlike the next: linear. */
const DASH = /^([ ]*)-([ ]+)/u;

/** The start of the line after the last entry, and the layout of the first one. */
function endOf(
  list: YAMLSeq,
  text: string,
): { readonly offset: number; readonly layout: Layout } | undefined {
  const first = list.items[0];
  const last = list.items.at(-1);
  if (!isMap(first) || !isMap(last) || !first.range || !last.range) return undefined;
  const lineStart = text.lastIndexOf('\n', first.range[0]) + 1;
  const dash = DASH.exec(text.slice(lineStart, first.range[0]));
  const [, indent, gap] = dash ?? [];
  if (indent === undefined || gap === undefined) return undefined;
  const end = last.range[1];
  const lineEnd = text[end - 1] === '\n' ? end - 1 : text.indexOf('\n', end);
  return { offset: lineEnd < 0 ? text.length : lineEnd + 1, layout: { indent, gap } };
}

function linesOf(entries: readonly NewSuppression[], { indent, gap }: Layout): readonly string[] {
  return entries.flatMap(({ fingerprint, reason, owner, expires, remark }) => [
    ...(remark === undefined ? [] : [`${indent}# ${remark}`]),
    `${indent}-${gap}fingerprint: ${fingerprint}`,
    ...[
      `reason: ${scalar(reason)}`,
      ...(owner === undefined ? [] : [`owner: ${scalar(owner)}`]),
      `expires: ${expires}`,
    ].map((line) => `${indent} ${gap}${line}`),
  ]);
}

/** Quoted where it would otherwise be something else than this text. */
function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}

/** For layouts that no line can be put into, such as JSON: the document is written anew, with its comments. */
function addedToDocument(text: string, entries: readonly NewSuppression[]): string {
  const document = parseDocument(text);
  const nodes = entries.map(({ remark, ...entry }) => {
    const node = document.createNode(entry);
    if (remark !== undefined) node.commentBefore = ` ${remark}`;
    return node;
  });
  const list = document.get('suppressions', true);
  if (isSeq(list)) {
    for (const node of nodes) list.add(node);
  } else document.set('suppressions', nodes);
  return written(document);
}

function written(document: Document): string {
  return document.toString({ lineWidth: 0 });
}

function checked(text: string, wanted: Policy, source: PolicySource): string {
  if (says(text, wanted, source)) return text;
  throw new Failure(`${source.path} cannot be edited as it is laid out`, {
    remedy: 'Add the suppression by hand.',
  });
}

/** Whether a config file says exactly this. Throws where it cannot be obeyed, as when it grew too long. */
function says(text: string, wanted: Policy, source: PolicySource): boolean {
  return isDeepStrictEqual(meaning(parsePolicy(text, source)), meaning(wanted));
}

/** All but where it was read and on which lines. */
function meaning(policy: Policy): object {
  const suppressions = policy.suppressions.map(({ fingerprint, reason, owner, expires }) => ({
    fingerprint,
    reason,
    owner,
    expires,
  }));
  return { ...policy, suppressions, origin: '', path: '' };
}
