import { composeDefaults } from '../../../env-schema/deployment/compose-defaults.js';
import { looksReal } from '../../../env-schema/env-values.js';
import { isMistralKeyName } from '../../../env-schema/mistral-key-names.js';
import { packageModels, type PackageModel } from '../../../env-schema/model.js';
import { defaultsIn, pythonDefaultsIn, type Default } from '../../../env-schema/reads/defaults.js';
import { filesOf, mistralModulesOf, mistralPythonOf } from '../../../env-schema/survey/survey.js';
import type { Place, Span } from '../../../findings/finding.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'env-schema/key-has-default',
  title: 'A Mistral key has a built-in default',
  severity: 'warning',
  confidence: 'high',
  remediation:
    'Take the default away and stop at start-up where the key is missing. Renew the key where the default is a real one.',
};

const MENTION = /MISTRAL|CODESTRAL|VOXTRAL/u;

function spanOf({ startLine, startColumn, endLine, endColumn }: Place): Span {
  return { startLine, startColumn, endLine, endColumn };
}

/** The value stands in a comparison of the same file: it is a mark for "not set". */
function isSentinel(text: string, value: string): boolean {
  return ['"', "'"].some((quote) =>
    ['== ', '!= ', '=== ', '!== '].some((sign) => text.includes(`${sign}${quote}${value}${quote}`)),
  );
}

function ofSchemas({ schemas }: PackageModel): readonly Default[] {
  return schemas.flatMap(({ keys, readsEnvironment }) =>
    [...keys.values()].flatMap(({ name, fallback }) =>
      readsEnvironment && isMistralKeyName(name) && fallback ? [{ name, ...fallback }] : [],
    ),
  );
}

/** A default that is empty counts once for the repository, unless it takes a check's effect away. */
function isHarmless({ value, skipsCheck, label }: Default): boolean {
  return value === '' && !skipsCheck && !label.includes('catch');
}

function whyOf({ value, skipsCheck, label }: Default): string {
  if (skipsCheck) return ': zod 4 uses it as it is, so the check before it is not applied';
  if (label.includes('catch')) return ', which also takes the place of a bad value without a word';
  if (looksReal(value ?? '')) return ' that looks like a real key';
  return ', so the program starts without a key and fails at its first request';
}

function matchOf(found: Default): Match {
  const { name, place, removal, value } = found;
  return {
    path: place.path,
    span: spanOf(place),
    ...(looksReal(value ?? '') ? { severity: 'error' } : {}),
    message: `\`${name}\` has a default (${found.label})${whyOf(found)}`,
    identity: `${name} ${found.label}`,
    ...(removal === undefined ? {} : { fixes: [removal] }),
  };
}

/** One notice for the whole repository: half of all code that reads a key has this. */
function emptyMatch(empty: readonly Default[]): readonly Match[] {
  const [first] = empty;
  if (first === undefined) return [];
  const count = empty.length === 1 ? '' : `, and ${empty.length - 1} more like it`;
  return [
    {
      path: first.place.path,
      span: spanOf(first.place),
      severity: 'notice',
      message: `\`${first.name}\` is the empty text where it is not set${count}: the program starts and fails at its first request`,
      identity: 'empty',
      places: empty.map(({ place }) => place),
    },
  ];
}

async function defaultsOf(found: PackageModel): Promise<readonly Default[]> {
  const modules = mistralModulesOf(found, ['source'], MENTION);
  const python = await mistralPythonOf(found, MENTION);
  const compose = filesOf(found, 'compose').filter(({ content }) => MENTION.test(content.text));
  const all = [
    ...ofSchemas(found),
    ...modules.flatMap(defaultsIn),
    ...python.flatMap(pythonDefaultsIn),
    ...compose.flatMap(composeDefaults),
  ];
  const texts = new Map(found.files.map(({ path, content }) => [path, content]));
  return all.filter(({ value, place }) => {
    const text = value === undefined || value === '' ? '' : (texts.get(place.path)?.text ?? '');
    return value !== undefined && !isSentinel(text, value);
  });
}

/** A place is told of once, although a schema and a read may both have it. */
function distinct(all: readonly Default[]): readonly Default[] {
  const byPlace = new Map<string, Default>();
  for (const one of all) {
    const { path, startLine, startColumn } = one.place;
    const key = `${path}:${startLine}:${startColumn}`;
    if (!byPlace.has(key)) byPlace.set(key, one);
  }
  return [...byPlace.values()];
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const all: Default[] = [];
  for (const found of await packageModels(tree)) all.push(...(await defaultsOf(found)));
  const defaults = distinct(all);
  const telling = defaults.filter((one) => !isHarmless(one));
  return [...telling.map(matchOf), ...emptyMatch(defaults.filter(isHarmless))];
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
