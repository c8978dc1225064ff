import type { Identifier, Node } from '@babel/types';
import type { SourceFile } from '../../../env-schema/source/source-file.js';
import { isMember, methodCall, propertyName, unwrap } from '../../../syntax/expression.js';
import { declarationOf, isFunction, type Declaration } from '../program/declared.js';
import { declaredType } from '../program/receivers.js';

/** What handlers call the request. */
const REQUEST_NAMES = new Set(['req', 'request', '_req', '_request', 'nextRequest', 'httpRequest']);
/** Types of requests of every framework: `NextRequest`, `FastifyRequest`. Linear: anchored. */
const REQUEST_TYPE =
  /^(?:Request|NextRequest|NextApiRequest|FastifyRequest|ExpressRequest|HonoRequest|IncomingMessage|APIGatewayProxyEvent(?:V2)?|HandlerEvent|VercelRequest|HttpRequest|AuthenticatedRequest|AuthRequest)$/u;
/** What hands a request on: `c.req`, `ctx.request`, `event.request`. */
const REQUEST_PROPERTIES = new Set(['req', 'request', 'raw']);

/** Parameters that stand beside a request. */
const BESIDE = new Set(['res', 'response', 'reply', 'next', '_res', '_next']);
/** How many names are followed from one expression. */
const MAX_STEPS = 4;

/**
 * Whether an expression is what a handler was given as the request: a parameter of that name or type, also
 * taken out of one. The answer of another server is a variable, and is none.
 */
export function isRequestObject(file: SourceFile, node: Node, steps = MAX_STEPS): boolean {
  if (steps === 0) return false;
  const inner = unwrap(node);
  if (inner.type === 'Identifier') return isRequestName(file, inner, steps);
  const copied = methodCall(inner);
  if (copied?.method === 'clone') return isRequestObject(file, copied.object, steps - 1);
  if (!isMember(inner) || !REQUEST_PROPERTIES.has(propertyName(inner) ?? '')) return false;
  return isParameter(file, inner.object) || isRequestObject(file, inner.object, steps - 1);
}

function isParameter(file: SourceFile, node: Node): boolean {
  const inner = unwrap(node);
  if (inner.type !== 'Identifier') return false;
  return declarationOf(file.module, inner)?.kind === 'parameter';
}

/** `req: ChatRequest` is what an own function asks for, unless a response stands beside it. */
function isRequestParameter({ identifier, name, path, owner }: Declaration): boolean {
  const type = identifier && declaredType(identifier);
  if (type === undefined) return REQUEST_NAMES.has(path.at(-1) ?? name);
  if (REQUEST_TYPE.test(type)) return true;
  if (!type.endsWith('Request') || !isFunction(owner)) return false;
  return owner.params.some((one) => one.type === 'Identifier' && BESIDE.has(one.name));
}

function isRequestName(file: SourceFile, at: Identifier, steps: number): boolean {
  const found = declarationOf(file.module, at);
  if (found === undefined) return false;
  if (found.kind === 'parameter') return isRequestParameter(found);
  // `const { request } = event` and `const request = context.request`.
  const { owner, path } = found;
  if (owner.type !== 'VariableDeclarator' || !owner.init || found.kind !== 'variable') return false;
  if (path.length === 0) return isRequestObject(file, owner.init, steps - 1);
  return REQUEST_PROPERTIES.has(path.at(-1) ?? '') && isParameter(file, owner.init);
}
