import type { Node } from '@babel/types';
import type { Fix, Span } from '../../findings/finding.js';
import { isCall, isMember, propertyName } from '../../syntax/expression.js';
import { caught } from './caught.js';
import { isDiscarded, ResultReader } from './outcome.js';
import type { Enforcement, Unenforced } from '../schema.js';
import type { SourceFile } from '../source/source-file.js';

const THROWING = new Set(['parse', 'parseAsync']);
const RETURNING = new Set(['safeParse', 'safeParseAsync', 'spa']);

export function isParseMethod(name: string): boolean {
  return THROWING.has(name) || RETURNING.has(name);
}

/** What one use of a schema does; `type` uses do nothing when the program runs. */
type Use = 'enforced' | 'unknown' | 'exported' | 'type' | Unenforced;

const NEVER_PARSED = 'is never parsed';

/** What calling a parse method of a schema comes to. */
export function enforcementOfCall(file: SourceFile, call: Node, method: string): Use {
  if (!isParseMethod(method)) return 'unknown';
  const outcome = THROWING.has(method)
    ? (caught(file.module, call) ?? 'checked')
    : new ResultReader(file).ofCall(call);
  if (outcome === 'checked') return 'enforced';
  if (outcome === 'unknown') return 'unknown';
  const fix = isDiscarded(outcome) ? throwing(file, call, method) : undefined;
  return {
    kind: 'not-enforced',
    reason: outcome.reason,
    span: file.module.spanOf(call),
    ...(fix === undefined ? {} : { fix }),
  };
}

/** Calls the method that throws in the place of one whose result nobody looks at. */
function throwing({ module }: SourceFile, call: Node, method: string): Fix | undefined {
  const replacement = method === 'safeParse' ? 'parse' : undefined;
  if (replacement === undefined || !isCall(call) || !isMember(call.callee)) return undefined;
  const span = module.spanOf(call.callee.property);
  return { title: 'Throw where the environment is bad', path: module.path, span, replacement };
}

function enforcementOfUse(file: SourceFile, use: Node): Use {
  const parent = file.module.parentOf(use);
  if (parent?.type === 'TSTypeQuery') return 'type';
  if (parent?.type === 'ExportSpecifier') return 'exported';
  const call = parent && file.module.parentOf(parent);
  if (!isMember(parent) || parent.object !== use || !isCall(call) || call.callee !== parent) {
    return 'unknown';
  }
  return enforcementOfCall(file, call, propertyName(parent) ?? '');
}

function isFailure(use: Use): use is Unenforced {
  return typeof use === 'object';
}

/** The uses of a schema, taken together: one that enforces or is not followed settles it. */
function combined(uses: readonly Use[], declared: Span): Enforcement {
  if (uses.includes('enforced')) return { kind: 'enforced' };
  if (uses.includes('unknown')) return { kind: 'unknown' };
  const here = uses.find(isFailure) ?? {
    kind: 'not-enforced',
    reason: NEVER_PARSED,
    span: declared,
  };
  return uses.includes('exported') ? { kind: 'exported', here } : here;
}

/** How the schema in the constant `name`, declared by `declarator`, is enforced in its own file. */
export function enforcementOfName(file: SourceFile, name: string, declarator: Node): Enforcement {
  const uses = file.bindings.usesOf(name).map((use) => enforcementOfUse(file, use));
  const statement = file.module.parentOf(declarator);
  const around = statement && file.module.parentOf(statement);
  const isExported = around?.type === 'ExportNamedDeclaration';
  return combined(isExported ? [...uses, 'exported'] : uses, file.module.spanOf(declarator));
}

/** How a file that imports a schema under `local` enforces it; undefined where it only uses its type. */
export function enforcementOfImport(file: SourceFile, local: string): Enforcement | undefined {
  const uses = file.bindings.usesOf(local).map((use) => enforcementOfUse(file, use));
  if (uses.every((use) => use === 'type')) return undefined;
  if (uses.includes('exported')) return { kind: 'unknown' };
  return combined(uses, file.module.spanOf(file.module.file.program));
}
