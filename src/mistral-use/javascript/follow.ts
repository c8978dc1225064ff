import type { Node } from '@babel/types';
import type { Links, Located } from '../../env-schema/source/source-file.js';
import { isCall, isMember, propertyName, unwrap } from '../../syntax/expression.js';
import { scopesOf, type Declaration } from '../../syntax/scopes.js';
import { environmentsOfTest, type Environment } from './branches.js';
import { entryOf, valuesOf } from './entries.js';
import { memberOfClass, thisMember } from './fields.js';
import { returnsOf } from './returns.js';

/** An expression that another may stand for, and the environment in which alone it does. */
export interface Possible extends Located {
  readonly environment: Environment | undefined;
}

/** Chains of names are short; what is longer goes round in circles. */
const MAX_STEPS = 12;
/** Steps of one question in all: branches within branches would make more than anyone can use. */
const MAX_STEPS_IN_ALL = 300;

interface Step extends Located {
  readonly left: number;
  readonly environment: Environment | undefined;
  /** What is left for the whole question. */
  readonly budget: { steps: number };
}

const remembered = new WeakMap<Links, WeakMap<Node, readonly Possible[]>>();

/**
 * What an expression may be when the program runs: through constants, imports, fields, branches and
 * the functions that return it. What cannot be followed further is left as it is written, so that a
 * name or a call among the results says that there are values which are not known.
 */
export function possibilities({ file, node }: Located): readonly Possible[] {
  const answers = remembered.get(file.links) ?? new WeakMap<Node, readonly Possible[]>();
  remembered.set(file.links, answers);
  const budget = { steps: MAX_STEPS_IN_ALL };
  const known =
    answers.get(node) ?? follow({ file, node, left: MAX_STEPS, environment: undefined, budget });
  answers.set(node, known);
  return known;
}

function follow(step: Step): readonly Possible[] {
  const node = unwrap(step.node);
  const here = { file: step.file, node, environment: step.environment };
  step.budget.steps -= 1;
  if (step.left === 0 || step.budget.steps < 0) return [here];
  const next = nextOf({ ...step, node });
  return next === undefined ? [here] : next.flatMap(follow);
}

/** The same step at another node. */
function at(step: Step, located: Located, environment = step.environment): Step {
  return { ...located, left: step.left - 1, environment, budget: step.budget };
}

function nextOf(step: Step): readonly Step[] | undefined {
  const { file, node } = step;
  if (node.type === 'ConditionalExpression') return conditional(step, node);
  if (node.type === 'LogicalExpression') {
    const sides = node.operator === '&&' ? [node.right] : [node.left, node.right];
    return sides.map((side) => at(step, { file, node: side }));
  }
  if (node.type === 'AssignmentExpression') return [at(step, { file, node: node.right })];
  if (node.type === 'Identifier') return named(step, node);
  if (node.type === 'ClassMethod' && node.kind === 'get') {
    return returnsOf(step).map((value) => at(step, value));
  }
  if (isMember(node)) return member(step, node);
  return isCall(node) ? called(step, node) : undefined;
}

function conditional(
  step: Step,
  { test, consequent, alternate }: Extract<Node, { type: 'ConditionalExpression' }>,
): readonly Step[] {
  const { file, environment } = step;
  const [whenTrue, whenFalse] = environmentsOfTest(file, test);
  return [
    at(step, { file, node: consequent }, whenTrue ?? environment),
    at(step, { file, node: alternate }, whenFalse ?? environment),
  ];
}

function named(step: Step, node: Extract<Node, { type: 'Identifier' }>): Step[] | undefined {
  const declaration = scopesOf(step.file.module).declarationOf(node);
  if (declaration === undefined) return undefined;
  if (declaration.kind === 'import') {
    const found = step.file.links.imported(step.file, node.name);
    return found && [at(step, found)];
  }
  return ofDeclaration(step, declaration);
}

function ofDeclaration(step: Step, declaration: Declaration): Step[] | undefined {
  const { file } = step;
  const { value, path, fallback, assigned, kind } = declaration;
  if (kind === 'caught') return undefined;
  const found: Step[] = [];
  if (fallback !== undefined) found.push(at(step, { file, node: fallback }));
  for (const node of assigned) found.push(at(step, { file, node }));
  if (value !== undefined) {
    const source: Located = { file, node: value };
    const taken =
      kind === 'iteration' ? elementsAt(step, source, path) : partAt(step, source, path);
    found.push(...taken);
  }
  return found.length === 0 ? undefined : found;
}

/** What stands at a path inside an expression, with what of it cannot be followed left out. */
function partAt(step: Step, source: Located, path: readonly string[]): readonly Step[] {
  let found: readonly Step[] = [at(step, source)];
  for (const name of path) {
    found = found.flatMap((one) => follow(one).flatMap((whole) => partsOf(one, whole, name)));
  }
  return found;
}

function partsOf(step: Step, whole: Possible, name: string): readonly Step[] {
  const part = entryOf(whole, name);
  return part === undefined ? [] : [at(step, part, whole.environment ?? step.environment)];
}

function elementsAt(step: Step, source: Located, path: readonly string[]): readonly Step[] {
  return follow(at(step, source)).flatMap((whole) =>
    valuesOf(whole).flatMap((element) => partAt(step, element, path)),
  );
}

function member(
  step: Step,
  node: Extract<Node, { type: 'MemberExpression' | 'OptionalMemberExpression' }>,
): readonly Step[] | undefined {
  const { file } = step;
  const name = propertyName(node);
  const object = unwrap(node.object);
  if (object.type === 'ThisExpression') {
    const field = thisMember(node);
    const fields = field === undefined ? [] : memberOfClass(file, node, field);
    return fields.length === 0 ? undefined : fields.map((field) => at(step, field));
  }
  const wholes = follow(at(step, { file, node: object }));
  const found = wholes.flatMap((whole) =>
    name === undefined
      ? valuesOf(whole).map((value) => at(step, value))
      : partsOf(step, whole, name),
  );
  return found.length === 0 ? undefined : found;
}

function called(
  step: Step,
  node: Extract<Node, { type: 'CallExpression' | 'OptionalCallExpression' }>,
): readonly Step[] | undefined {
  const { file } = step;
  const callees = follow(at(step, { file, node: node.callee }));
  const found = callees.flatMap((callee) => returnsOf(callee).map((value) => at(step, value)));
  return found.length === 0 ? undefined : found;
}
