import { methodCall, unwrap } from '../syntax/expression.js';
import type { SourceModule } from '../syntax/module.js';
import { nodesOf } from '../syntax/walk.js';
import { isParseMethod } from './enforcement/enforcement.js';
import { mentionsEnvironment } from './environment.js';
import type { EnvSchema } from './schema.js';
import { isHandedOver } from './source/parsed-schemas.js';
import { sourceFile, type Links, type Located } from './source/source-file.js';

/** Calls that may hand the environment to a schema of another file. Linear: alternatives of fixed words. */
export const HANDS_OVER =
  /\.(?:parse|parseAsync|safeParse|safeParseAsync|spa)\(\s{0,40}(?:[^\n]{0,80}(?:process|import\.meta|Bun|Deno)\.env\b|\w{3,20}\))/u;

/** The file and the constant of a schema, as one text. */
function idOf(path: string, name: string): string {
  return `${path}\n${name}`;
}

/** The constant that holds what a name of another file stands for. */
function declaredName({ file, node }: Located): string | undefined {
  const declarator = nodesOf(file.module.nodes, 'VariableDeclarator').find(
    ({ init }) => init && unwrap(init) === unwrap(node),
  );
  return declarator?.id.type === 'Identifier' ? declarator.id.name : undefined;
}

/** `envSchema.parse(process.env)` in a file that imports `envSchema`. */
function givenIn(module: SourceModule, links: Links): readonly string[] {
  const file = sourceFile(module, links);
  return nodesOf(module.nodes, 'CallExpression').flatMap((node): readonly string[] => {
    const found = methodCall(node);
    const object = found && unwrap(found.object);
    const [given] = found?.call.arguments ?? [];
    if (object?.type !== 'Identifier' || given === undefined) return [];
    if (!isParseMethod(found?.method ?? '') || file.bindings.valueOf(object.name) !== undefined)
      return [];
    const isEnvironment = mentionsEnvironment(given, module.content.text, file.bindings);
    if (!isEnvironment && !isHandedOver(given)) return [];
    const located = links.imported(file, object.name);
    const name = located && declaredName(located);
    return located === undefined || name === undefined
      ? []
      : [idOf(located.file.module.path, name)];
  });
}

/** The schemas with what other files hand to them: one that stands alone in its file is read where it is imported. */
export function withUsesElsewhere(
  modules: readonly SourceModule[],
  links: Links,
): (schema: EnvSchema) => EnvSchema {
  const given = new Set(modules.flatMap((module) => givenIn(module, links)));
  return (schema) => {
    const isGiven = schema.name !== undefined && given.has(idOf(schema.path, schema.name));
    return isGiven ? { ...schema, readsEnvironment: true } : schema;
  };
}
