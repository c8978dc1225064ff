import type { Node } from '@babel/types';
import type { SourceFile } from '../../../env-schema/source/source-file.js';
import {
  isCall,
  isMember,
  isWrapper,
  memberPath,
  methodCall,
  propertyName,
  unwrap,
  type Call,
} from '../../../syntax/expression.js';
import { declarationOf, type Declaration } from '../program/declared.js';
import type { SourceModule } from '../../../syntax/module.js';
import type { NodeOf } from '../../../syntax/walk.js';
import type { Program } from '../program/program.js';
import { schemaCall } from './schema-calls.js';
import { withoutBounds } from './passing.js';
import type { Fact } from './trail.js';

/** Names of functions that check. Linear: alternatives without repetition. */
const CHECKING = /valid|check|assert|sanit|verif|guard|schema|moderat|ensure|escape|purif|clean/iu;
/** What of a request they may check beside what it says: who sends it, how often. Linear: alternatives. */
const OF_SENDER =
  /auth|token|session|rate|limit|origin|csrf|key|user|perm|admin|sign|cookie|header|access|env/iu;
/** What says all the same that it is about what it says. Linear: alternatives without repetition. */
const OF_CONTENT =
  /input|body|request|payload|message|prompt|text|content|param|schema|chat|data/iu;
/** Comparisons that end a length. */
const COMPARISONS = new Set(['<', '<=', '>', '>=']);
const EQUALITIES = new Set(['===', '==', '!==', '!=']);

/** A mention of a name, out to the part of it that is used: `body.messages.length`. */
interface Mention {
  readonly node: Node;
  readonly path: readonly string[];
}

/** The longest chain of members around a name. */
function mentionAt({ module }: SourceFile, start: Node): Mention {
  let node = start;
  const path: string[] = [];
  for (let parent = module.parentOf(node); parent !== undefined; parent = module.parentOf(node)) {
    if (isMember(parent) && parent.object === node) {
      const callee = module.parentOf(parent);
      if (isCall(callee) && callee.callee === parent) break;
      const name = propertyName(parent);
      if (name === undefined) break;
      path.push(name);
      node = parent;
    } else if (isWrapper(parent)) node = parent;
    else break;
  }
  return { node, path };
}

/** Whether what is checked has to do with what is asked for: one is a part of the other. */
function concerns(checked: readonly string[], asked: readonly string[]): boolean {
  const own =
    checked.at(-1) === 'length' || checked.at(-1) === 'size' ? checked.slice(0, -1) : checked;
  const length = Math.min(own.length, asked.length);
  return own.slice(0, length).every((name, index) => name === asked[index]);
}

/** A schema that looks at a part of a value is asked for what is inside that part. */
function askedOf(fact: Fact, { path }: Mention, asked: readonly string[]): Fact {
  const isPart = fact.kind === 'schema' && path.length <= asked.length;
  return isPart ? { ...fact, path: asked.slice(path.length) } : fact;
}

/** Reads what is done with a name around the way that is followed. */
export class GuardReader {
  readonly #program: Program;

  constructor(program: Program) {
    this.#program = program;
  }

  /** What is known of a part of a name's value from all mentions of it. */
  of(file: SourceFile, declaration: Declaration, asked: readonly string[]): readonly Fact[] {
    const { name } = declaration;
    return file.bindings.usesOf(name).flatMap((use) => {
      if (use === declaration.identifier) return [];
      const found = declarationOf(file.module, use);
      if (found !== declaration) return [];
      const mention = mentionAt(file, use);
      if (!concerns(mention.path, asked)) return [];
      const facts = this.#ofMention(file, mention).map((fact) => askedOf(fact, mention, asked));
      // How many elements there are says nothing of how long each is.
      const isOfList = asked.slice(mention.path.length - 1).includes('*');
      return isOfList ? withoutBounds(facts) : facts;
    });
  }

  #ofMention(file: SourceFile, { node, path }: Mention): readonly Fact[] {
    const parent = file.module.parentOf(node);
    if (parent === undefined) return [];
    if (path.at(-1) === 'length' || path.at(-1) === 'size') return ofLength(parent);
    if (parent.type === 'UnaryExpression' && parent.operator === 'typeof')
      return [{ kind: 'shape' }];
    if (parent.type === 'BinaryExpression') return ofComparison(parent, node);
    if (parent.type === 'SwitchStatement') return [{ kind: 'allow-list' }];
    if (isCall(parent) && parent.callee !== node) return this.#ofArgument(file, parent);
    if (isMember(parent) && parent.object === node) return ofOwnMethod(file, parent);
    // `{ data: body }` given to a call that checks.
    const around = parent.type === 'ObjectProperty' ? file.module.parentOf(parent) : undefined;
    const call = around && file.module.parentOf(around);
    return isCall(call) && call.callee !== around ? ofCheckingName(call) : [];
  }

  #ofArgument(file: SourceFile, call: Call): readonly Fact[] {
    const checked = schemaCall(this.#program, file, call);
    if (checked !== undefined) {
      return [{ kind: 'schema', schema: checked.schema, at: { file, node: call } }];
    }
    const path = memberPath(call.callee) ?? [];
    if (path.join('.') === 'Array.isArray' || path.join('.') === 'Buffer.byteLength') {
      return [{ kind: 'shape' }];
    }
    const method = path.at(-1) ?? methodCall(call)?.method ?? '';
    if (method === 'includes' || method === 'has') return [{ kind: 'allow-list' }];
    // `isChatBody(body)`: a guard of their own looks at the form.
    if (method === 'test' || /^is[A-Z]/u.test(method)) return [{ kind: 'shape' }];
    return ofCheckingName(call);
  }
}

/** Whether the name of a function says that it checks what a request says. */
export function isCheckingName(name: string): boolean {
  return CHECKING.test(name) && (OF_CONTENT.test(name) || !OF_SENDER.test(name));
}

function ofCheckingName(call: Call): readonly Fact[] {
  const name = memberPath(call.callee)?.at(-1) ?? '';
  return isCheckingName(name) ? [{ kind: 'unknown' }] : [];
}

/** `text.length > 4000` ends it; `text.length === 0` and `!text.length` only look whether it is there. */
function ofLength(parent: Node): readonly Fact[] {
  if (parent.type !== 'BinaryExpression') return [];
  const literal = [parent.left, parent.right].find((side) => side.type === 'NumericLiteral');
  const isPresence = literal?.type === 'NumericLiteral' && literal.value <= 10;
  if (!COMPARISONS.has(parent.operator) || isPresence) return [{ kind: 'shape' }];
  return [{ kind: 'bounded' }, { kind: 'shape' }];
}

function ofComparison(parent: NodeOf<'BinaryExpression'>, node: Node): readonly Fact[] {
  if (parent.operator === 'instanceof') return [{ kind: 'shape' }];
  if (parent.operator === 'in') return parent.left === node ? [{ kind: 'allow-list' }] : [];
  if (!EQUALITIES.has(parent.operator)) return [];
  const other = parent.left === node ? parent.right : parent.left;
  const isNothing =
    other.type === 'NullLiteral' || (other.type === 'Identifier' && other.name === 'undefined');
  const isEmpty = other.type === 'StringLiteral' && other.value === '';
  return isNothing || isEmpty || other.type !== 'StringLiteral' ? [] : [{ kind: 'allow-list' }];
}

/** `messages.every((m) => …)` looks at each; `text.match(…)` at the form. */
function ofOwnMethod({ module }: SourceFile, member: Node): readonly Fact[] {
  const call = module.parentOf(member);
  const name = propertyName(member) ?? '';
  if (!isCall(call) || unwrap(call.callee) !== member) return [];
  if (name === 'every' || name === 'some') {
    const [test] = call.arguments;
    const written = module.content.text.slice(test?.start ?? 0, test?.end ?? 0);
    const roles: readonly Fact[] = written.includes('.role') ? [{ kind: 'roles' }] : [];
    return [{ kind: 'shape' }, ...roles];
  }
  if (name === 'slice' || name === 'substring') return ofOwnCut(module, member, call);
  if (name === 'match' || name === 'startsWith') return [{ kind: 'shape' }];
  return name === 'hasOwnProperty' ? [{ kind: 'shape' }] : ofSchemaMethod(name);
}

/** `text = text.slice(0, 4000)`: from then on it is no longer. */
function ofOwnCut(module: SourceModule, member: Node, call: Call): readonly Fact[] {
  const around = module.parentOf(call);
  if (around?.type !== 'AssignmentExpression' || !isMember(member)) return [];
  const isSame =
    around.left.type === 'Identifier' &&
    member.object.type === 'Identifier' &&
    around.left.name === member.object.name;
  return isSame && call.arguments.length > 1 ? [{ kind: 'bounded' }] : [];
}

/** express-validator and its like: the request itself has the check. */
function ofSchemaMethod(name: string): readonly Fact[] {
  return isCheckingName(name) ? [{ kind: 'unknown' }] : [];
}
