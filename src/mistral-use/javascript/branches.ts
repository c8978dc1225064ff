import type { Node } from '@babel/types';
import type { SourceFile } from '../../env-schema/source/source-file.js';
import { memberPath, stringValue, unwrap } from '../../syntax/expression.js';
import { isFunction } from '../../syntax/functions.js';
import { scopesOf } from '../../syntax/scopes.js';

/** The environments that a branch can be certain of. */
export type Environment = 'production' | 'development';

/** Where a test is true, and where it is false; undefined for no certain one. */
type Outcome = readonly [whenTrue: Environment | undefined, whenFalse: Environment | undefined];

const UNCERTAIN: Outcome = [undefined, undefined];
const NAMES: ReadonlyMap<string, Environment> = new Map([
  ['production', 'production'],
  ['prod', 'production'],
  ['development', 'development'],
  ['dev', 'development'],
]);
/** Variables that say where the program runs. */
const VARIABLES = new Set([
  'NODE_ENV',
  'APP_ENV',
  'ENVIRONMENT',
  'VERCEL_ENV',
  'DEPLOY_ENV',
  'ENV',
]);

function isEnvironmentName(node: Node): boolean {
  return VARIABLES.has(memberPath(node)?.at(-1) ?? '');
}

/** `process.env.NODE_ENV === 'production'`, either way round. */
function ofComparison(node: Extract<Node, { type: 'BinaryExpression' }>): Outcome {
  const { left, right, operator } = node;
  const compared = isEnvironmentName(left) ? right : isEnvironmentName(right) ? left : undefined;
  const environment = compared && NAMES.get(stringValue(unwrap(compared)) ?? '');
  if (environment === undefined) return UNCERTAIN;
  if (operator === '===' || operator === '==') return [environment, undefined];
  return operator === '!==' || operator === '!=' ? [undefined, environment] : UNCERTAIN;
}

/** `import.meta.env.PROD`, `import.meta.env.DEV` of Vite. */
function ofVite(node: Node): Outcome {
  const path = memberPath(node)?.join('.');
  if (path === 'import.meta.env.PROD') return ['production', 'development'];
  return path === 'import.meta.env.DEV' ? ['development', 'production'] : UNCERTAIN;
}

/**
 * The environment in which alone a test holds, and the one in which alone it does not. What is not
 * production may be a test as well as development, so that the other branch stays open.
 */
export function environmentsOfTest(file: SourceFile, test: Node, steps = 2): Outcome {
  const node = unwrap(test);
  if (node.type === 'BinaryExpression') return ofComparison(node);
  if (node.type === 'UnaryExpression' && node.operator === '!') {
    const [whenTrue, whenFalse] = environmentsOfTest(file, node.argument, steps);
    return [whenFalse, whenTrue];
  }
  if (node.type !== 'Identifier') return ofVite(node);
  const declaration = scopesOf(file.module).declarationOf(node);
  const isPlain = declaration?.kind === 'variable' && declaration.assigned.length === 0;
  const value = isPlain && declaration.path.length === 0 ? declaration.value : undefined;
  return value === undefined || steps === 0
    ? UNCERTAIN
    : environmentsOfTest(file, value, steps - 1);
}

/** The environment in which alone a node is reached, by the `if` around it; within its own function. */
export function environmentAround(file: SourceFile, node: Node): Environment | undefined {
  let below = node;
  for (let at = file.module.parentOf(node); at !== undefined; at = file.module.parentOf(at)) {
    if (isFunction(at)) return undefined;
    if (at.type === 'IfStatement' && at.test !== below) {
      const [whenTrue, whenFalse] = environmentsOfTest(file, at.test);
      const environment = at.consequent === below ? whenTrue : whenFalse;
      if (environment !== undefined) return environment;
    }
    below = at;
  }
  return undefined;
}
