import { pythonCall, pythonPath } from '../../../syntax/python/expression.js';
import type { PythonFunction, PythonParameter } from '../../../syntax/python/functions.js';
import type { PythonNode } from '../../../syntax/python/module.js';
import type { RequestCheck } from '../../model.js';
import { annotationMeanings } from '../program/annotations.js';
import type { Located, PythonFile } from '../program/file.js';
import type { Resolver } from '../program/resolver.js';
import { placeOfNode } from '../values/places.js';
import { isBounded, isPydanticModel, type PydanticModels } from './pydantic-models.js';

/** What a route hands to its function. */
export interface HandedOver {
  readonly source: string;
  /** It is the whole of what the client sent. */
  readonly isWhole: boolean;
  readonly check: RequestCheck;
  readonly at: Located;
}

const ROUTE_METHODS = new Set([
  ...[
    'get',
    'post',
    'put',
    'patch',
    'delete',
    'route',
    'api_route',
    'websocket',
    'head',
    'options',
  ],
]);
/** What routes are declared on. Linear: anchored. */
const ROUTERS =
  /^(?:fastapi|starlette|flask|quart|sanic|litestar|azure\.functions)(?:\.\w+){0,3}(?:\(\))?$/u;
const NONE: RequestCheck = { kind: 'none' };

/** Which framework calls a function for a request; undefined where none is seen to. */
export function routeOf(
  resolver: Resolver,
  file: PythonFile,
  owner: PythonFunction,
): string | undefined {
  for (const { node, path } of owner.decorators) {
    const object = node.children.find(({ type }) => type === 'VariableName');
    if (object === undefined || !ROUTE_METHODS.has(path.at(-1) ?? '')) continue;
    for (const meaning of resolver.meaningsOf({ file, node: object })) {
      if (meaning.kind === 'library' && ROUTERS.test(meaning.path))
        return meaning.path.split('.')[0];
    }
  }
  return undefined;
}

/** Types that hold whatever the client sends. Linear: anchored. */
const UNTYPED =
  /^(?:Annotated\[)?(?:Optional\[)?(?:typing\.)?(?:dict|Dict|Any|list|List|Mapping)\b(?!\[\s*(?:int|float|bool|UploadFile)\b)/u;
const TEXT = /^(?:Annotated\[)?(?:Optional\[|Union\[)?str\b/u;

function sourceName({ fallback, annotation }: PythonParameter, file: PythonFile): string {
  const text = [fallback, annotation]
    .map((node) => (node ? file.module.textOf(node) : ''))
    .join(' ');
  if (/\bForm\(/u.test(text)) return 'the form data';
  return /\bBody\(/u.test(text) ? 'the request body' : 'the query of the request';
}

function isInjected(node: PythonNode | undefined, file: PythonFile): boolean {
  return (
    node !== undefined &&
    /\b(?:Depends|Security|Header|Cookie|File)\(/u.test(file.module.textOf(node))
  );
}

/** Knows what the parameters of functions behind routes of FastAPI hold. */
export class Handlers {
  readonly #resolver: Resolver;
  readonly #models: PydanticModels;

  constructor(resolver: Resolver, models: PydanticModels) {
    this.#resolver = resolver;
    this.#models = models;
  }

  /** What a parameter is handed; undefined where it is nothing of the request, or that cannot be told. */
  handedTo(
    file: PythonFile,
    owner: PythonFunction,
    parameter: PythonParameter,
  ): HandedOver | undefined {
    if (routeOf(this.#resolver, file, owner) !== 'fastapi') return undefined;
    const { annotation, fallback } = parameter;
    const at = { file, node: annotation ?? owner.node };
    if (annotation === undefined || isInjected(fallback, file) || isInjected(annotation, file)) {
      return undefined;
    }
    const checked = this.#modelOf({ file, node: annotation });
    if (checked !== undefined)
      return { source: 'the request body', isWhole: true, check: checked, at };
    const type = file.module.textOf(annotation);
    // `list[Message]` is what the model checks, and was found above.
    if (UNTYPED.test(type)) return { source: 'the request body', isWhole: true, check: NONE, at };
    if (!TEXT.test(type)) return undefined;
    const isLimited = isBounded(annotation, { file }) || isBounded(fallback, { file });
    const place = placeOfNode({ file, node: annotation });
    const check: RequestCheck = {
      kind: 'schema',
      place,
      unbounded: isLimited ? [] : ['content-length'],
    };
    return { source: sourceName(parameter, file), isWhole: false, check, at };
  }

  #modelOf(located: Located): RequestCheck | undefined {
    for (const meaning of annotationMeanings(this.#resolver, located, 6)) {
      if (meaning.kind === 'instance' && isPydanticModel(this.#resolver, meaning)) {
        return this.#models.checkBy(meaning);
      }
    }
    return undefined;
  }
}

/** The last name of what is called. */
export function calleeName({ file, node }: Located): string | undefined {
  const call = pythonCall(file.module, node);
  const last = call?.callee.type === 'MemberExpression' ? call.callee.children.at(-1) : undefined;
  if (last?.type === 'PropertyName') return file.module.textOf(last);
  return pythonPath(file.module, call?.callee)?.at(-1);
}
