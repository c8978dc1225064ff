import { drawValue } from './draw.js';
import { encodingOf } from './encode.js';
import { filterNamed, isFilter } from './filters.js';
import type { Piece, Placeholder } from './placeholders.js';
import { parsePlaceholders } from './placeholders.js';
import type { Template } from './template.js';

/** A template filled in: a file with known keys. */
export interface Materialised {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Every Mistral key that the file or its path holds, each once, in any writing. */
  readonly keys: string[];
}

interface Filling {
  readonly seed: string;
  readonly keys: Set<string>;
  /** How many unlabelled values were drawn: each gets another value. */
  drawn: number;
}

/** `key2:0-16#label`: a name, and then a size or a slice, and then a label that gives the same value again. */
const HEAD = /^(key|other)(\d*)(?::(\d+)-(\d+))?$|^([A-Za-z]\w*)(?::(\d+))?(?:#(\w+))?$/u;

/**
 * Fills a template in; the same seed gives the same bytes. Placeholders:
 * - `{{key}}`, `{{key2}}` … are Mistral keys; `{{key:0-16}}` is a slice of one;
 * - `{{other}}`, `{{other2}}` … are made like keys, and are not Mistral's;
 * - `{{hex32}}`, `{{uuid}}`, `{{digits:12}}` … (`draw.ts`) are other values, drawn anew each time
 *   unless a label (`{{uuid#run}}`) asks for the same again;
 * - `{{key|base64}}` and `{{base64: text }}` apply a filter (`filters.ts`); both nest, and the
 *   spaces around the text are not part of it;
 * - `{{literal:baseUrl}}` stands for `{{baseUrl}}`, which other tools write;
 * - `{{utf16le-bom}}` and its like (`encode.ts`) stand at the very start.
 * @throws Error that names the template and the placeholder when there is no such thing.
 */
export function materialise(template: Template, seed: number): Materialised {
  const id = `${template.category}/${template.name}`;
  const filling: Filling = { seed: `${String(seed)} ${id}`, keys: new Set(), drawn: 0 };
  try {
    const { encode, text } = encodingOf(template.text);
    const bytes = encode(fill(parsePlaceholders(text, isFilter), filling));
    const path = fill(parsePlaceholders(template.path, isFilter), filling);
    return { path, bytes, keys: [...filling.keys] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Template ${id} cannot be filled in. ${reason}`, { cause: error });
  }
}

function fill(pieces: readonly Piece[], filling: Filling): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : valueOf(piece, filling)))
    .join('');
}

function valueOf({ head, body, filters }: Placeholder, filling: Filling): string {
  if (body !== undefined) return filterNamed(head)(fill(body, filling));
  if (head.startsWith('literal:')) return `{{${head.slice('literal:'.length)}}}`;
  return filters.reduce((text, name) => filterNamed(name)(text), drawnValue(head, filling));
}

function drawnValue(head: string, filling: Filling): string {
  const [, key, number, from, to, name, size, label] = HEAD.exec(head) ?? [];
  if (key === undefined) return fillerValue({ name: name ?? head, size, label }, filling);
  const value = drawValue(key, `${filling.seed} ${key}${number ?? ''}`);
  if (key === 'key') filling.keys.add(value);
  return from === undefined ? value : value.slice(Number(from), Number(to));
}

interface Filler {
  readonly name: string;
  readonly size: string | undefined;
  readonly label: string | undefined;
}

function fillerValue({ name, size, label }: Filler, filling: Filling): string {
  filling.drawn += 1;
  const seed = `${filling.seed} ${name} ${label ?? String(filling.drawn)}`;
  return drawValue(name, seed, size === undefined ? undefined : Number(size));
}
