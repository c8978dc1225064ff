import { pythonDictionary } from '../../../syntax/python/collections.js';
import {
  pythonCall,
  pythonPath,
  pythonString,
  pythonSubscript,
} from '../../../syntax/python/expression.js';
import type { PythonNode } from '../../../syntax/python/module.js';
import { definitionsOf, unwrapped } from '../program/definitions.js';
import type { Located } from '../program/file.js';
import type { Resolver } from '../program/resolver.js';
import { additionsTo } from './additions.js';

/** What a call or a body says by name. */
export interface Fields {
  readonly named: ReadonlyMap<string, Located>;
  /** What stands by position. */
  readonly positional: readonly Located[];
  /** What is spread into it and could not be followed; the thing itself where all of it is unknown. */
  readonly spread: readonly Located[];
  /** More may be in it than is known. */
  readonly isOpen: boolean;
}

/** Nothing is given. */
export const NO_FIELDS: Fields = { named: new Map(), positional: [], spread: [], isOpen: false };

function joined(parts: readonly Fields[]): Fields {
  return {
    named: new Map(parts.flatMap(({ named }) => [...named])),
    positional: parts.flatMap(({ positional }) => positional),
    spread: parts.flatMap(({ spread }) => spread),
    isOpen: parts.some(({ isOpen }) => isOpen),
  };
}

/** The first field of several names that is there. */
export function fieldOf({ named }: Fields, ...names: readonly string[]): Located | undefined {
  return names.map((name) => named.get(name)).find((value) => value !== undefined);
}

/** What a call is given; a dictionary that is spread and written out counts field by field. */
export function fieldsOfCall(resolver: Resolver, { file, node }: Located): Fields {
  const call = pythonCall(file.module, node);
  if (call === undefined) return NO_FIELDS;
  const at = (value: PythonNode): Located => ({ file, node: value });
  const named = call.arguments.flatMap(({ name, value }) =>
    name === undefined ? [] : [[name, at(value)] as const],
  );
  const positional = call.arguments.flatMap(({ name, value }) =>
    name === undefined ? [at(value)] : [],
  );
  const own: Fields = {
    named: new Map(named),
    positional,
    spread: [],
    isOpen: call.isOpen && call.spreads.length === 0,
  };
  return joined([...call.spreads.map((spread) => fieldsOfDictionary(resolver, at(spread))), own]);
}

/** What `dict(…)` and `update(…)` are given: other dictionaries, then fields by name. */
function gathered(resolver: Resolver, located: Located): Fields {
  const given = fieldsOfCall(resolver, located);
  const others = given.positional.map((one) => fieldsOfDictionary(resolver, one));
  return joined([...others, { ...given, positional: [] }]);
}

/** What is put into a dictionary after it was made: `body["max_tokens"] = 5`, `body.update(more)`. */
function addedTo(resolver: Resolver, at: Located): readonly Fields[] {
  const { file } = at;
  return additionsTo(at).flatMap(({ kind, node }): readonly Fields[] => {
    if (kind === 'update') return [gathered(resolver, { file, node })];
    const [target, , value] = node.children;
    const subscript = kind === '[]' && target ? pythonSubscript(target) : undefined;
    if (subscript === undefined) return [];
    const key = pythonString(file.module, subscript.index);
    if (key === undefined || value === undefined) return [{ ...NO_FIELDS, isOpen: true }];
    return [{ ...NO_FIELDS, named: new Map([[key, { file, node: value }]]) }];
  });
}

function written({ file, node }: Located, resolver: Resolver): Fields | undefined {
  const call = pythonCall(file.module, node);
  if (call !== undefined && pythonPath(file.module, call.callee)?.join('.') === 'dict') {
    return gathered(resolver, { file, node });
  }
  const dictionary = pythonDictionary(file.module, node);
  if (dictionary === undefined) return undefined;
  const at = (value: PythonNode): Located => ({ file, node: value });
  const named = dictionary.entries.flatMap(({ key, value }) =>
    key === undefined ? [] : [[key, at(value)] as const],
  );
  const spreads = dictionary.spreads.map((spread) => fieldsOfDictionary(resolver, at(spread)));
  // A key that is computed may be any.
  const isOpen = named.length < dictionary.entries.length;
  return joined([...spreads, { ...NO_FIELDS, named: new Map(named), isOpen }]);
}

/** What a dictionary holds, written out where it stands or where its name is bound. */
export function fieldsOfDictionary(resolver: Resolver, located: Located): Fields {
  const at = { file: located.file, node: unwrapped(located.node) };
  const here = written(at, resolver);
  if (here !== undefined) return here;
  const unknown: Fields = { ...NO_FIELDS, spread: [located], isOpen: true };
  if (at.node.type !== 'VariableName' && at.node.type !== 'MemberExpression') return unknown;
  const [definition, ...others] = definitionsOf(resolver, at);
  if (definition?.kind !== 'value' || others.length > 0) return unknown;
  const found = written({ ...definition.at, node: unwrapped(definition.at.node) }, resolver);
  return found === undefined ? unknown : joined([found, ...addedTo(resolver, at)]);
}
