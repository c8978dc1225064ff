import type { Node } from '@babel/types';
import type { Fix } from '../../findings/finding.js';
import { spanOf } from '../../findings/position.js';
import { stringValue, unwrap } from '../../syntax/expression.js';
import type { SourceModule } from '../../syntax/module.js';
import { pythonString } from '../../syntax/python/expression.js';
import type { PythonModule, PythonNode } from '../../syntax/python/module.js';
import { isMistralKeyName } from '../mistral-key-names.js';
import type { Fallback } from '../schema.js';
import { environmentReads, type EnvironmentRead } from './environment-reads.js';
import { pythonReads } from './python-reads.js';

/** A variable that is read with something to stand in for it. */
export interface Default extends Fallback {
  readonly name: string;
}

function removal(
  { path, content }: SourceModule | PythonModule,
  label: string,
  [start, end]: readonly [number, number],
): Fix {
  const span = spanOf(content.text, start, end);
  return { title: `Take what stands behind ${label} away`, path, span, replacement: '' };
}

/** The outermost wrapper of a node: `(process.env.KEY as string)`. */
function outside(module: SourceModule, start: Node): Node {
  let node = start;
  for (
    let next = module.parentOf(node);
    next && unwrap(next) === start;
    next = module.parentOf(next)
  ) {
    node = next;
  }
  return node;
}

interface StandIn {
  readonly value: Node;
  readonly label: string;
  /** Where the part to take away begins. */
  readonly from: number;
}

function standIn(module: SourceModule, { node }: EnvironmentRead): StandIn | undefined {
  if (node.type === 'ObjectProperty') {
    const { value } = node;
    if (value.type !== 'AssignmentPattern') return undefined;
    return { value: value.right, label: '`=`', from: value.left.end ?? 0 };
  }
  if (node.type === 'CallExpression') {
    const [first, second] = node.arguments;
    return first && second && { value: second, label: '`get(…)`', from: first.end ?? 0 };
  }
  const outer = outside(module, node);
  const parent = module.parentOf(outer);
  if (parent?.type !== 'LogicalExpression' || parent.left !== outer) return undefined;
  if (parent.operator === '&&') return undefined;
  const from = behindBrackets(module.content.text, outer.end ?? 0);
  return { value: parent.right, label: `\`${parent.operator}\``, from };
}

/** Behind the brackets that are closed after an operand: the parser leaves them out of it. */
function behindBrackets(text: string, end: number): number {
  const [closed = ''] = CLOSING.exec(text.slice(end, end + MAX_CLOSING)) ?? [];
  return end + closed.length;
}

const MAX_CLOSING = 100;
/** Blanks and closing brackets, up to the last bracket. Two classes that share nothing: linear. */
const CLOSING = /^(?:\s*\))*/u;

/** The literals that stand in for Mistral keys beside their reads. */
export function defaultsIn(module: SourceModule): readonly Default[] {
  return environmentReads(module).flatMap((read): readonly Default[] => {
    const found = isMistralKeyName(read.name) ? standIn(module, read) : undefined;
    const value = found && stringValue(unwrap(found.value));
    if (found === undefined || value === undefined) return [];
    const place = { path: module.path, ...module.spanOf(found.value) };
    const range = [found.from, found.value.end ?? 0] as const;
    const { label } = found;
    return [
      {
        name: read.name,
        value,
        place,
        label,
        skipsCheck: false,
        removal: removal(module, label, range),
      },
    ];
  });
}

function lastBefore(module: PythonModule, node: PythonNode): PythonNode | undefined {
  const siblings = module.parentOf(node)?.children ?? [];
  return siblings
    .filter(({ end, type }) => end <= node.start && !/^(?:,|or|AssignOp)$/u.test(type))
    .at(-1);
}

/** The same in Python: `os.getenv("KEY", "x")`, `os.environ.get("KEY") or "x"`. */
export function pythonDefaultsIn(module: PythonModule): readonly Default[] {
  return pythonReads(module).flatMap(({ name, fallback }): readonly Default[] => {
    const value = pythonString(module, fallback);
    if (fallback === undefined || value === undefined || !isMistralKeyName(name)) return [];
    const isAlternative = module.parentOf(fallback)?.type === 'BinaryExpression';
    const label = isAlternative ? '`or`' : '`getenv(…)`';
    const place = { path: module.path, ...module.spanOf(fallback) };
    const before = lastBefore(module, fallback);
    const isNamed = before?.type === 'VariableName' && !isAlternative;
    const fix =
      before && !isNamed ? { removal: removal(module, label, [before.end, fallback.end]) } : {};
    return [{ name, value, place, label, skipsCheck: false, ...fix }];
  });
}
