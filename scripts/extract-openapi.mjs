/**
 * Cuts the operations that the action uses out of GitHub's OpenAPI description, without prose and
 * examples, for the stand-in of GitHub in tests.
 *
 *     npm install --prefix /tmp/openapi @octokit/openapi@23.0.2
 *     node scripts/extract-openapi.mjs /tmp/openapi/node_modules/@octokit/openapi/generated/api.github.com.json
 */
import { readFileSync, writeFileSync } from 'node:fs';

const OPERATIONS = [
  'issues/list-comments',
  'issues/create-comment',
  'issues/get-comment',
  'issues/update-comment',
  'pulls/get',
  'pulls/list-reviews',
  'pulls/list-review-comments',
  'checks/create',
  'checks/update',
  'checks/list-for-ref',
  'users/get-authenticated',
];

const TARGET = new URL('../__tests__/fixtures/github-openapi.json', import.meta.url);

/** Keys that hold prose; inside `properties` they are names of fields and stay. */
const PROSE = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'tags',
  'title',
]);

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same without prose; `nullable` without `type`, which JSON Schema tools refuse, becomes a choice. */
function cut(value, namesFields = false) {
  if (Array.isArray(value)) return value.map((item) => cut(item));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(
    ([key]) => namesFields || (!PROSE.has(key) && !key.startsWith('x-')),
  );
  const entries = kept.map(([key, item]) => [key, cut(item, !namesFields && key === 'properties')]);
  return namesFields
    ? Object.fromEntries(entries)
    : withoutBareNullable(Object.fromEntries(entries));
}

function withoutBareNullable(schema) {
  if (schema.nullable !== true || schema.type !== undefined) return schema;
  const rest = Object.fromEntries(Object.entries(schema).filter(([key]) => key !== 'nullable'));
  return { anyOf: [rest, { enum: [null] }] };
}

function lookUp(document, reference) {
  return reference
    .slice(2)
    .split('/')
    .reduce((value, step) => value[step], document);
}

/** Copies what the value refers to, and what that refers to, into the same places of the extract. */
function copyReferences(value, document, extract) {
  if (Array.isArray(value)) return value.forEach((item) => copyReferences(item, document, extract));
  if (!isObject(value)) return undefined;
  for (const [key, item] of Object.entries(value)) {
    if (key === '$ref' && typeof item === 'string') copyReference(item, document, extract);
    else copyReferences(item, document, extract);
  }
  return undefined;
}

function copyReference(reference, document, extract) {
  const [, , kind, name] = reference.split('/');
  if (kind === 'examples') return;
  extract.components[kind] ??= {};
  if (extract.components[kind][name] !== undefined) return;
  const copied = cut(lookUp(document, reference));
  extract.components[kind][name] = copied;
  copyReferences(copied, document, extract);
}

function extractFrom(document) {
  const extract = {
    openapi: document.openapi,
    info: { version: document.info.version },
    paths: {},
    components: {},
  };
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (!OPERATIONS.includes(operation.operationId)) continue;
      extract.paths[path] ??= {};
      extract.paths[path][method] = cut(operation);
    }
  }
  copyReferences(extract.paths, document, extract);
  return extract;
}

const extract = extractFrom(JSON.parse(readFileSync(process.argv[2], 'utf8')));
writeFileSync(TARGET, `${JSON.stringify(extract, undefined, 1)}\n`);
