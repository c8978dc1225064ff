import type { Node } from '@babel/types';
import type { Located, SourceFile } from '../../env-schema/source/source-file.js';
import { isMember, propertyName, unwrap } from '../../syntax/expression.js';
import { scopesOf } from '../../syntax/scopes.js';
import { nodesOf } from '../../syntax/walk.js';
import { possibilities } from './follow.js';

/** What a request says under a name: what may stand there, that nothing does, or that it cannot be told. */
export type RequestField =
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'there'; readonly nodes: readonly Located[] };

const ABSENT: RequestField = { kind: 'absent' };
const UNKNOWN: RequestField = { kind: 'unknown' };

type ObjectNode = Extract<Node, { type: 'ObjectExpression' }>;

/** Looks a name up in one or several ways that an object can come out; found in one of them is found. */
function inAny(fields: readonly RequestField[]): RequestField {
  const nodes = fields.flatMap((field) => (field.kind === 'there' ? field.nodes : []));
  if (nodes.length > 0) return { kind: 'there', nodes };
  return fields.every(({ kind }) => kind === 'absent') ? ABSENT : UNKNOWN;
}

function inObject(file: SourceFile, object: ObjectNode, { name, steps }: Asked): RequestField {
  for (const property of object.properties.toReversed()) {
    if (property.type === 'SpreadElement') {
      const spread = asked({ file, node: property.argument }, { name, steps: steps - 1 });
      if (spread.kind !== 'absent') return spread;
    } else if (property.type === 'ObjectProperty' && property.computed) {
      if (propertyName(property) === undefined) return UNKNOWN;
    }
    if (property.type !== 'ObjectProperty' || propertyName(property) !== name) continue;
    return { kind: 'there', nodes: [{ file, node: property.value }] };
  }
  return ABSENT;
}

/** What is put into an object after it was made: `params.maxTokens = 100`. */
function assignedTo({ file, node }: Located, name: string): RequestField {
  if (node.type !== 'Identifier') return ABSENT;
  const scopes = scopesOf(file.module);
  const declaration = scopes.declarationOf(node);
  if (declaration === undefined) return ABSENT;
  const fields = nodesOf(file.module.nodes, 'AssignmentExpression').map(
    ({ left, right }): RequestField => {
      if (!isMember(left) || left.object.type !== 'Identifier') return ABSENT;
      if (scopes.declarationOf(left.object) !== declaration) return ABSENT;
      const written = propertyName(left);
      if (written === undefined) return UNKNOWN;
      return written === name ? { kind: 'there', nodes: [{ file, node: right }] } : ABSENT;
    },
  );
  return inAny(fields);
}

/** How many spreads are followed inside each other: `options = { ...options, … }` is one of itself. */
const MAX_SPREADS = 5;

interface Asked {
  readonly name: string;
  readonly steps: number;
}

/** What stands under a name in the object that an expression comes out as. */
export function fieldOf(located: Located, name: string): RequestField {
  return asked(located, { name, steps: MAX_SPREADS });
}

function asked(located: Located, { name, steps }: Asked): RequestField {
  if (steps === 0) return UNKNOWN;
  const start = { file: located.file, node: unwrap(located.node) };
  const later = assignedTo(start, name);
  const fields = possibilities(start).map((one): RequestField => {
    if (one.node.type === 'ObjectExpression') return inObject(one.file, one.node, { name, steps });
    const isNothing =
      one.node.type === 'NullLiteral' ||
      (one.node.type === 'Identifier' && one.node.name === 'undefined');
    return isNothing ? ABSENT : UNKNOWN;
  });
  return later.kind === 'absent' ? inAny(fields) : inAny([...fields, later]);
}

/** The first of several names that is there; unknown where one of them cannot be told. */
export function firstField(located: Located | undefined, names: readonly string[]): RequestField {
  if (located === undefined) return ABSENT;
  const fields = names.map((name) => fieldOf(located, name));
  return (
    fields.find(({ kind }) => kind === 'there') ??
    fields.find(({ kind }) => kind === 'unknown') ??
    ABSENT
  );
}
