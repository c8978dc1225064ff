import type { Located } from '../../env-schema/source/source-file.js';
import { isCall, memberPath, stringValue } from '../../syntax/expression.js';
import { isKeyShaped } from '../key-shape.js';
import type { KeyOrigin } from '../model.js';
import { environmentNameOf } from './environment-name.js';
import { possibilities } from './follow.js';
import { placeIn } from './site.js';

/** What every client of Mistral reads where it is given no key. */
const IMPLICIT: KeyOrigin = { kind: 'environment', name: 'MISTRAL_API_KEY' };

/** Where a browser keeps what its user typed in. */
const BROWSER_STORES = new Set([
  'localStorage',
  'sessionStorage',
  'window.localStorage',
  'window.sessionStorage',
]);

function originOf(located: Located): KeyOrigin {
  const { file, node } = located;
  const name = environmentNameOf(located);
  if (name !== undefined) return { kind: 'environment', name };
  const text = stringValue(node);
  if (text !== undefined) {
    return { kind: 'literal', place: placeIn(file.module, node), isKeyShaped: isKeyShaped(text) };
  }
  const callee = isCall(node) ? memberPath(node.callee) : undefined;
  const isStored = callee !== undefined && BROWSER_STORES.has(callee.slice(0, -1).join('.'));
  return { kind: isStored ? 'user' : 'unknown' };
}

/** The surest first: a key in the source is one whatever else may take its place. */
function rank(origin: KeyOrigin): number {
  if (origin.kind === 'literal') return origin.isKeyShaped ? 0 : 4;
  return { environment: 1, user: 2, 'secret-manager': 3, unknown: 5 }[origin.kind];
}

/** Where the expression that is given as the key has it from; without one the client asks the environment. */
export function keyOriginOf(key: Located | undefined): KeyOrigin {
  if (key === undefined) return IMPLICIT;
  const origins = possibilities(key).map(originOf);
  const [first] = origins.toSorted((one, other) => rank(one) - rank(other));
  return first ?? { kind: 'unknown' };
}
