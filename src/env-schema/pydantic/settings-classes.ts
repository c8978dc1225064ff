import {
  pythonAssignment,
  pythonCall,
  pythonPath,
  pythonString,
  type PythonAssignment,
} from '../../syntax/python/expression.js';
import type { PythonModule, PythonNode } from '../../syntax/python/module.js';

/** A class and what stands in it. */
export interface PythonClass {
  readonly module: PythonModule;
  readonly node: PythonNode;
  readonly name: string;
  readonly bases: readonly string[];
  readonly fields: readonly PythonAssignment[];
  readonly body: PythonNode | undefined;
}

function classOf(module: PythonModule, node: PythonNode): PythonClass | undefined {
  const name = node.children.find(({ type }) => type === 'VariableName');
  const list = node.children.find(({ type }) => type === 'ArgList');
  const body = node.children.find(({ type }) => type === 'Body');
  if (node.type !== 'ClassDefinition' || name === undefined) return undefined;
  const bases = (list?.children ?? []).flatMap((child) => pythonPath(module, child)?.at(-1) ?? []);
  const fields = (body?.children ?? []).flatMap((child) => pythonAssignment(module, child) ?? []);
  return { module, node, name: module.textOf(name), bases, fields, body };
}

const remembered = new WeakMap<PythonModule, readonly PythonClass[]>();

/** The classes of a file. */
export function pythonClasses(module: PythonModule): readonly PythonClass[] {
  const known =
    remembered.get(module) ?? module.nodes.flatMap((node) => classOf(module, node) ?? []);
  remembered.set(module, known);
  return known;
}

/** What `model_config`, or an inner `Config` class, says of the whole class. */
export interface Settings {
  readonly prefix: string;
  readonly delimiter: string | undefined;
  readonly hidesInput: boolean;
  readonly ignoresEmpty: boolean;
}

function settingValues(owner: PythonClass): ReadonlyMap<string, PythonNode> {
  const { module, fields, body } = owner;
  const values = new Map<string, PythonNode>();
  const config = fields.find(({ name }) => name === 'model_config')?.value;
  const call = pythonCall(module, config);
  for (const { name, value } of call?.arguments ?? [])
    if (name !== undefined) values.set(name, value);
  for (const node of config?.type === 'DictionaryExpression' ? [config] : []) {
    node.children.forEach((child, index) => {
      const key = pythonString(module, child);
      const value = node.children[index + 2];
      if (key !== undefined && value && node.children[index + 1]?.type === ':')
        values.set(key, value);
    });
  }
  const inner = body?.children.flatMap((child) => classOf(module, child) ?? []) ?? [];
  for (const { fields: own } of inner.filter(({ name }) => name === 'Config')) {
    for (const { name, value } of own) if (value !== undefined) values.set(name, value);
  }
  return values;
}

/** `env_prefix: ClassVar[str] = "A_"`, as some projects write it beside the fields. */
function ownPrefix({ module, fields }: PythonClass): string | undefined {
  return pythonString(module, fields.find(({ name }) => name === 'env_prefix')?.value);
}

/** What one class says itself; undefined where it says nothing. */
type OwnSettings = { readonly [Name in keyof Settings]: Settings[Name] | undefined };

function ownSettings(owner: PythonClass): OwnSettings {
  const { module } = owner;
  const values = settingValues(owner);
  const text = (name: string): string | undefined => pythonString(module, values.get(name));
  const isOn = (name: string): boolean | undefined => {
    const value = values.get(name);
    return value && module.textOf(value) === 'True';
  };
  return {
    prefix: text('env_prefix') ?? ownPrefix(owner),
    delimiter: text('env_nested_delimiter'),
    hidesInput: isOn('hide_input_in_errors'),
    ignoresEmpty: isOn('env_ignore_empty'),
  };
}

/** The settings of a class. What it does not say itself it has from its bases, the nearest first. */
export function settingsOf(owner: PythonClass, bases: readonly PythonClass[] = []): Settings {
  const all = [owner, ...bases].map(ownSettings);
  const first = <Name extends keyof Settings>(name: Name): OwnSettings[Name] =>
    all.map((one) => one[name]).find((value) => value !== undefined);
  return {
    prefix: first('prefix') ?? '',
    delimiter: first('delimiter'),
    hidesInput: first('hidesInput') ?? false,
    ignoresEmpty: first('ignoresEmpty') ?? false,
  };
}

/** The strings of `AliasChoices("A", "B")`, of a list, or one alone. */
export function aliasTexts(module: PythonModule, node: PythonNode | undefined): readonly string[] {
  if (node === undefined) return [];
  const text = pythonString(module, node);
  if (text !== undefined) return [text];
  const call = pythonCall(module, node);
  if (call !== undefined) return call.arguments.flatMap(({ value }) => aliasTexts(module, value));
  return node.children.flatMap((child) => aliasTexts(module, child));
}

/** `Field(…)` as a field's value, or as a part of `Annotated[str, Field(…)]`. */
export function fieldCall(
  module: PythonModule,
  { value, annotation }: PythonAssignment,
): ReturnType<typeof pythonCall> {
  const nodes = [value, ...(annotation?.children ?? [])];
  return nodes
    .map((node) => pythonCall(module, node))
    .find((call) => call !== undefined && pythonPath(module, call.callee)?.at(-1) === 'Field');
}

/** Decorators of functions that check fields, and of those that check the whole. */
const FIELD_VALIDATORS = new Set(['field_validator', 'validator']);
const MODEL_VALIDATORS = new Set(['model_validator', 'root_validator']);
/** Every field. */
const ALL = '*';

/** Whether a function of the class checks a field, by `@field_validator("name")` or with all others. */
export function hasValidator({ module, body }: PythonClass, field: string): boolean {
  const decorators = (body?.children ?? []).flatMap(({ children }) =>
    children.filter(({ type }) => type === 'Decorator'),
  );
  return decorators.some((decorator) => {
    const list = decorator.children.find(({ type }) => type === 'ArgList');
    const name = decorator.children.findLast(({ end }) => end <= (list?.start ?? decorator.end));
    const called = name === undefined ? '' : module.textOf(name).split('.').at(-1);
    if (MODEL_VALIDATORS.has(called ?? '')) return true;
    if (!FIELD_VALIDATORS.has(called ?? '')) return false;
    const fields = (list?.children ?? []).map((argument) => pythonString(module, argument));
    return fields.includes(field) || fields.includes(ALL);
  });
}
