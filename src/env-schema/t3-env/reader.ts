import type { Node } from '@babel/types';
import { withoutEntry } from '../../syntax/removal.js';
import { arktypeField } from '../arktype/reader.js';
import { entriesOf, isTrue } from '../../syntax/entries.js';
import { isCall, stringValue, unwrap } from '../../syntax/expression.js';
import { importedNames } from '../../syntax/imports.js';
import type { SourceModule } from '../../syntax/module.js';
import type { Enforcement, EnvKey, EnvSchema, Field } from '../schema.js';
import { environmentSchema } from '../source/parsed-schemas.js';
import {
  EMPTY_SHAPE,
  joinedShapes,
  mappedShape,
  OPEN_SHAPE,
  shapeOfFields,
  type Shape,
} from '../source/shape.js';
import {
  sourceFile,
  valueNamed,
  type Links,
  type Located,
  type SourceFile,
} from '../source/source-file.js';
import { ValibotReader } from '../valibot/reader.js';
import { readField } from '../zod/field.js';
import { usesZod, zodText } from '../zod/zod-file.js';

/** The packages of t3-env for the frameworks. Linear: anchored. */
const T3 = /^@t3-oss\/env-(?:core|nextjs|nuxt)$/u;
/** Presets hold the variables of hosting platforms. */
const PRESETS = /^@t3-oss\/env-(?:core|nextjs|nuxt)\/presets/u;

function creators(module: SourceModule): ReadonlySet<string> {
  const names = importedNames(module).filter(
    ({ source, imported }) => T3.test(source) && imported === 'createEnv',
  );
  return new Set(names.map(({ local }) => local));
}

const valibot = new ValibotReader();

/** t3-env takes the fields of any library that follows the standard schema. */
function fieldOf(file: SourceFile, node: Node): Field | undefined {
  if (usesZod(file.module)) return readField(file, node);
  const field = valibot.field(file, node);
  if (field !== undefined) return { ...field, checkedBy: 'valibot' };
  const isArktype = stringValue(unwrap(node)) !== undefined;
  return isArktype ? { ...arktypeField(file, node), checkedBy: 'arktype' } : undefined;
}

const PARTS = ['server', 'client', 'shared'];

function createCall(at: Located | undefined): Located | undefined {
  const node = at && unwrap(at.node);
  if (at === undefined || node === undefined) return undefined;
  if (node.type === 'ArrowFunctionExpression') {
    return createCall({ file: at.file, node: node.body });
  }
  if (!isCall(node) || node.callee.type !== 'Identifier') return undefined;
  if (creators(at.file.module).has(node.callee.name)) return { file: at.file, node };
  return createCall(valueNamed(at.file, node.callee.name));
}

/** One of `extends: [vercel(), authEnv, keys()]`. */
function extended(file: SourceFile, node: Node, steps: number): Shape {
  const inner = unwrap(node);
  const callee = isCall(inner) ? inner.callee : inner;
  if (callee.type !== 'Identifier') return OPEN_SHAPE;
  const isPreset = importedNames(file.module).some(
    ({ source, local }) => local === callee.name && PRESETS.test(source),
  );
  if (isPreset) return EMPTY_SHAPE;
  const call = createCall(valueNamed(file, callee.name));
  return call === undefined || steps === 0 ? OPEN_SHAPE : shapeOf(call, steps - 1);
}

function shapeOf({ file, node }: Located, steps = 4): Shape {
  if (!isCall(node)) return OPEN_SHAPE;
  const options = entriesOf(node.arguments[0]);
  const parts = PARTS.flatMap((part) => {
    const fields = options.get(part);
    return fields === undefined ? [] : [shapeOfFields({ file, node: fields }, { field: fieldOf })];
  });
  const list = options.get('extends');
  const bases = list?.type === 'ArrayExpression' ? list.elements : [];
  const inherited = bases.map((base) => (base ? extended(file, base, steps) : EMPTY_SHAPE));
  return [...inherited, ...parts].reduce(joinedShapes, EMPTY_SHAPE);
}

/** `emptyStringAsUndefined: true` makes the empty text a missing value. */
function withoutEmpty(key: EnvKey): EnvKey {
  return key.check?.minLength === 0 ? { ...key, check: { minLength: 1 } } : key;
}

function enforcementOf(file: SourceFile, options: ReadonlyMap<string, Node>): Enforcement {
  const skip = options.get('skipValidation');
  if (!isTrue(skip) || skip === undefined) return { kind: 'enforced' };
  const span = file.module.spanOf(file.module.parentOf(skip) ?? skip);
  const entry = file.module.parentOf(skip) ?? skip;
  const fix = withoutEntry(file.module, entry, 'Validate');
  return { kind: 'not-enforced', reason: 'skips validation always', span, fix };
}

/** A field can be added where no list of runtime values has to name it as well. */
function isSelfContained(options: ReadonlyMap<string, Node>): boolean {
  const runtime = options.get('runtimeEnv') ?? options.get('experimental__runtimeEnv');
  return (
    runtime !== undefined &&
    (options.has('experimental__runtimeEnv') || runtime.type !== 'ObjectExpression')
  );
}

/** The environments that a file makes with t3-env, which stops the program where a variable is missing. */
export function t3Schemas(module: SourceModule, links: Links): readonly EnvSchema[] {
  const names = creators(module);
  if (names.size === 0) return [];
  const file = sourceFile(module, links);
  return module.nodes.flatMap((node): readonly EnvSchema[] => {
    if (!isCall(node) || node.callee.type !== 'Identifier' || !names.has(node.callee.name))
      return [];
    const options = entriesOf(node.arguments[0]);
    const whole = shapeOf({ file, node });
    const shape = isTrue(options.get('emptyStringAsUndefined'))
      ? mappedShape(whole, withoutEmpty)
      : whole;
    const server = options.get('server');
    const isAddable = isSelfContained(options) && server?.type === 'ObjectExpression';
    const literals = isAddable ? [{ file, node: server }] : [];
    const enforcement = enforcementOf(file, options);
    return [
      environmentSchema({
        ...{ library: 't3-env', file, node, shape: { ...shape, literals }, enforcement },
        write: zodText,
      }),
    ];
  });
}
