import type { MistralUse, Value } from '../../src/mistral-use/model.js';
import { mistralUseOf } from '../../src/mistral-use/use.js';
import { memoryTree } from './memory-tree.js';

/** How a small repository in Python uses Mistral. A text alone is its `app/main.py`. */
export function pythonUse(files: string | Readonly<Record<string, string>>): Promise<MistralUse> {
  const all = typeof files === 'string' ? { 'app/main.py': files } : files;
  return mistralUseOf(memoryTree({ 'requirements.txt': 'mistralai\n', ...all }));
}

/** The start of a file that holds a client of the SDK. */
export const CLIENT =
  'import os\nfrom mistralai import Mistral\nclient = Mistral(api_key=os.environ["MISTRAL_API_KEY"])\n';

/** A value in a few words: `a, b`, `absent`, `unknown`. */
export function valueText(value: Value<string | number> | undefined): string {
  if (value?.kind !== 'known') return value?.kind ?? 'no call';
  return value.choices
    .map((choice) => [choice.value, choice.environment ?? []].flat().join('@'))
    .join(', ');
}
