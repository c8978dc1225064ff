import type { Document } from '../findings/document.js';
import type { Reading, Source } from './source.js';
import { sayingDocument } from './subject-document.js';

/** A text of a pull request: its title, its body, the name of its `branch`. `label` tells which. */
export interface Utterance {
  readonly label: string;
  readonly text: string;
}

/** What people wrote on a pull request. It stands in no commit, and it stands there now. */
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
  receipt.scope({ kind: 'pull-request', note: texts.map(({ label }) => label).join(', ') });
  for (const { label, text } of texts) {
    signal.throwIfAborted();
    const surface = label === 'branch' ? 'branch-name' : 'pull-request';
    yield { ...sayingDocument({ surface, text }, true), origin: 'present' };
  }
}
