import type { Node } from '@babel/types';
import type { Located, SourceFile } from '../../../env-schema/source/source-file.js';
import { memberPath, methodCall, unwrap, type Call } from '../../../syntax/expression.js';
import type { Program } from '../program/program.js';

/** A call that lets pass only what a schema allows. */
export interface SchemaCall {
  /** Undefined where it is not read. */
  readonly schema: Located | undefined;
  readonly value: Node;
  /** The property of the result that holds the value; undefined where the result is the value. */
  readonly property: readonly string[];
}

/** Methods of schemas, and where their results hold the value. */
const METHODS: ReadonlyMap<string, readonly string[]> = new Map([
  ['parse', []],
  ['parseAsync', []],
  ['safeParse', ['data', 'output']],
  ['safeParseAsync', ['data', 'output']],
  ['spa', ['data']],
  ['validate', ['value']],
  ['validateAsync', []],
  ['validateSync', []],
  ['assert', []],
  ['attempt', []],
  ['Check', []],
  ['Decode', []],
  ['Parse', []],
  ['isValid', []],
  ['isValidSync', []],
]);
/** They parse texts and check nothing. */
const PARSERS = new Set([
  ...['JSON', 'JSON5', 'qs', 'querystring', 'YAML', 'yaml', 'url', 'URL', 'path', 'Papa', 'csv'],
  ...['superjson', 'devalue', 'marked', 'Date', 'cookie', 'dotenv', 'toml', 'TOML', 'matter'],
  ...['acorn', 'cheerio', 'date', 'dayjs', 'console', 'ini', 'XML', 'parser', 'jsonc'],
]);
/** Libraries of which the schema is an argument: `v.parse(Schema, value)`. */
const WITH_ARGUMENT = new Set(['ajv', 'v', 'Value', 'valibot', 'Joi', 'S', 'Schema', 'Effect']);
/** Functions of their own: `plainToInstance(Dto, value)`. */
const FUNCTIONS = new Set([
  'plainToInstance',
  'plainToClass',
  'transformAndValidate',
  'validateOrReject',
]);

function withArgument(found: {
  readonly method: string;
  readonly call: { readonly arguments: readonly Node[] };
}): SchemaCall | undefined {
  const [, value] = found.call.arguments;
  const property = METHODS.get(found.method);
  if (value === undefined || property === undefined) return undefined;
  return { schema: undefined, value, property };
}

/** Behind a name: the schema itself, with its file. */
export function schemaBehind(program: Program, file: SourceFile, node: Node): Located {
  const inner = unwrap(node);
  if (inner.type !== 'Identifier') return { file, node: inner };
  return program.valueAt(file, inner) ?? { file, node: inner };
}

/** `ajv.compile(schema)` as a function of its own: `const validate = ajv.compile(…)`. */
function isCompiled(program: Program, file: SourceFile, callee: Node): boolean {
  const inner = unwrap(callee);
  if (inner.type !== 'Identifier') return false;
  const value = program.valueAt(file, inner);
  const method = value && methodCall(value.node)?.method;
  return method === 'compile' || method === 'Compile';
}

/** What a call checks by a schema; undefined for any other call. */
export function schemaCall(program: Program, file: SourceFile, call: Call): SchemaCall | undefined {
  const [first] = call.arguments;
  if (first === undefined) return undefined;
  const found = methodCall(call);
  if (found === undefined) {
    const name = memberPath(call.callee)?.at(-1) ?? '';
    if (FUNCTIONS.has(name)) return withArgument({ method: 'assert', call });
    const isFunctionOfSchema = isCompiled(program, file, call.callee);
    return isFunctionOfSchema ? { schema: undefined, value: first, property: [] } : undefined;
  }
  const property = METHODS.get(found.method);
  const object = memberPath(found.object)?.at(-1) ?? '';
  if (property === undefined || PARSERS.has(object)) return undefined;
  if (WITH_ARGUMENT.has(object)) return withArgument(found);
  return { schema: schemaBehind(program, file, found.object), value: first, property };
}
