import { memberName } from '../program/attributes.js';
import type { Located } from '../program/file.js';
import type { Resolver } from '../program/resolver.js';
import { functionAround, pythonFunction } from '../../../syntax/python/functions.js';
import { pythonCall, pythonSubscript, pythonString } from '../../../syntax/python/expression.js';

/** What a request brings, by the way that leads to it. Linear: anchored, with names between dots. */
const READS: readonly (readonly [string, RegExp])[] = [
  [
    'the request body',
    /^(?:flask|quart)\.request\.(?:json|form|data|values|get_json\(\)|get_data\(\))$/u,
  ],
  ['the query of the request', /^(?:flask|quart)\.request\.args$/u],
  [
    'the request body',
    /^(?:fastapi|starlette)(?:\.\w+){0,2}\.Request\(\)\.(?:json|form|body)\(\)$/u,
  ],
  ['the query of the request', /^(?:fastapi|starlette)(?:\.\w+){0,2}\.Request\(\)\.query_params$/u],
  [
    'a message of the socket',
    /^(?:fastapi|starlette)(?:\.\w+){0,2}\.WebSocket\(\)\.receive_(?:text|json|bytes)\(\)$/u,
  ],
  [
    'the request body',
    /^azure\.functions(?:\.\w+){0,2}\.HttpRequest\(\)\.(?:get_json|get_body)\(\)$/u,
  ],
  ['the query of the request', /^azure\.functions(?:\.\w+){0,2}\.HttpRequest\(\)\.params$/u],
  ['the request body', /^aiohttp\.web(?:\.\w+){0,2}\.Request\(\)\.(?:json|post|text)\(\)$/u],
  ['the request body', /^django\.http(?:\.\w+){0,2}\.HttpRequest\(\)\.(?:POST|body)$/u],
  ['the query of the request', /^django\.http(?:\.\w+){0,2}\.HttpRequest\(\)\.GET$/u],
  ['the request body', /^rest_framework\.request\.Request\(\)\.data$/u],
  ['the query of the request', /^rest_framework\.request\.Request\(\)\.query_params$/u],
];

/** A file with views of Django, whose requests carry no annotation. Linear: anchored lines, bounded. */
const DJANGO = /^[ \t]*(?:from|import)[ \t]+(?:django|rest_framework)\b/mu;
const DJANGO_BODY = new Set(['POST', 'body', 'data']);
const DJANGO_QUERY = new Set(['GET', 'query_params']);

/** `request.POST` of a view of Django. */
function ofDjango({ file, node }: Located): string | undefined {
  const { module } = file;
  const [object] = node.children;
  if (node.type !== 'MemberExpression' || object === undefined) return undefined;
  const name = module.textOf(object);
  if (name !== 'request' && name !== 'self.request') return undefined;
  if (!DJANGO.test(module.content.text)) return undefined;
  const around = functionAround(module, node);
  const owner = around && pythonFunction(module, around);
  const isParameter = owner?.parameters.some((parameter) => parameter.name === 'request') === true;
  if (!isParameter && name === 'request') return undefined;
  const member = memberName(file, node);
  if (DJANGO_BODY.has(member)) return 'the request body';
  return DJANGO_QUERY.has(member) ? 'the query of the request' : undefined;
}

/** `event["body"]` and `event.get("body")` as the object and the key. */
function lookupAt({ file, node }: Located): ReturnType<typeof pythonSubscript> {
  const call = pythonCall(file.module, node);
  if (call === undefined) return pythonSubscript(node);
  const [object] = call.callee.children;
  const [argument] = call.arguments;
  const isGet = call.callee.type === 'MemberExpression' && memberName(file, call.callee) === 'get';
  return isGet && object && argument ? { object, index: argument.value } : undefined;
}

/** What of a request a function of AWS Lambda reads from its event. */
function ofLambda(located: Located): string | undefined {
  const { file, node } = located;
  const { module } = file;
  const lookup = lookupAt(located);
  const key = lookup && pythonString(module, lookup.index);
  if (key !== 'body' && key !== 'queryStringParameters') return undefined;
  const around = functionAround(module, node);
  const owner = around && pythonFunction(module, around);
  const isHandler = owner !== undefined && /(?:^|_)handler$/u.test(owner.name);
  const isEvent = isHandler && owner.parameters.length === 2;
  if (!isEvent || module.textOf(lookup?.object ?? node) !== owner.parameters[0]?.name)
    return undefined;
  return key === 'body' ? 'the body of the event' : 'the query of the event';
}

/** What of a request an expression is as a whole; undefined where it is nothing of one. */
export function requestRead(resolver: Resolver, located: Located): string | undefined {
  for (const meaning of resolver.meaningsOf(located)) {
    if (meaning.kind !== 'library') continue;
    const found = READS.find(([, pattern]) => pattern.test(meaning.path));
    if (found !== undefined) return found[0];
  }
  return ofDjango(located) ?? ofLambda(located);
}
