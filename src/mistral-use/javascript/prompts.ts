import type { Located } from '../../env-schema/source/source-file.js';
import type { PromptPart } from '../model.js';

/** The texts and the variables that an expression puts into a request's content. */
export function promptsOf(content: Located): readonly PromptPart[] {
  return content.node.type === 'Identifier' ? [] : [];
}
