import type { Node } from '@babel/types';
import { isEnvironment } from '../../env-schema/environment.js';
import { environmentReads } from '../../env-schema/reads/environment-reads.js';
import type { Fallback } from '../../env-schema/schema.js';
import type { Located } from '../../env-schema/source/source-file.js';
import { isMember, memberPath } from '../../syntax/expression.js';
import { importedNames } from '../../syntax/imports.js';
import type { SourceModule } from '../../syntax/module.js';
import { scopesOf } from '../../syntax/scopes.js';

/** A variable's name as the environment has it. Linear: anchored, one class. */
const VARIABLE = /^[A-Z][A-Z0-9]{0,40}_[A-Z0-9_]{1,80}$/u;
/** Modules whose exports are variables of the environment. Linear: anchored alternatives. */
const ENVIRONMENT_MODULE = /^(?:\$env\/|astro:env\/)/u;

const remembered = new WeakMap<SourceModule, ReadonlyMap<Node, string>>();

function readsIn(module: SourceModule): ReadonlyMap<Node, string> {
  const known =
    remembered.get(module) ??
    new Map(environmentReads(module).map(({ node, name }) => [node, name]));
  remembered.set(module, known);
  return known;
}

function ofName(
  { file }: Located,
  node: Extract<Node, { type: 'Identifier' }>,
): string | undefined {
  const declaration = scopesOf(file.module).declarationOf(node);
  if (declaration?.kind === 'import') {
    const found = importedNames(file.module).find(({ local }) => local === node.name);
    return found && ENVIRONMENT_MODULE.test(found.source) ? found.imported : undefined;
  }
  const [name, ...rest] = declaration?.path ?? [];
  const { value } = declaration ?? {};
  return value && rest.length === 0 && isEnvironment(value) ? name : undefined;
}

/**
 * What a schema puts in the place of a variable that is read through its result: `env.MODEL`. A read of
 * `process.env` itself goes past the schema.
 */
export function schemaDefaultOf(located: Located): Fallback | undefined {
  const { file, node } = located;
  const isPast = readsIn(file.module).has(node);
  const name = isPast ? undefined : environmentNameOf(located);
  return name === undefined ? undefined : file.links.defaultOf?.(file, name);
}

/**
 * The variable of the environment that an expression has its value from: `process.env.KEY`,
 * `env.KEY`, `c.env.KEY`, `config.get('KEY')`; undefined for anything else.
 */
export function environmentNameOf(located: Located): string | undefined {
  const { file, node } = located;
  const read = readsIn(file.module).get(node);
  if (read !== undefined) return read;
  if (node.type === 'Identifier') return ofName(located, node);
  const last = isMember(node) ? memberPath(node)?.at(-1) : undefined;
  return last !== undefined && VARIABLE.test(last) ? last : undefined;
}
