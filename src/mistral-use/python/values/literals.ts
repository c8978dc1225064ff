import { pythonReads, type PythonRead } from '../../../env-schema/reads/python-reads.js';
import {
  pythonArgument,
  pythonCall,
  pythonPath,
  pythonString,
} from '../../../syntax/python/expression.js';
import type { PythonModule, PythonNode } from '../../../syntax/python/module.js';
import type { Located } from '../program/file.js';

const reads = new WeakMap<PythonModule, ReadonlyMap<PythonNode, PythonRead>>();

/** The read of the environment that a node is. */
export function readAt({ file, node }: Located): PythonRead | undefined {
  const { module } = file;
  const known = reads.get(module) ?? new Map(pythonReads(module).map((read) => [read.node, read]));
  reads.set(module, known);
  return known.get(node);
}

/** What policies compare. */
export type Scalar = string | number;
/** Reads a literal of the kind that is asked for. */
export type Literal<T extends Scalar> = (located: Located) => T | undefined;

/** The text of a string. */
export function stringAt({ file, node }: Located): string | undefined {
  return pythonString(file.module, node);
}

/** `4096`, `4_096`. Linear: one class. */
const INTEGER = /^[\d_]{1,12}$/u;

/** A whole number. */
export function numberAt({ file, node }: Located): number | undefined {
  const text = node.type === 'Number' ? file.module.textOf(node) : '';
  return INTEGER.test(text) ? Number(text.replaceAll('_', '')) : undefined;
}

/** `str(x)` and `int(x)`. */
export function convertedBy({ file, node }: Located): PythonNode | undefined {
  const call = pythonCall(file.module, node);
  const path = call && pythonPath(file.module, call.callee)?.join('.');
  return path === 'str' || path === 'int' ? call?.arguments[0]?.value : undefined;
}

/** `Field("x")` and `Field(default="x")` of a settings class: what it holds by default. */
export function fieldDefault({ file, node }: Located): Located {
  const call = pythonCall(file.module, node);
  const isField = call && pythonPath(file.module, call.callee)?.at(-1) === 'Field';
  const value = isField ? pythonArgument(call, 'default', 0) : undefined;
  return { file, node: value ?? node };
}
