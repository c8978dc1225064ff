import { FOREIGN_NAMES, MISSPELT_NAMES, MISTRAL_NAMES } from './vocabulary.js';

/** Any Mistral name, wherever it stands. Linear: fixed words. */
export const MISTRAL_MENTION = new RegExp(
  [
    ...[...MISTRAL_NAMES, ...MISSPELT_NAMES, ...FOREIGN_NAMES],
    ...['le[ ._-]?chat', 'la[ ._-]?plateforme'],
  ].join('|'),
  'gi',
);
/** Whether a text has a Mistral name anywhere. */
export function hasMistralName(text: string): boolean {
  return text.search(MISTRAL_MENTION) >= 0;
}
