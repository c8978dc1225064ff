/**
 * The expressions of GitHub's workflows, read as far as it takes to tell what a value can be
 * (https://docs.github.com/actions/reference/workflows-and-actions/expressions).
 */
export type Expression =
  /** `secrets.NAME`, `secrets['NAME']`; names of contexts and properties in lower case. */
  | {
      readonly kind: 'reference';
      readonly path: readonly string[];
      /** A part of the path is computed: `secrets[matrix.name]`. */
      readonly isComputed: boolean;
      /** The texts that it is computed from: `secrets[format('KEY_{0}', matrix.name)]`. */
      readonly parts: readonly string[];
    }
  | { readonly kind: 'call'; readonly name: string; readonly operands: readonly Expression[] }
  | { readonly kind: 'literal'; readonly text: string }
  | {
      readonly kind: 'operation';
      readonly operator: string;
      readonly operands: readonly Expression[];
    };

type Reference = Extract<Expression, { kind: 'reference' }>;

/**
 * One token: a text in quotes, a number, a name, an operator. Linear: the alternatives begin with
 * different characters, and none repeats more than one class.
 */
const TOKEN =
  /\s*(?:('(?:[^']|'')*')|([+-]?\d[\w.+-]*)|([A-Za-z_][\w-]*)|(&&|\|\||==|!=|<=|>=|[<>!.,()[\]*]))/uy;

const BINARY: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<', '<=', '>', '>='],
];
/** Deeper ones are nobody's handiwork. */
const MAX_DEPTH = 50;

class Unreadable extends Error {}

function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  let at = 0;
  const end = text.trimEnd().length;
  while (at < end) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (found === null) throw new Unreadable();
    tokens.push(found[0].trim());
    at = TOKEN.lastIndex;
  }
  return tokens;
}

class Parser {
  readonly #tokens: readonly string[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  whole(): Expression {
    const expression = this.#binary(0);
    if (this.#at < this.#tokens.length) throw new Unreadable();
    return expression;
  }

  #takes(token: string): boolean {
    const isThere = this.#tokens[this.#at] === token;
    if (isThere) this.#at += 1;
    return isThere;
  }

  #needs(token: string): void {
    if (!this.#takes(token)) throw new Unreadable();
  }

  #binary(level: number): Expression {
    const operators = BINARY[level];
    if (operators === undefined) return this.#unary();
    let left = this.#binary(level + 1);
    for (;;) {
      const operator = operators.find((one) => this.#takes(one));
      if (operator === undefined) return left;
      left = { kind: 'operation', operator, operands: [left, this.#binary(level + 1)] };
    }
  }

  #unary(): Expression {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new Unreadable();
    const expression = this.#takes('!')
      ? { kind: 'operation' as const, operator: '!', operands: [this.#unary()] }
      : this.#primary();
    this.#depth -= 1;
    return expression;
  }

  #primary(): Expression {
    if (this.#takes('(')) {
      const inner = this.#binary(0);
      this.#needs(')');
      return inner;
    }
    const token = this.#tokens[this.#at];
    if (token === undefined || /^[^'\w+-]/u.test(token)) throw new Unreadable();
    this.#at += 1;
    if (token.startsWith("'"))
      return { kind: 'literal', text: token.slice(1, -1).replaceAll("''", "'") };
    if (!/^[A-Za-z_]/u.test(token)) return { kind: 'literal', text: token };
    const name = token.toLowerCase();
    if (this.#takes('(')) return { kind: 'call', name, operands: this.#operands() };
    return this.#reference(name);
  }

  #operands(): readonly Expression[] {
    if (this.#takes(')')) return [];
    const operands = [this.#binary(0)];
    while (this.#takes(',')) operands.push(this.#binary(0));
    this.#needs(')');
    return operands;
  }

  #reference(context: string): Expression {
    if (['true', 'false', 'null'].includes(context)) return { kind: 'literal', text: context };
    const path = [context];
    const parts: string[] = [];
    let isComputed = false;
    for (;;) {
      if (this.#takes('.')) {
        path.push((this.#tokens[this.#at] ?? '').toLowerCase());
        this.#at += 1;
      } else if (this.#takes('[')) {
        const index = this.#takes('*') ? undefined : this.#binary(0);
        this.#needs(']');
        if (index?.kind === 'literal') path.push(index.text.toLowerCase());
        else {
          isComputed = true;
          if (index !== undefined) parts.push(...literalsIn(index));
        }
      } else return { kind: 'reference', path, isComputed, parts };
    }
  }
}

function literalsIn(expression: Expression): readonly string[] {
  if (expression.kind === 'literal') return [expression.text];
  return expression.kind === 'reference' ? [] : expression.operands.flatMap(literalsIn);
}

/** The expression that a text is, without `${{` and `}}`; undefined where it cannot be read. */
export function parseExpression(text: string): Expression | undefined {
  try {
    return new Parser(tokensOf(text)).whole();
  } catch (thrown) {
    if (thrown instanceof Unreadable) return undefined;
    throw thrown;
  }
}

/** Functions whose result holds what they are given. */
const PASSING_ON = new Set(['format', 'join', 'tojson', 'fromjson']);

/** What the value of an expression can be, or hold: not what it only compares. */
export function valuesOf(expression: Expression): readonly Reference[] {
  switch (expression.kind) {
    case 'literal':
      return [];
    case 'reference':
      return [expression];
    case 'call':
      return PASSING_ON.has(expression.name) ? expression.operands.flatMap(valuesOf) : [];
    case 'operation': {
      const { operator, operands } = expression;
      if (operator === '||') return operands.flatMap(valuesOf);
      // On the left of `&&` a value counts only where it is empty.
      return operator === '&&' ? operands.slice(1).flatMap(valuesOf) : [];
    }
  }
}
