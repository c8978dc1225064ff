import type { Node } from '@babel/types';
import { isMember, propertyName, unwrap } from '../../../syntax/expression.js';

/** The names of what a method is called on, `this` among them: `this.logger`; empty where a part is no name. */
export function writtenPath(object: Node): readonly string[] {
  const inner = unwrap(object);
  if (inner.type === 'ThisExpression') return ['this'];
  if (inner.type === 'Identifier') return [inner.name];
  const name = propertyName(inner);
  const before = isMember(inner) && name !== undefined ? writtenPath(inner.object) : [];
  return name === undefined || before.length === 0 ? [] : [...before, name];
}
