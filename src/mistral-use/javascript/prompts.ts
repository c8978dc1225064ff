import type { Node } from '@babel/types';
import type { Located } from '../../env-schema/source/source-file.js';
import {
  addends,
  isCall,
  isMember,
  memberPath,
  propertyName,
  unwrap,
  type Call,
} from '../../syntax/expression.js';
import type { PromptPart } from '../model.js';
import { environmentNameOf } from './environment-name.js';
import { possibilities } from './follow.js';
import { WHOLE } from '../sensitive-names.js';
import { fieldOf } from './request.js';
import { placeIn } from './site.js';

/** Parts of a message that hold words: its content, a chunk's text, a chain's input. */
const WORDS = ['content', 'text', 'input', 'question', 'prompt'];
/** Methods after which a text is still the same one. */
const KEEPING = new Set([
  'trim',
  'toString',
  'trimEnd',
  'trimStart',
  'slice',
  'substring',
  'replace',
  'replaceAll',
  'toLowerCase',
  'toUpperCase',
  'join',
  'concat',
]);
/** Functions after which it is as well. */
const WRITING = new Set(['String', 'JSON.stringify', 'encodeURIComponent']);
/** Classes and functions of frameworks that make a message of a text. */
const MESSAGES = /(?:Message|PromptTemplate)$|^(?:fromMessages|fromTemplate)$/u;
/** What takes sensitive data out. Linear: alternatives without repetition. */
const REDACTING = /redact|mask|sanitiz|sanitis|anonymi|pseudonymi|scrub|pii|presidio|hash/iu;
const MAX_DEPTH = 8;

/** The texts and the variables that an expression puts into a request's content. */
export function promptsOf(content: Located): readonly PromptPart[] {
  return partsOf(content, MAX_DEPTH);
}

function partsOf(located: Located, depth: number): readonly PromptPart[] {
  if (depth === 0) return [];
  const found = possibilities(located);
  if (found.some(({ node }) => isRedacted(node))) return [];
  const parts = found.flatMap((one) => partsAt(one, depth - 1));
  const isOpen = parts.every(({ kind }) => kind === 'variable');
  const isFromEnvironment = found.some((one) => environmentNameOf(one) !== undefined);
  // A name says more than what it was given, where that is no text.
  const written = { ...located, node: unwrap(located.node) };
  return isOpen && !isFromEnvironment && isName(written.node) ? variable(written) : parts;
}

function isName(node: Node): boolean {
  return node.type === 'Identifier' || isMember(node);
}

function isRedacted(node: Node): boolean {
  return isCall(node) && REDACTING.test(memberPath(node.callee)?.join('.') ?? '');
}

function partsAt(located: Located, depth: number): readonly PromptPart[] {
  const { file, node } = located;
  const inside = (nodes: readonly Node[]) =>
    nodes.flatMap((one) => partsOf({ file, node: one }, depth));
  if (node.type === 'StringLiteral') return [text(located, node.value)];
  if (node.type === 'TemplateLiteral')
    return [...quasis(located, node), ...inside(node.expressions)];
  if (node.type === 'BinaryExpression') {
    return node.operator === '+' ? inside(addends(node)) : [];
  }
  if (node.type === 'ArrayExpression') {
    return inside(node.elements.filter((element) => element !== null));
  }
  if (node.type === 'ObjectExpression') {
    const fields = WORDS.map((name) => fieldOf(located, name));
    return fields.flatMap((field) =>
      field.kind === 'there' ? field.nodes.flatMap((one) => partsOf(one, depth)) : [],
    );
  }
  if (isWritingWhole(node)) return inside(argumentsOf(node)).map(asWhole);
  if (isCall(node) || node.type === 'NewExpression') return inside(argumentsOf(node));
  return variable(located);
}

function isWritingWhole(node: Node): node is Call {
  return isCall(node) && memberPath(node.callee)?.join('.') === WHOLE;
}

/** A variable that is written out with everything in it. */
function asWhole(part: PromptPart): PromptPart {
  return part.kind === 'variable' ? { ...part, path: [WHOLE, ...part.path] } : part;
}

function text({ file, node }: Located, value: string): PromptPart {
  return { kind: 'text', text: value, place: placeIn(file.module, node) };
}

function quasis(
  { file }: Located,
  node: Extract<Node, { type: 'TemplateLiteral' }>,
): readonly PromptPart[] {
  return node.quasis.flatMap((quasi) => {
    const value = quasi.value.cooked ?? quasi.value.raw;
    return value === '' ? [] : [text({ file, node: quasi }, value)];
  });
}

/** What of a call goes into the text: all of `String(x)`, the object of `x.trim()`, a message's own text. */
function argumentsOf(
  node: Extract<Node, { arguments: unknown; callee: unknown }>,
): readonly Node[] {
  const name = memberPath(node.callee)?.join('.') ?? '';
  const callee = unwrap(node.callee);
  const method = isMember(callee) ? propertyName(callee) : name;
  if (REDACTING.test(name) || REDACTING.test(method ?? '')) return [];
  if (WRITING.has(name) || MESSAGES.test(method ?? '')) return node.arguments.slice(0, 1);
  return isMember(callee) && KEEPING.has(method ?? '') ? [callee.object] : [];
}

function variable(located: Located): readonly PromptPart[] {
  const { file, node } = located;
  const path = memberPath(node);
  if (path === undefined || path.some((name) => REDACTING.test(name))) return [];
  const variableName = environmentNameOf(located);
  const place = placeIn(file.module, node);
  return [
    {
      kind: 'variable',
      path: variableName === undefined ? path : ['process', 'env', variableName],
      place,
    },
  ];
}
