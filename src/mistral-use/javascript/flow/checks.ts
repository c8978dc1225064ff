import type { Located } from '../../../env-schema/source/source-file.js';
import type { Looseness, RequestCheck, RequestFlow } from '../../model.js';
import type { Program } from '../program/program.js';
import { placeIn } from '../site.js';
import { ClassBounds } from './class-bounds.js';
import type { SchemaBounds } from './schema-bounds.js';
import type { Arrival, Fact } from './trail.js';
import { ZodBounds } from './zod-bounds.js';

type Reach = RequestFlow['reaches'];
type SchemaFact = Extract<Fact, { kind: 'schema' }>;

/** The part of an arrival that belongs to the request, without what was only asked for. */
export const OPEN = '\0open';

function isOpen(name: string): boolean {
  return name === OPEN;
}

/** The part of what a schema looks at: it may have looked at all of the request, or at a field of it. */
function askedOf({ path }: SchemaFact, arrival: Arrival): readonly string[] {
  return path ?? arrival.path;
}

/** Says how a request was checked on its way to a call. */
export class CheckReader {
  readonly #zod: SchemaBounds;
  readonly #classes: SchemaBounds;

  constructor(program: Program) {
    this.#zod = new ZodBounds(program);
    this.#classes = new ClassBounds(program);
  }

  #boundsOf({ node }: Located): SchemaBounds {
    return node.type === 'ClassDeclaration' ? this.#classes : this.#zod;
  }

  of(arrival: Arrival, reaches: Reach): RequestCheck {
    const { facts } = arrival;
    const has = (kind: Fact['kind']): boolean => facts.some((fact) => fact.kind === kind);
    const schema = facts.find((fact): fact is SchemaFact => fact.kind === 'schema');
    if (reaches === 'role' && has('roles')) return { kind: 'allow-list' };
    if ((reaches === 'role' || reaches === 'model') && has('allow-list'))
      return { kind: 'allow-list' };
    if (schema !== undefined) return this.#ofSchema(arrival, schema, reaches);
    if (has('unknown')) return { kind: 'unknown' };
    if (reaches === 'content' && has('bounded')) return { kind: 'bounded' };
    return has('shape') ? { kind: 'shape' } : { kind: 'none' };
  }

  #ofSchema(arrival: Arrival, fact: SchemaFact, reaches: Reach): RequestCheck {
    const place = placeIn(fact.at.file.module, fact.at.node);
    const isKnown = !arrival.facts.some(({ kind }) => kind === 'unknown' || kind === 'bounded');
    const path = askedOf(fact, arrival).filter((name) => !isOpen(name));
    const unbounded = isKnown && fact.schema ? this.#looseness(fact.schema, path, reaches) : [];
    return { kind: 'schema', place, unbounded };
  }

  #looseness(schema: Located, path: readonly string[], reaches: Reach): readonly Looseness[] {
    const bounds = this.#boundsOf(schema);
    if (reaches === 'model') return bounds.isFreeText(schema, path) ? ['model'] : [];
    if (reaches === 'role') {
      const last = path.at(-1);
      const list = last === '*' || last === 'role' ? path : [...path, '*'];
      const role = last === 'role' ? path : [...list, 'role'];
      return bounds.allowsSystem(schema, role) ? ['role'] : [];
    }
    if (reaches === 'messages') return this.#ofMessages(schema, path);
    if (reaches === 'whole') {
      const bound = [...path, 'maxTokens'];
      return [
        ...this.#ofMessages(schema, [...path, 'messages']),
        ...(bounds.isEndlessNumber(schema, bound) ? (['token-limit'] as const) : []),
      ];
    }
    return bounds.isEndlessText(schema, path) ? ['content-length'] : [];
  }

  /** `path` may lead to the list, to one message or to a part of one. */
  #ofMessages(schema: Located, path: readonly string[]): readonly Looseness[] {
    const bounds = this.#boundsOf(schema);
    const star = path.indexOf('*');
    const list = star === -1 ? path : path.slice(0, star);
    const message = [...list, '*'];
    const isLong = bounds.isEndlessText(schema, [...message, 'content']);
    const isMany = bounds.isEndlessList(schema, list);
    const isAnyone = bounds.isFreeText(schema, [...message, 'role']);
    return [
      ...(isAnyone ? (['role'] as const) : []),
      ...(isLong ? (['content-length'] as const) : []),
      ...(isMany ? (['message-count'] as const) : []),
    ];
  }

  /** Whether the client may ask for as many tokens as it likes. */
  isEndlessNumber(arrival: Arrival): boolean {
    const schema = arrival.facts.find((fact): fact is SchemaFact => fact.kind === 'schema');
    if (schema?.schema === undefined) return false;
    return this.#boundsOf(schema.schema).isEndlessNumber(schema.schema, askedOf(schema, arrival));
  }
}
