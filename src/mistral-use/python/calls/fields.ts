import { pythonDictionary } from '../../../syntax/python/collections.js';
import { pythonDeferredCall } from '../../../syntax/python/deferred.js';
import {
  pythonCall,
  pythonPath,
  pythonString,
  pythonSubscript,
} from '../../../syntax/python/expression.js';
import type { PythonNode } from '../../../syntax/python/module.js';
import {
  pythonFunction,
  returnedBy,
  type PythonFunction,
} from '../../../syntax/python/functions.js';
import { givenFor } from '../program/callers.js';
import { definitionsOf, unwrapped, type Definition } from '../program/definitions.js';
import type { Located, PythonFile } from '../program/file.js';
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

/** Nothing is known of it, so everything may be in it. */
export const OPEN: Fields = { ...NO_FIELDS, isOpen: true };

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
  const call = pythonDeferredCall(file.module, node) ?? pythonCall(file.module, node);
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

/** What a function of the repository gives for a dictionary: `**request_of(messages, model)`. */
function builtBy(resolver: Resolver, at: Located): Fields | undefined {
  const callee = pythonCall(at.file.module, at.node)?.callee;
  const meanings = callee ? resolver.meaningsOf({ file: at.file, node: callee }) : [];
  const [made, ...others] = meanings.flatMap((one) => (one.kind === 'function' ? [one] : []));
  const owner = made && pythonFunction(made.file.module, made.node);
  const [returned, ...more] = owner === undefined ? [] : returnedBy(owner);
  const isOnly = others.length === 0 && more.length === 0;
  if (!made || !owner || !returned || !isOnly) return undefined;
  const built = fieldsOfDictionary(resolver, { file: made.file, node: returned });
  const named = [...built.named].map(
    ([name, value]) => [name, givenInstead(value, { file: made.file, owner, call: at })] as const,
  );
  return { ...built, named: new Map(named) };
}

interface Entered {
  readonly file: PythonFile;
  readonly owner: PythonFunction;
  readonly call: Located;
}

/** What the call gives for a parameter that a function hands on as it is. */
function givenInstead(value: Located, { file, owner, call }: Entered): Located {
  const name = file.module.textOf(value.node);
  const index = owner.parameters.findIndex((parameter) => parameter.name === name);
  const parameter = owner.parameters[index];
  if (value.node.type !== 'VariableName' || parameter === undefined) return value;
  const given = givenFor(call, { file, owner, index });
  if (given === 'open') return value;
  if (given !== undefined) return { file: call.file, node: given };
  return parameter.fallback ? { file, node: parameter.fallback } : value;
}

/** What a function is given for a dictionary by the only one that calls it; more may give more. */
function givenDictionary(
  resolver: Resolver,
  target: Definition & { readonly kind: 'parameter' },
): Fields | undefined {
  const [call, ...others] = resolver.callers.of(target);
  const given = call && others.length === 0 ? givenFor(call, target) : undefined;
  if (call === undefined || given === undefined || given === 'open') return undefined;
  return fieldsOfDictionary(resolver, { file: call.file, node: given });
}

const opened = new WeakMap<Resolver, Set<PythonNode>>();

/** What a dictionary holds, written out where it stands or where its name is bound. */
export function fieldsOfDictionary(resolver: Resolver, located: Located): Fields {
  const open = opened.get(resolver) ?? new Set();
  opened.set(resolver, open);
  // `x = {**x}` and functions that call each other lead back to where they began.
  if (open.has(located.node)) return { ...NO_FIELDS, spread: [located], isOpen: true };
  open.add(located.node);
  const found = dictionaryAt(resolver, located);
  open.delete(located.node);
  return found;
}

function dictionaryAt(resolver: Resolver, located: Located): Fields {
  const at = { file: located.file, node: unwrapped(located.node) };
  const here = written(at, resolver);
  if (here !== undefined) return here;
  const unknown: Fields = { ...NO_FIELDS, spread: [located], isOpen: true };
  const built = builtBy(resolver, at);
  if (built !== undefined) return built;
  if (at.node.type !== 'VariableName' && at.node.type !== 'MemberExpression') return unknown;
  const [definition, ...others] = definitionsOf(resolver, at);
  if (definition?.kind === 'parameter' && others.length === 0) {
    return givenDictionary(resolver, definition) ?? unknown;
  }
  if (definition?.kind !== 'value' || others.length > 0) return unknown;
  const value = { ...definition.at, node: unwrapped(definition.at.node) };
  const found = written(value, resolver) ?? builtBy(resolver, value);
  return found === undefined ? unknown : joined([found, ...addedTo(resolver, at)]);
}

/** `ModelSettings(max_tokens=5)` or `{"max_tokens": 5}`. */
export function settingsAt(resolver: Resolver, located: Located): Fields {
  const isCall = pythonCall(located.file.module, located.node) !== undefined;
  return isCall ? fieldsOfCall(resolver, located) : fieldsOfDictionary(resolver, located);
}
