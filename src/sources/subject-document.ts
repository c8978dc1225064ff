import type { Content, Document } from '../findings/document.js';
import type { Surface } from '../findings/finding.js';
import { contentOfText } from './text/content.js';

const NOTHING_BEFORE = (): Promise<readonly []> => Promise.resolve([]);

/** A text without earlier versions: a message, a name. */
export interface Saying {
  readonly surface: Surface;
  readonly text: string | Content;
  /** The commit or tag that says it. */
  readonly commit?: string;
  readonly path?: string;
}

/** The document for a text that stands in no file. */
export function sayingDocument(
  { surface, text, commit, path = '' }: Saying,
  inHead: boolean,
): Document {
  return {
    surface,
    path,
    content: typeof text === 'string' ? contentOfText(text) : text,
    origin: 'commit',
    ...(commit === undefined ? {} : { commit }),
    inHead,
    reachable: true,
    before: NOTHING_BEFORE,
  };
}
