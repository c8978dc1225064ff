import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import * as formats from 'ajv-formats';
import { z } from 'zod';

/** A part of GitHub's API description, made by `scripts/extract-openapi.mjs`. */
const FILE = new URL('../fixtures/github-openapi.json', import.meta.url);

const json = z.record(z.string(), z.unknown());
type Json = z.infer<typeof json>;

const parameter = z.object({ name: z.string(), in: z.string(), schema: z.unknown() });
const operation = z.object({
  operationId: z.string(),
  parameters: z.array(json).default([]),
  requestBody: z.unknown().optional(),
  responses: json,
});

const description = z
  .object({ paths: z.record(z.string(), z.record(z.string(), operation)), components: json })
  .loose();

/** An operation of the API and where it stands in the description. */
export interface Operation {
  readonly id: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly pointer: string;
  readonly definition: z.infer<typeof operation>;
}

/** GitHub's own words on what a request and an answer look like. */
export class ApiDescription {
  readonly #root = description.parse(JSON.parse(readFileSync(FILE, 'utf8')));
  readonly #ajv = new Ajv({
    strict: false,
    validateSchema: false,
    coerceTypes: false,
    logger: false,
  });

  constructor() {
    formats.default.default(this.#ajv);
    this.#ajv.addSchema(this.#root, 'github');
  }

  /** The operation that a request asks for, if it is one that the description has. */
  find(method: string, path: string): Operation | undefined {
    for (const [template, operations] of Object.entries(this.#root.paths)) {
      const definition = operations[method.toLowerCase()];
      const parameters = matchTemplate(template, path);
      if (definition === undefined || parameters === undefined) continue;
      const pointer = `github#/paths/${escapePointer(template)}/${method.toLowerCase()}`;
      return { id: definition.operationId, parameters, pointer, definition };
    }
    return undefined;
  }

  /** What is wrong with a request's query and body. */
  requestFaults(found: Operation, query: URLSearchParams, body: unknown): readonly string[] {
    const faults = [...query].flatMap(([name, value]) => this.#queryFaults(found, name, value));
    if (found.definition.requestBody === undefined) {
      return body === undefined ? faults : [...faults, `${found.id}: takes no body`];
    }
    const pointer = `${found.pointer}/requestBody/content/application~1json/schema`;
    return [...faults, ...this.#check(pointer, body, `${found.id} request`)];
  }

  #queryFaults(found: Operation, name: string, value: string): readonly string[] {
    const known = found.definition.parameters
      .map((item) => parameter.parse(this.#resolve(item)))
      .find((item) => item.in === 'query' && item.name === name);
    if (known === undefined) return [`${found.id}: unknown query parameter ${name}`];
    const schema = json.parse(known.schema);
    const typed = schema['type'] === 'integer' ? Number(value) : value;
    return this.#ajv.compile(schema)(typed) ? [] : [`${found.id}: query ${name} does not fit`];
  }

  /** What is wrong with an answer of ours: its status or its body. */
  responseFaults(found: Operation, status: number, body: unknown): readonly string[] {
    const response = found.definition.responses[String(status)];
    if (response === undefined) return [`${found.id}: never answers ${String(status)}`];
    const reference = json.parse(response)['$ref'];
    const base =
      typeof reference === 'string'
        ? `github${reference}`
        : `${found.pointer}/responses/${String(status)}`;
    return this.#check(`${base}/content/application~1json/schema`, body, `${found.id} response`);
  }

  #check(pointer: string, value: unknown, what: string): readonly string[] {
    const validate: ValidateFunction | undefined = this.#ajv.getSchema(pointer);
    if (validate === undefined) return [`${what}: no schema`];
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      (error) => `${what}: ${error.instancePath} ${error.message ?? ''}`,
    );
  }

  /** The least value that fits a schema of the description. */
  sample(name: string): Json {
    return json.parse(this.#sampleOf({ $ref: `#/components/schemas/${name}` }));
  }

  #sampleOf(given: unknown): unknown {
    const schema = json.parse(this.#resolve(given));
    if (schema['nullable'] === true) return null;
    const choices = z
      .array(z.unknown())
      .safeParse(schema['enum'] ?? schema['anyOf'] ?? schema['oneOf']);
    if (choices.success) {
      return schema['enum'] === undefined ? this.#sampleOf(choices.data[0]) : choices.data[0];
    }
    const merged = z.array(z.unknown()).safeParse(schema['allOf']);
    if (merged.success) {
      return Object.assign({}, ...merged.data.map((part) => json.parse(this.#sampleOf(part))));
    }
    if (schema['type'] === 'object') return this.#sampleObject(schema);
    return plainSample(schema);
  }

  #sampleObject(schema: Json): Json {
    const properties = json.parse(schema['properties'] ?? {});
    const required = z.array(z.string()).parse(schema['required'] ?? []);
    return Object.fromEntries(required.map((name) => [name, this.#sampleOf(properties[name])]));
  }

  #resolve(given: unknown): unknown {
    const reference = json.parse(given)['$ref'];
    if (typeof reference !== 'string') return given;
    const steps = reference.slice(2).split('/');
    const target = steps.reduce<unknown>((value, step) => json.parse(value)[step], this.#root);
    return this.#resolve(target);
  }
}

function plainSample(schema: Json): unknown {
  switch (schema['type']) {
    case 'array':
      return [];
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      return 1;
    default:
      return textSample(schema['format']);
  }
}

function textSample(format: unknown): string {
  if (format === 'date-time') return '2026-11-23T20:00:00Z';
  if (format === 'email') return 'someone@example.com';
  return 'https://example.com/';
}

function escapePointer(text: string): string {
  return text
    .replaceAll('~', '~0')
    .replaceAll('/', '~1')
    .replaceAll('{', '%7B')
    .replaceAll('}', '%7D');
}

/** The path's parameters where it fits the template, segment by segment. */
function matchTemplate(
  template: string,
  path: string,
): Readonly<Record<string, string>> | undefined {
  const wanted = template.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = decodeURIComponent(given[index] ?? '');
    if (segment.startsWith('{')) parameters[segment.slice(1, -1)] = value;
    else if (segment !== value) return undefined;
  }
  return parameters;
}
