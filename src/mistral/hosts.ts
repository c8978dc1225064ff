/**
 * Every host of Mistral that takes keys. A key of Codestral is refused by the first host, and no
 * documentation says that a regional host takes the keys of another: only together can they prove that
 * a key is revoked. Constants: no repository, input or variable ever names a host.
 *
 * @see https://docs.mistral.ai/inference/regional-inference
 * @see https://docs.continue.dev/guides/set-up-codestral
 */
export const HOSTS = [
  'api.mistral.ai',
  'codestral.mistral.ai',
  'api.eu.mistral.ai',
  'api.us.mistral.ai',
] as const;
export type Host = (typeof HOSTS)[number];
