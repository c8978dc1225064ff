import { posix } from 'node:path';
import { spannerOf } from '../../findings/position.js';
import { dotenvVariables } from '../dotenv/variables.js';
import type { EnvKey, EnvSchema } from '../schema.js';
import type { SurveyedFile } from '../survey/survey.js';

/** What the comments above a variable say: `# @required @sensitive @type=string(minLength=20)`. */
interface Notes {
  readonly required: boolean | undefined;
  readonly minLength: number;
  readonly isChecked: boolean;
}

/** `@type=string(minLength=20)`, `startsWith=…`. Linear: bounded classes. */
const MIN_LENGTH = /minLength=(\d{1,4})/u;
const PATTERN = /@type=(?!string\b)\w|startsWith=|matches=|length=/u;

function notesOf(comments: string): Notes {
  const isRequired = /@required(?:=true)?(?![\w=])/u.test(comments);
  const isOptional = /@optional|@required=false/u.test(comments);
  const [, minLength = '0'] = MIN_LENGTH.exec(comments) ?? [];
  return {
    required: isOptional ? false : isRequired ? true : undefined,
    minLength: Number(minLength),
    isChecked: PATTERN.test(comments),
  };
}

/** The comment lines that stand directly above a line. */
function commentsAbove(lines: readonly string[], line: number): string {
  const found: string[] = [];
  for (let at = line - 2; lines[at]?.trimStart().startsWith('#') === true; at -= 1) {
    found.push(lines[at] ?? '');
  }
  return found.join('\n');
}

/** The schema that a `.env.schema` of varlock is; undefined for other files and without its decorators. */
export function varlockSchema({ path, content }: SurveyedFile): EnvSchema | undefined {
  const { text, lineOffset } = content;
  if (posix.basename(path) !== '.env.schema' || !/^#.*@\w/mu.test(text)) return undefined;
  const lines = text.split('\n');
  const isOptionalByDefault = /@defaultRequired=(?:false|infer)/u.test(text);
  const variables = dotenvVariables(content).filter(({ isCommented }) => !isCommented);
  const keys = variables.map(({ name, value, span, line }): [string, EnvKey] => {
    const notes = notesOf(commentsAbove(lines, line));
    const required = (notes.required ?? !isOptionalByDefault) && value === '';
    const check = notes.isChecked ? undefined : { minLength: Math.max(1, notes.minLength) };
    return [name, { name, path, span, required, check }];
  });
  const spanner = spannerOf(text, lineOffset);
  return {
    ...{ library: 'varlock', path, span: spanner(0, 0), name: undefined, keys: new Map(keys) },
    ...{
      open: /@import|@plugin/u.test(text),
      readsEnvironment: true,
      enforcement: { kind: 'enforced' },
    },
  };
}
