import type { Content, Document } from '../findings/document.js';
import { contentOf } from './text/content.js';
import { sayingDocument } from './subject-document.js';

/**
 * Header lines that say no more than what is scanned elsewhere: ids, and people with a surface of their
 * own. Not `tag`: a reference may give the tag another name than its object does.
 */
const KNOWN_HEADERS = /^(?:tree|parent|author|committer|object|type|tagger) /u;

interface Divided {
  readonly headers: readonly string[];
  readonly message: Uint8Array;
}

/** Header lines, a continued header being one line with its line ends, and the bytes of the message. */
function divide(bytes: Uint8Array): Divided {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.indexOf('\n\n');
  const block = (end === -1 ? buffer : buffer.subarray(0, end)).toString('utf8');
  const message = end === -1 ? new Uint8Array() : buffer.subarray(end + 2);
  return { headers: block.split(/\n(?! )/u), message };
}

function isKnown(header: string, index: number, headers: readonly string[]): boolean {
  const name = KNOWN_HEADERS.exec(header)?.[0];
  if (name === undefined || header.includes('\n')) return false;
  // git writes each once (but `parent`); what comes again is of someone's making.
  return name === 'parent ' || headers.findIndex((other) => other.startsWith(name)) === index;
}

/** The message with the headers that have no surface of their own after it, so that its lines keep their numbers. */
export function messageContent(bytes: Uint8Array): Content {
  const { headers, message } = divide(bytes);
  const others = headers.filter((header, index) => !isKnown(header, index, headers));
  if (others.length === 0) return contentOf(message);
  return contentOf(Buffer.concat([message, Buffer.from(`\n${others.join('\n')}`)]));
}

/** What a commit says: its message with unknown headers, and who wrote and who committed it. */
export function commitTexts(
  commit: string,
  bytes: Uint8Array,
  people: readonly string[],
): readonly Document[] {
  return [
    sayingDocument({ surface: 'commit-message', text: messageContent(bytes), commit }, false),
    sayingDocument(
      { surface: 'commit-author', text: [...new Set(people)].join('\n'), commit },
      false,
    ),
  ];
}
