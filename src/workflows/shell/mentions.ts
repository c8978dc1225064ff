import type { KeyScope } from '../key-scope.js';

/** A place in a script that stands for the key. */
export interface Mention {
  readonly kind: 'expression' | 'variable';
  /** Of the secret, the variable or the input. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly quote: 'none' | 'double' | 'single';
  /** Only some of its characters: `${KEY:0:4}`. */
  readonly isPart: boolean;
  /** Within `$(…)`: what becomes of it is not what becomes of the word. */
  readonly isNested: boolean;
}

/** A stretch of a script. */
interface Stretch {
  readonly raw: string;
  readonly start: number;
  /** A document whose variables are not expanded. */
  readonly isQuoted?: boolean;
}

/**
 * `$NAME`, `${NAME…}`, and `$env:NAME` and `%NAME%` of other shells. Linear: alternatives that begin differently, one
 * bounded class each.
 */
const VARIABLE =
  /\$\{([#!]?)([A-Za-z_]\w{0,100})([^}\n]{0,200})\}|\$(?:env:)?([A-Za-z_]\w{0,100})|%([A-Z_]\w{0,100})%/gu;
/** `${NAME:+x}` and `${NAME+x}` say whether there is one. */
const PRESENCE = /^:?\+/u;
/** `:0:4`, `%…`, `#…`, `/…/…`, but not `:-default`. */
const PART = /^(?::\s?-?\d|[%#/^,])/u;

interface Surroundings {
  readonly quote: Mention['quote'];
  readonly isNested: boolean;
}

/** The quotes and substitutions that each place of a stretch stands in, asked for in order. */
function surroundingsOf(text: string): (offset: number) => Surroundings {
  let at = 0;
  let quote: Mention['quote'] = 'none';
  let depth = 0;
  return (offset) => {
    for (; at < offset; at += 1) {
      const unit = text[at];
      if (unit === '\\' && quote !== 'single') at += 1;
      else if (unit === "'" && quote !== 'double') quote = quote === 'single' ? 'none' : 'single';
      else if (unit === '"' && quote !== 'single') quote = quote === 'double' ? 'none' : 'double';
      else if (quote !== 'single' && unit === '$' && text[at + 1] === '(') depth += 1;
      else if (depth > 0 && unit === ')') depth -= 1;
    }
    return { quote, isNested: depth > 0 };
  };
}

type Found = Pick<Mention, 'kind' | 'name' | 'start' | 'end' | 'isPart'>;

function expressionsIn(raw: string, scope: KeyScope): readonly Found[] {
  return scope
    .keysIn(raw)
    .map(({ start, end, name }) => ({ kind: 'expression', name, start, end, isPart: false }));
}

function variablesIn(raw: string, names: ReadonlySet<string>): readonly Found[] {
  if (names.size === 0) return [];
  return [...raw.matchAll(VARIABLE)].flatMap((found): readonly Found[] => {
    const [whole, sign = '', braced, rest = '', plain, percent] = found;
    const name = braced ?? plain ?? percent ?? '';
    if (!names.has(name) || sign !== '' || PRESENCE.test(rest)) return [];
    if (raw[found.index - 1] === '\\') return [];
    const end = found.index + whole.length;
    return [{ kind: 'variable', name, start: found.index, end, isPart: PART.test(rest) }];
  });
}

/** Where a stretch of a script stands for the key, in order. */
export function mentionsIn(
  { raw, start, isQuoted }: Stretch,
  scope: KeyScope,
  names: ReadonlySet<string>,
): readonly Mention[] {
  const expressions = expressionsIn(raw, scope);
  const variables = isQuoted === true ? [] : variablesIn(raw, names);
  const around = surroundingsOf(isQuoted === undefined ? raw : '');
  return [...expressions, ...variables]
    .sort((one, other) => one.start - other.start)
    .flatMap((found): readonly Mention[] => {
      const surroundings = around(found.start);
      const isExpanded = found.kind === 'expression' || surroundings.quote !== 'single';
      if (!isExpanded) return [];
      return [{ ...found, ...surroundings, start: start + found.start, end: start + found.end }];
    });
}
