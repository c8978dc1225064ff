import { spannerOf } from '../../findings/position.js';
import { isMistralKeyName } from '../mistral-key-names.js';
import type { Default } from '../reads/defaults.js';
import type { SurveyedFile } from '../survey/survey.js';

/** `${MISTRAL_API_KEY:-x}`. Linear: two bounded classes. */
const STAND_IN = /\$\{([A-Z][A-Z0-9_]{2,80}):?-([^}\n]{1,200})\}/gu;

/** The values that a Compose file puts in the place of a Mistral key. None where it is empty: that is handed on. */
export function composeDefaults({ path, content }: SurveyedFile): readonly Default[] {
  const { text, lineOffset } = content;
  const spanner = spannerOf(text, lineOffset);
  return [...text.matchAll(STAND_IN)].flatMap((found): readonly Default[] => {
    const [whole, name = '', value = ''] = found;
    if (!isMistralKeyName(name) || value.startsWith('$')) return [];
    const place = { path, ...spanner(found.index, found.index + whole.length) };
    const colon = whole.indexOf('-', name.length + 2);
    const start = found.index + colon + 1;
    const removal = {
      ...{ title: `Take the default of ${name} away`, path, replacement: '' },
      span: spanner(start, start + value.length),
    };
    return [{ name, value, place, label: '`:-`', skipsCheck: false, removal }];
  });
}
