import type { PythonNode } from '../../../syntax/python/module.js';
import { pythonCall } from '../../../syntax/python/expression.js';
import { pythonFunction } from '../../../syntax/python/functions.js';
import type { AuditSink } from '../../model.js';
import { fieldsOfCall, fieldsOfDictionary } from '../calls/fields.js';
import type { Located, PythonFile } from '../program/file.js';
import type { Resolver } from '../program/resolver.js';
import { placeOfNode } from '../values/places.js';
import { isRecord, isRecorderName } from './audit-names.js';

/** The names of what a call is given, also within a dictionary or a record that is made in it. */
function givenNames(resolver: Resolver, located: Located, depth = 2): readonly string[] {
  const call = pythonCall(located.file.module, located.node);
  if (call === undefined) return [...fieldsOfDictionary(resolver, located).named.keys()];
  const { named, positional } = fieldsOfCall(resolver, located);
  const inner = positional.filter(({ node }) =>
    ['CallExpression', 'DictionaryExpression', 'VariableName'].includes(node.type),
  );
  const deeper = depth > 0 ? inner.flatMap((one) => givenNames(resolver, one, depth - 1)) : [];
  return [...named.keys(), ...deeper];
}

function sink(file: PythonFile, name: string, node: PythonNode): AuditSink {
  return { name, packageDirectory: file.directory, place: placeOfNode({ file, node }) };
}

function ofCall(resolver: Resolver, { file, node }: Located): AuditSink | undefined {
  const callee = node.children[0];
  const text = callee && file.module.textOf(callee);
  if (text === undefined || !isRecorderName(text)) return undefined;
  if (!isRecord(givenNames(resolver, { file, node }))) return undefined;
  return sink(file, text.split('.').at(-1) ?? text, node);
}

function ofFunction({ file, node }: Located): AuditSink | undefined {
  const owner = pythonFunction(file.module, node);
  if (owner === undefined || !isRecorderName(owner.name)) return undefined;
  if (!isRecord(owner.parameters.map(({ name }) => name))) return undefined;
  return sink(file, owner.name, node.children[1] ?? node);
}

/** What of a file records calls of the repository's own accord, each name once. */
export function auditSinks(resolver: Resolver, file: PythonFile): readonly AuditSink[] {
  if (file.surveyed.kind !== 'python' || !isRecorderName(file.module.content.text)) return [];
  const found = new Map<string, AuditSink>();
  for (const node of file.module.nodes) {
    const isCall = node.type === 'CallExpression';
    const one = isCall ? ofCall(resolver, { file, node }) : ofFunction({ file, node });
    if (one !== undefined && !found.has(one.name)) found.set(one.name, one);
  }
  return [...found.values()];
}
