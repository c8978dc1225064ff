import {
  pythonArgument,
  pythonCall,
  type PythonAssignment,
} from '../../../syntax/python/expression.js';
import { pythonClasses } from '../../../env-schema/pydantic/settings-classes.js';
import type { PythonNode } from '../../../syntax/python/module.js';
import type { Looseness, RequestCheck } from '../../model.js';
import { basesOf } from '../program/attributes.js';
import type { Located } from '../program/file.js';
import type { Meaning } from '../program/meaning.js';
import type { Resolver } from '../program/resolver.js';
import { placeOfNode } from '../values/places.js';

const MAX_DEPTH = 4;
/** Bases of models that check what they are made of. Linear: anchored. */
const MODEL_BASE =
  /^(?:pydantic(?:\.\w+){0,2}\.(?:BaseModel|RootModel)|sqlmodel(?:\.\w+)?\.SQLModel)(?:\[\])?$/u;

/** Whether a class of the repository is a model of pydantic. */
export function isPydanticModel(resolver: Resolver, located: Located): boolean {
  return isModel(resolver, located, { depth: MAX_DEPTH, seen: new Set() });
}

function isModel(
  resolver: Resolver,
  located: Located,
  { depth, seen }: Pick<Asked, 'depth' | 'seen'>,
): boolean {
  if (depth < 0 || seen.has(located.node)) return false;
  seen.add(located.node);
  return basesOf(resolver, located, MAX_DEPTH).some((base) => {
    if (base.kind === 'library') return MODEL_BASE.test(base.path);
    return base.kind === 'class' && isModel(resolver, base, { depth: depth - 1, seen });
  });
}

/** How deep a model is read, and which field of it alone. */
interface Asked {
  readonly depth: number;
  readonly only: string | undefined;
  /** Classes that were read already: they may hold, or be made from, each other. */
  readonly seen: Set<PythonNode>;
}

type ModelMeaning = Meaning & { readonly kind: 'class' | 'instance' };

interface Bounds {
  readonly isBounded: boolean;
  readonly type: string;
}

/** A constraint on a length: of `Field`, `constr`, `conlist`, `Query` and their like. */
export function isBounded(node: PythonNode | undefined, { file }: Pick<Located, 'file'>): boolean {
  if (node === undefined) return false;
  const call = pythonCall(file.module, node);
  const names = ['max_length', 'max_items', 'pattern', 'regex', 'le', 'lt'];
  if (call && names.some((name) => pythonArgument(call, name) !== undefined)) return true;
  return node.children.some((child) => isBounded(child, { file }));
}

function boundsOf(located: Located, field: PythonAssignment, checked: ReadonlySet<string>): Bounds {
  const { file } = located;
  const type = field.annotation ? file.module.textOf(field.annotation) : '';
  const isLimited = isBounded(field.annotation, located) || isBounded(field.value, located);
  return { type, isBounded: isLimited || checked.has(field.name) };
}

/** Fields that a method of the class checks: `@field_validator("content")`. */
function validated({ file, node }: Located): ReadonlySet<string> {
  const { module } = file;
  const names = new Set<string>();
  const body = node.children.find(({ type }) => type === 'Body');
  for (const statement of body?.children ?? []) {
    const decorators = statement.children.filter(({ type }) => type === 'Decorator');
    for (const decorator of decorators) {
      const text = module.textOf(decorator);
      if (!/validator/u.test(text)) continue;
      for (const [, name = ''] of text.matchAll(/["'](\w{1,60}|\*)["']/gu)) names.add(name);
      if (/model_validator|root_validator/u.test(text)) names.add('*');
    }
  }
  return names;
}

const CONTENTS = new Set([
  ...['content', 'message', 'prompt', 'query', 'question', 'text', 'input', 'user_input'],
  ...['user_message', 'user_prompt', 'system_prompt', 'instruction', 'instructions'],
]);
const LIMITS = new Set(['max_tokens', 'max_completion_tokens']);

/** Tells what the schema of a request leaves open. */
export class PydanticModels {
  readonly #resolver: Resolver;

  constructor(resolver: Resolver) {
    this.#resolver = resolver;
  }

  /** The check that a value of a model's type has gone through, or one field of it. */
  checkBy(owner: ModelMeaning, only?: string): RequestCheck {
    const name = owner.node.children[1] ?? owner.node;
    const unbounded = new Set(this.#looseness(owner, { depth: MAX_DEPTH, only, seen: new Set() }));
    return {
      kind: 'schema',
      place: placeOfNode({ file: owner.file, node: name }),
      unbounded: [...unbounded],
    };
  }

  #looseness(owner: Located, asked: Asked): readonly Looseness[] {
    const { file, node } = owner;
    if (asked.depth === 0 || asked.seen.has(node)) return [];
    asked.seen.add(node);
    const found = pythonClasses(file.module).find((one) => one.node === node);
    if (found === undefined) return [];
    const deeper = { ...asked, depth: asked.depth - 1 };
    const checked = validated(owner);
    if (checked.has('*')) return [];
    const inherited = basesOf(this.#resolver, owner, MAX_DEPTH).flatMap((base) =>
      base.kind === 'class' ? this.#looseness(base, deeper) : [],
    );
    return [
      ...inherited,
      ...found.fields
        .filter(({ name }) => asked.only === undefined || name === asked.only)
        .flatMap((field) => this.#ofField(owner, field, { checked, ...asked })),
    ];
  }

  #ofField(
    owner: Located,
    field: PythonAssignment,
    { checked, depth, only, seen }: Asked & { readonly checked: ReadonlySet<string> },
  ): readonly Looseness[] {
    if (field.annotation === undefined || field.name === 'model_config') return [];
    const { type, isBounded: isLimited } = boundsOf(owner, field, checked);
    const isText =
      /\bstr\b/u.test(type) && !/\[/u.test(type.replace(/^(?:Optional|Union|Annotated)\[/u, ''));
    if (isText && !isLimited) {
      if (field.name === 'role') return ['role'];
      if (field.name === 'model') return ['model'];
      if (CONTENTS.has(field.name) || only !== undefined) return ['content-length'];
    }
    if (LIMITS.has(field.name) && !isLimited) return ['token-limit'];
    const isList = /^(?:Optional\[)?(?:typing\.)?(?:list|List|Sequence|conlist)\b/u.test(type);
    const inner = this.#classesIn({ file: owner.file, node: field.annotation }).flatMap((one) =>
      this.#looseness(one, {
        depth: depth - 1,
        only: undefined,
        // What was read of it so far is one field alone.
        seen: only === undefined ? seen : new Set(),
      }),
    );
    return isList && !isLimited && field.name.includes('messages')
      ? ['message-count', ...inner]
      : inner;
  }

  /** The models that an annotation names. */
  #classesIn({ file, node }: Located): readonly Located[] {
    if (node.type === 'VariableName') {
      return this.#resolver
        .meaningsOf({ file, node })
        .flatMap((one) => (one.kind === 'class' ? [{ file: one.file, node: one.node }] : []));
    }
    return node.children.flatMap((child) => this.#classesIn({ file, node: child }));
  }
}
