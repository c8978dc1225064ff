import type { Document } from '../../src/findings/document.js';
import { Secret } from '../../src/findings/secret.js';
import type { DocumentRule, Match, RuleMeta } from '../../src/rules/rule.js';
import type { Source } from '../../src/sources/source.js';
import { subjectOf } from './subject.js';

const START = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };

export function metaOf(id: RuleMeta['id']): RuleMeta {
  const texts = { title: 'A rule', remediation: 'Mend it.' };
  return { id, severity: 'error', confidence: 'high', ...texts };
}

export function matchAt(path: string, more: Partial<Match> = {}): Match {
  return { path, span: START, message: 'Found.', ...more };
}

/** Finds each word of the form `secret-…`, as a secret. */
export const secretRule: DocumentRule = {
  subject: 'document',
  meta: metaOf('keys/leaked-key'),
  mayMatch: ({ text }) => text.includes('secret-'),
  match: ({ path, content }) =>
    [...content.text.matchAll(/secret-\w+/gu)].map(([word]) =>
      matchAt(path, { secret: new Secret(word) }),
    ),
};

/** A document as a source gives it: of the head, without anything that stood there before. */
export function documentOf(text: string, path: string, more: Partial<Document> = {}): Document {
  const present = { origin: 'present', inHead: true, reachable: true } as const;
  return { ...subjectOf(text, path), ...present, before: () => Promise.resolve([]), ...more };
}

/** A source of these documents; a value that is no document is thrown when its turn comes. */
export function sourceOf(label: string, ...items: readonly (Document | Error)[]): Source {
  return {
    label,
    async *documents() {
      for (const item of items) {
        if (item instanceof Error) throw item;
        yield await Promise.resolve(item);
      }
    },
  };
}
