import { pythonCall, pythonPath, type PythonAssignment } from '../../syntax/python/expression.js';
import type { PythonModule } from '../../syntax/python/module.js';
import type { Fix } from '../../findings/finding.js';
import { lineEndOf } from '../../findings/fixes.js';
import { spanOf } from '../../findings/position.js';
import type { EnvKey, EnvSchema } from '../schema.js';
import { fieldOf, namesOf } from './fields.js';
import {
  hasValidator,
  pythonClasses,
  settingsOf,
  type PythonClass,
  type Settings,
} from './settings-classes.js';

/** Bases that read the environment. */
const SETTINGS_BASES = new Set(['BaseSettings']);
/** Bases of a plain model, of which a group of settings is made. */
const MODEL_BASES = new Set(['BaseModel', 'BaseSettings']);
const MAX_DEPTH = 6;

interface Read {
  readonly keys: ReadonlyMap<string, EnvKey>;
  readonly open: boolean;
}

/** What has a type is a field, but for the class's own settings. */
function isField(module: PythonModule, { annotation, name }: PythonAssignment): boolean {
  if (annotation === undefined || name === 'model_config') return false;
  return !module.textOf(annotation).startsWith('ClassVar');
}

/** Classes by their names, of one package. */
class SettingsReader {
  readonly #classes: ReadonlyMap<string, readonly PythonClass[]>;

  constructor(classes: readonly PythonClass[]) {
    const byName = new Map<string, PythonClass[]>();
    for (const one of classes) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
    this.#classes = byName;
  }

  /** The class that a name means in a file: its own, or the only one of that name elsewhere. */
  #named(name: string, module: PythonModule): PythonClass | undefined {
    const all = this.#classes.get(name) ?? [];
    return all.find((one) => one.module === module) ?? (all.length === 1 ? all[0] : undefined);
  }

  /** The classes that one is made from, as far as they are known, the nearest first. */
  #bases({ bases, module }: PythonClass, depth = MAX_DEPTH): readonly PythonClass[] {
    if (depth === 0) return [];
    const own = bases.flatMap((base) => this.#named(base, module) ?? []);
    return own.flatMap((base) => [base, ...this.#bases(base, depth - 1)]);
  }

  settings(owner: PythonClass): Settings {
    return settingsOf(owner, this.#bases(owner));
  }

  /** Whether a class reads the environment, itself or by a class that it is made from. */
  isSettings(owner: PythonClass): boolean {
    return [owner, ...this.#bases(owner)].some(({ bases }) =>
      bases.some((base) => SETTINGS_BASES.has(base)),
    );
  }

  read(owner: PythonClass, settings: Settings, depth = MAX_DEPTH): Read {
    const inherited = owner.bases.map((base): Read => {
      const known = this.#named(base, owner.module);
      if (known !== undefined && depth > 0) return this.read(known, settings, depth - 1);
      return { keys: new Map(), open: !MODEL_BASES.has(base) && base !== 'ABC' && base !== 'Enum' };
    });
    const own = owner.fields
      .filter((field) => isField(owner.module, field))
      .map((field) => this.#field(owner, field, [settings, depth]));
    const all = [...inherited, ...own];
    return {
      keys: new Map(all.flatMap(({ keys }) => [...keys])),
      open: all.some(({ open }) => open),
    };
  }

  #field(
    owner: PythonClass,
    assignment: PythonAssignment,
    rest: readonly [Settings, number],
  ): Read {
    const { module } = owner;
    const [settings, depth] = rest;
    const group = this.#group(module, assignment);
    const read = fieldOf(module, assignment, settings);
    // A group is filled by the variables of its parts.
    const isFilled = group !== undefined && settings.delimiter !== undefined;
    const checked = hasValidator(owner, assignment.name) ? { ...read, check: undefined } : read;
    const field = isFilled ? { ...checked, required: false } : checked;
    const span = module.spanOf(assignment.node);
    const names = namesOf(module, assignment, settings.prefix);
    const own = names.map((name): [string, EnvKey] => [
      name,
      { name, path: module.path, span, ...field },
    ]);
    if (group === undefined || depth === 0) return { keys: new Map(own), open: false };
    const prefix = `${names[0] ?? ''}${settings.delimiter ?? '__'}`;
    const inner = this.read(group, { ...settings, prefix }, depth - 1);
    return { keys: new Map([...own, ...inner.keys]), open: inner.open };
  }

  /** The model that a field holds: `mistral: MistralSettings`. */
  #group(module: PythonModule, { annotation }: PythonAssignment): PythonClass | undefined {
    const name = pythonPath(module, annotation)?.at(-1);
    return name === undefined ? undefined : this.#named(name, module);
  }
}

/** Where a field can be added: behind the last one of the class. */
function additionTo({ module, fields }: PythonClass, { prefix }: Settings): EnvSchema['addition'] {
  const last = fields.filter(({ annotation }) => annotation !== undefined).at(-1);
  const { text } = module.content;
  if (last === undefined) return undefined;
  const end = last.node.start + text.slice(last.node.start, last.node.end).trimEnd().length;
  const indent = /[ \t]*$/u.exec(text.slice(0, last.node.start))?.[0] ?? '';
  if (!last.annotation || /^\s*(?:#|;)/u.test(text.slice(end, text.indexOf('\n', end))))
    return undefined;
  return (name) => {
    const lower = name.toLowerCase();
    const small = lower.startsWith(prefix.toLowerCase()) ? lower.slice(prefix.length) : lower;
    // Where names are written large, the class may tell them apart.
    const field = last.name === last.name.toUpperCase() ? small.toUpperCase() : small;
    const title = `Add ${name} to the settings`;
    const replacement = `${lineEndOf(text)}${indent}${field}: str`;
    return { title, path: module.path, span: spanOf(text, end, end), replacement };
  };
}

/** Adds `hide_input_in_errors=True` to a `SettingsConfigDict(…)` of the class itself. */
function hidingInput({ module, fields }: PythonClass): Fix | undefined {
  const config = fields.find(({ name }) => name === 'model_config')?.value;
  const call = pythonCall(module, config);
  if (config === undefined || call === undefined || call.isOpen) return undefined;
  const { text } = module.content;
  const last = call.arguments.at(-1)?.value;
  const close = text.lastIndexOf(')', config.end);
  const end = last?.end ?? close;
  const replacement = `${last === undefined ? '' : ', '}hide_input_in_errors=True`;
  const title = 'Hide values in errors';
  return { title, path: module.path, span: spanOf(text, end, end), replacement };
}

function printsOf(keys: ReadonlyMap<string, EnvKey>, { hidesInput }: Settings): string | undefined {
  const isChecked = [...keys.values()].some(
    ({ check, pattern }) => pattern !== undefined || (check?.minLength ?? 0) > 1,
  );
  return hidesInput || !isChecked ? undefined : 'pydantic prints `input_value` with the whole text';
}

/** The settings classes of a package's Python files. */
export function pydanticSchemas(modules: readonly PythonModule[]): readonly EnvSchema[] {
  const classes = modules.flatMap(pythonClasses);
  const reader = new SettingsReader(classes);
  return classes.flatMap((owner): readonly EnvSchema[] => {
    if (!reader.isSettings(owner)) return [];
    const settings = reader.settings(owner);
    const { keys, open } = reader.read(owner, settings);
    const prints = printsOf(keys, settings);
    const mending = hidingInput(owner);
    const addition = settings.prefix === '' ? additionTo(owner, settings) : undefined;
    return [
      {
        ...{ library: 'pydantic', path: owner.module.path, name: owner.name, keys, open },
        ...{
          span: owner.module.spanOf(owner.node.children[1] ?? owner.node),
          readsEnvironment: true,
        },
        enforcement: { kind: 'unknown' },
        ...(settings.prefix === '' ? {} : { prefix: settings.prefix.toUpperCase() }),
        ...(prints === undefined ? {} : { prints }),
        ...(mending === undefined ? {} : { mending }),
        ...(addition === undefined ? {} : { addition }),
      },
    ];
  });
}
