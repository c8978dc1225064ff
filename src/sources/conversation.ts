import type { Document } from '../findings/document.js';
import type { TextPlace } from '../findings/finding.js';
import type { Reading, Source } from './source.js';
import { sayingDocument } from './subject-document.js';

/** A text of a pull request: its title, its body, a comment on it, the name of its branch. */
export interface Utterance {
  readonly surface: 'pull-request' | 'branch-name';
  readonly place: TextPlace;
  readonly text: string;
}

/** What people wrote on a pull request, as far as the event tells. It stands in no commit, and it stands there now. */
export function conversation(texts: readonly Utterance[]): Source {
  return {
    label: 'the texts of the pull request',
    documents: (reading) => documents(texts, reading),
  };
}

// eslint-disable-next-line @typescript-eslint/require-await -- a source is asynchronous, this one has all it needs
async function* documents(
  texts: readonly Utterance[],
  { receipt, signal }: Reading,
): AsyncIterable<Document> {
  const note = texts.map(({ place }) => place.label).join(', ');
  receipt.scope({ kind: 'pull-request', note });
  for (const text of texts) {
    signal.throwIfAborted();
    yield utteranceDocument(text);
  }
}

/** The document for a text of a pull request. */
export function utteranceDocument({ surface, place, text }: Utterance): Document {
  return { ...sayingDocument({ surface, text }, true), origin: 'present', said: place };
}
