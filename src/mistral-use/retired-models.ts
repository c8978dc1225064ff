/** A name that Mistral has given up, or gives up on a day that it told beforehand. */
export interface RetiredModel {
  /** The name of what Mistral names in its place. */
  readonly replacement: string;
  /** The day of its retirement, as an ISO date; undefined where none was told. */
  readonly retiredOn: string | undefined;
}

/**
 * Names of models that Mistral's documentation shows as deprecated or retired, with the replacement and the day
 * that it gives. A name that is also one of a current model (`voxtral-mini-latest`) is not here.
 * As of 2026-08-21: https://docs.mistral.ai/models/overview, of which the source is `src/schema/models/models`
 * of https://github.com/mistralai/platform-docs-public at 222f4ba.
 */
const TABLE: readonly (readonly [name: string, replacement: string, retiredOn: string])[] = [
  ['codestral-2405', 'codestral-latest', '2025-06-16'],
  ['codestral-2501', 'codestral-latest', '2025-11-30'],
  ['devstral-2512', 'mistral-medium-latest', '2026-07-31'],
  ['devstral-latest', 'mistral-medium-latest', '2026-07-31'],
  ['devstral-medium-2507', 'mistral-medium-latest', '2026-05-31'],
  ['devstral-medium-latest', 'mistral-medium-latest', '2026-07-31'],
  ['devstral-small-2505', 'mistral-medium-latest', '2025-11-30'],
  ['devstral-small-2507', 'mistral-small-latest', '2026-05-31'],
  ['devstral-small-latest', 'mistral-medium-latest', '2026-03-31'],
  ['labs-devstral-small-2512', 'mistral-medium-latest', '2026-03-31'],
  ['labs-leanstral-2603', 'labs-leanstral-1-5', '2026-06-30'],
  ['labs-mistral-small-creative', 'ministral-8b-latest', '2026-04-30'],
  ['magistral-medium-2506', 'mistral-medium-latest', '2025-11-30'],
  ['magistral-medium-2507', 'mistral-medium-latest', '2025-11-30'],
  ['magistral-medium-2509', 'mistral-medium-latest', '2026-07-31'],
  ['magistral-medium-latest', 'mistral-medium-latest', '2026-07-31'],
  ['magistral-small-2506', 'mistral-small-latest', '2025-11-30'],
  ['magistral-small-2507', 'mistral-small-latest', '2025-11-30'],
  ['magistral-small-2509', 'mistral-small-latest', '2026-07-31'],
  ['magistral-small-latest', 'mistral-small-latest', '2026-07-31'],
  ['ministral-3b-2410', 'ministral-3b-latest', '2025-12-31'],
  ['ministral-8b-2410', 'ministral-8b-latest', '2025-12-31'],
  ['mistral-large-2402', 'mistral-large-latest', '2025-06-16'],
  ['mistral-large-2407', 'mistral-large-latest', '2025-03-30'],
  ['mistral-large-2411', 'mistral-medium-latest', '2026-05-31'],
  ['mistral-medium-2312', 'mistral-medium-latest', '2025-06-16'],
  ['mistral-medium-2505', 'mistral-medium-latest', '2026-08-31'],
  ['mistral-medium-2508', 'mistral-medium-latest', '2026-08-31'],
  ['mistral-moderation-2411', 'mistral-moderation-2603', '2026-06-30'],
  ['mistral-ocr-2503', 'mistral-ocr-latest', '2025-12-31'],
  ['mistral-ocr-2505', 'mistral-ocr-latest', '2026-05-31'],
  ['mistral-saba-2502', 'mistral-small-latest', '2025-09-30'],
  ['mistral-saba-latest', 'mistral-small-latest', '2025-09-30'],
  ['mistral-small-2402', 'mistral-small-latest', '2025-06-16'],
  ['mistral-small-2409', 'mistral-small-latest', '2025-11-30'],
  ['mistral-small-2501', 'mistral-small-latest', '2025-11-30'],
  ['mistral-small-2503', 'mistral-small-latest', '2025-11-30'],
  ['mistral-small-2506', 'mistral-small-latest', '2026-07-31'],
  ['open-codestral-mamba', 'codestral-latest', '2025-06-06'],
  ['open-mistral-7b', 'ministral-8b-latest', '2025-03-30'],
  ['open-mistral-nemo', 'ministral-8b-latest', '2026-07-31'],
  ['open-mistral-nemo-2407', 'ministral-8b-latest', '2026-07-31'],
  ['open-mixtral-8x22b', 'mistral-small-latest', '2025-03-30'],
  ['open-mixtral-8x22b-2404', 'mistral-small-latest', '2025-03-30'],
  ['open-mixtral-8x7b', 'mistral-small-latest', '2025-03-30'],
  ['pixtral-12b-2409', 'ministral-14b-latest', '2025-12-31'],
  ['pixtral-large-2411', 'mistral-medium-latest', '2026-05-31'],
  ['pixtral-large-latest', 'mistral-medium-latest', '2026-05-31'],
  ['voxtral-mini-2507', 'voxtral-mini-latest', '2026-05-31'],
];

/**
 * First names of models. They were to go three months after they were renamed, which is all that is told:
 * https://docs.mistral.ai/resources/release-note/2024-02-26-mistral-large-and-mistral-small-api-endpoints
 */
const RENAMED: readonly (readonly [name: string, replacement: string])[] = [
  ['mistral-medium', 'mistral-medium-latest'],
  ['mistral-small', 'mistral-small-latest'],
  ['mistral-small-2312', 'mistral-small-latest'],
  ['mistral-tiny', 'ministral-8b-latest'],
  ['mistral-tiny-2312', 'ministral-8b-latest'],
];

const RETIRED: ReadonlyMap<string, RetiredModel> = new Map<string, RetiredModel>([
  ...TABLE.map(([name, replacement, retiredOn]) => [name, { replacement, retiredOn }] as const),
  ...RENAMED.map(([name, replacement]) => [name, { replacement, retiredOn: undefined }] as const),
]);

/** What is known of a name that is given up; undefined for one that is kept up, or not known. */
export function retiredModel(name: string): RetiredModel | undefined {
  return RETIRED.get(name.trim().toLowerCase());
}
