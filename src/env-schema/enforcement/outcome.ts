import type { Identifier, IfStatement, Node, ObjectPattern } from '@babel/types';
import { isMember, isWrapper, memberPath, propertyName, unwrap } from '../../syntax/expression.js';
import { isEnvironment } from '../environment.js';
import type { SourceFile } from '../source/source-file.js';

/** What becomes of a result of `safeParse`: `checked`, `unknown`, or why a failure has no effect. */
export type Outcome = 'checked' | 'unknown' | { readonly reason: string };

const DISCARDED: Outcome = { reason: 'throws the result of `safeParse` away' };
const UNCHECKED: Outcome = { reason: 'never looks at `success` or `error` of the result' };
/** It goes on without validation. */
export const RAW: Outcome = { reason: 'goes on with the raw environment where validation fails' };
/** Somebody may read of it. */
export const LOGGED: Outcome = { reason: 'only logs that validation failed and goes on' };

/** What a result calls the value: zod, valibot, Joi. */
const VALUES = new Set(['data', 'output', 'value']);
/** What tells whether it is good. */
const VERDICTS = new Set(['success', 'error', 'issues']);

/** Whether nothing at all is done with a result. */
export function isDiscarded(outcome: Outcome): boolean {
  return outcome === DISCARDED;
}

/** Follows the result of one `safeParse` call through its file. */
export class ResultReader {
  readonly #file: SourceFile;

  constructor(file: SourceFile) {
    this.#file = file;
  }

  ofCall(call: Node): Outcome {
    const { node, parent } = this.#outside(call);
    if (parent?.type === 'ExpressionStatement') return DISCARDED;
    if (parent?.type === 'VariableDeclarator' && parent.init === node) {
      if (parent.id.type === 'ObjectPattern') return this.#ofPattern(parent.id);
      if (parent.id.type === 'Identifier') return this.#ofVariable(parent.id);
      return 'unknown';
    }
    return isMember(parent) && parent.object === node ? this.#ofProperty(parent) : 'unknown';
  }

  /** The outermost wrapper of a node and what stands around it. */
  #outside(start: Node): { readonly node: Node; readonly parent: Node | undefined } {
    let node = start;
    let parent = this.#file.module.parentOf(node);
    while (parent !== undefined && isWrapper(parent)) {
      node = parent;
      parent = this.#file.module.parentOf(node);
    }
    return { node, parent };
  }

  #ofPattern(pattern: ObjectPattern): Outcome {
    const names = pattern.properties.map((property) => propertyName(property));
    if (names.some((name) => name === undefined || !VALUES.has(name))) return 'checked';
    const [property] = pattern.properties;
    const value = property?.type === 'ObjectProperty' ? property.value : undefined;
    if (value?.type !== 'Identifier') return 'unknown';
    return this.#isNameTested(value.name, value) ? 'checked' : UNCHECKED;
  }

  #ofVariable(id: Identifier): Outcome {
    const statement = this.#file.module.parentOf(this.#file.module.parentOf(id) ?? id);
    const around = statement && this.#file.module.parentOf(statement);
    if (around?.type === 'ExportNamedDeclaration') return 'unknown';
    const uses = this.#file.bindings.usesOf(id.name);
    const outcomes = uses.map((use) => this.#ofUse(use));
    if (outcomes.includes('unknown')) return 'unknown';
    const reasons = outcomes.filter((outcome) => outcome !== 'checked');
    const fallsThrough = reasons.find((outcome) => outcome === RAW || outcome === LOGGED);
    if (outcomes.includes('checked')) return 'checked';
    return fallsThrough ?? UNCHECKED;
  }

  #ofUse(use: Identifier): Outcome {
    const { node, parent } = this.#outside(use);
    if (isMember(parent) && parent.object === node) return this.#ofProperty(parent);
    if (parent?.type === 'TSTypeQuery') return UNCHECKED;
    if (parent?.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern') {
      return this.#ofPattern(parent.id);
    }
    return 'unknown';
  }

  #ofProperty(member: Node): Outcome {
    const name = propertyName(member);
    if (name !== undefined && VALUES.has(name))
      return this.#isTested(member) ? 'checked' : UNCHECKED;
    if (name === undefined || !VERDICTS.has(name)) return 'unknown';
    if (this.#isRawFallback(member)) return RAW;
    return this.#isOnlyLogged(member) ? LOGGED : 'checked';
  }

  /** `parsed.success ? parsed.data : process.env`, either way round. */
  #isRawFallback(member: Node): boolean {
    const test = this.#negationAround(member);
    const parent = this.#file.module.parentOf(test);
    if (parent?.type !== 'ConditionalExpression' || parent.test !== test) return false;
    return isEnvironment(parent.alternate) || isEnvironment(parent.consequent);
  }

  #negationAround(node: Node): Node {
    const parent = this.#file.module.parentOf(node);
    return parent?.type === 'UnaryExpression' && parent.operator === '!' ? parent : node;
  }

  /** `if (!parsed.success) console.error(…)` and nothing else, or a mention inside such a branch. */
  #isOnlyLogged(member: Node): boolean {
    let parent = this.#file.module.parentOf(member);
    while (parent !== undefined && parent.type !== 'IfStatement') {
      parent = this.#file.module.parentOf(parent);
    }
    if (parent === undefined || !isFailureTest(parent) || parent.alternate) return false;
    const { consequent } = parent;
    const statements = consequent.type === 'BlockStatement' ? consequent.body : [consequent];
    return statements.length > 0 && statements.every(isConsoleCall);
  }

  #isTested(start: Node): boolean {
    const { node, parent } = this.#outside(this.#negationAround(this.#outside(start).node));
    if (parent?.type === 'IfStatement' || parent?.type === 'ConditionalExpression') {
      return parent.test === node;
    }
    if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') {
      return this.#isNameTested(parent.id.name, parent.id);
    }
    if (isMember(parent)) return false;
    // Returned, passed on, combined with `||`: what happens to it is not followed.
    return parent?.type !== 'ExpressionStatement';
  }

  /** Whether any use of a constant stands in a test, where it could be found missing. */
  #isNameTested(name: string, declared: Identifier): boolean {
    const uses = this.#file.bindings.usesOf(name).filter((use) => use !== declared);
    return uses.some((use) => {
      const { node, parent } = this.#outside(this.#negationAround(this.#outside(use).node));
      const isPlain = isMember(parent) && parent.object === node;
      return !isPlain && parent?.type !== 'ExportSpecifier' && parent?.type !== 'TSTypeQuery';
    });
  }
}

/** `!parsed.success`, `parsed.success === false`, `parsed.error`. */
function isFailureTest(statement: IfStatement): boolean {
  const test = unwrap(statement.test);
  if (test.type === 'UnaryExpression') {
    return test.operator === '!' && memberPath(test.argument)?.at(-1) === 'success';
  }
  if (test.type === 'BinaryExpression') {
    const isFalse = test.right.type === 'BooleanLiteral' && !test.right.value;
    return test.operator === '===' && isFalse && memberPath(test.left)?.at(-1) === 'success';
  }
  return ['error', 'issues'].includes(memberPath(test)?.at(-1) ?? '');
}

/** `console.error(…);` */
export function isConsoleCall(statement: Node): boolean {
  if (statement.type !== 'ExpressionStatement') return false;
  const { expression } = statement;
  return expression.type === 'CallExpression' && memberPath(expression.callee)?.[0] === 'console';
}
