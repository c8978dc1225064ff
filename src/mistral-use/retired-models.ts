/** Names of models that Mistral retired or replaced, with what it names in their place. */
const RETIRED: ReadonlyMap<string, string> = new Map([
  ['mistral-tiny', 'ministral-8b-latest'],
  ['mistral-tiny-2312', 'ministral-8b-latest'],
  ['mistral-tiny-2407', 'ministral-8b-latest'],
  ['mistral-medium', 'mistral-medium-latest'],
  ['mistral-medium-2312', 'mistral-medium-latest'],
  ['mistral-small-2312', 'mistral-small-latest'],
  ['mistral-small-2402', 'mistral-small-latest'],
  ['mistral-small-2409', 'mistral-small-latest'],
  ['mistral-large-2402', 'mistral-large-latest'],
  ['mistral-large-2407', 'mistral-large-latest'],
  ['mistral-saba-2502', 'mistral-small-latest'],
  ['mistral-saba-latest', 'mistral-small-latest'],
  ['codestral-2405', 'codestral-latest'],
  ['codestral-2501', 'codestral-latest'],
  ['codestral-mamba-latest', 'codestral-latest'],
  ['codestral-mamba-2407', 'codestral-latest'],
  ['open-codestral-mamba', 'codestral-latest'],
  ['open-mistral-7b', 'ministral-8b-latest'],
  ['open-mixtral-8x7b', 'mistral-small-latest'],
  ['open-mixtral-8x22b', 'mistral-small-latest'],
  ['open-mixtral-8x22b-2404', 'mistral-small-latest'],
  ['pixtral-12b-2409', 'ministral-14b-latest'],
]);

/** What Mistral names in the place of a model that it has given up; undefined for one that it keeps up. */
export function replacementOf(model: string): string | undefined {
  return RETIRED.get(model.trim().toLowerCase());
}
