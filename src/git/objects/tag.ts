import type { ObjectId, ObjectKind } from '../port.js';
import { divideObject, headerId, headerValue, parseSignature } from './header.js';
import { MalformedObject } from './malformed-object.js';

/** An annotated tag as its object says. */
export interface Tag {
  readonly object: ObjectId;
  readonly type: ObjectKind;
  readonly tag: string;
  /** Name and e-mail; empty in old tags, which have none. */
  readonly tagger: string;
  readonly taggerDate: number | undefined;
  readonly message: string;
  readonly headers: string;
}

const KINDS: readonly ObjectKind[] = ['commit', 'tree', 'blob', 'tag'];

/**
 * @see https://git-scm.com/docs/git-mktag
 * @throws {MalformedObject} where the tagged object or its type cannot be read.
 */
export function parseTag(bytes: Uint8Array): Tag {
  const object = divideObject(bytes);
  const tagger = parseSignature(headerValue(object, 'tagger') ?? '');
  const type = KINDS.find((kind) => kind === headerValue(object, 'type'));
  if (type === undefined) throw MalformedObject.of('tag', 'its type is none that git knows');
  return {
    object: headerId('tag', 'object', headerValue(object, 'object')),
    type,
    tag: headerValue(object, 'tag') ?? '',
    tagger: tagger.identity,
    taggerDate: tagger.date,
    message: object.message,
    headers: object.headerText,
  };
}
