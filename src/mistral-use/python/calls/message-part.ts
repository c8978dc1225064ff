import type { PythonNode } from '../../../syntax/python/module.js';
import { unwrapped } from '../program/definitions.js';
import type { Located } from '../program/file.js';

/**
 * A piece of what a call sends: text of a message, a role that is not written out, a message or a list that
 * is not taken apart, or the fact that a message is the server's own as `system`.
 */
export interface MessagePart {
  readonly kind: 'content' | 'role' | 'messages' | 'system';
  readonly at: Located;
  /** The call through which a function is given it; undefined where it stands in the function itself. */
  readonly via?: PythonNode;
}

/** Whether two pieces can be sent together: not where they come from different callers. */
export function areTogether(one: MessagePart, other: MessagePart): boolean {
  return one.via === undefined || other.via === undefined || one.via === other.via;
}

/** Whether a value has no parts but itself. */
export function isOpaque([part, ...more]: readonly MessagePart[], { node }: Located): boolean {
  return part?.kind === 'messages' && part.at.node === unwrapped(node) && more.length === 0;
}
