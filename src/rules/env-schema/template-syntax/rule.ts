import { posix } from 'node:path';
import { dotenvVariables, type DotenvVariable } from '../../../env-schema/dotenv/variables.js';
import { isAside } from '../../../env-schema/survey/file-kinds.js';
import {
  filesOf,
  surveyOf,
  type EnvPackage,
  type SurveyedFile,
} from '../../../env-schema/survey/survey.js';
import type { Fix, Place, Span } from '../../../findings/finding.js';
import { FIRST_PLACE, replaceLine } from '../../../findings/fixes.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'env-schema/template-syntax',
  title: 'A dotenv template does not say what it seems to say',
  severity: 'notice',
  confidence: 'high',
  remediation:
    'Keep each variable once, without blanks around `=`, in a UTF-8 file without byte order mark that is called `.env.example`.',
};

/** Something in a template that loaders read otherwise than people do. */
interface Fault {
  readonly what: string;
  readonly span: Span;
  readonly fix?: Fix;
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

function encodingFaults({ path, content }: SurveyedFile): readonly Fault[] {
  const { bytes, encoding } = content;
  const fix: Fix = {
    ...{ title: 'Write it as UTF-8 without a mark', path, span: FIRST_PLACE, replacement: '' },
    asUtf8: true,
  };
  if (encoding !== 'utf-8' && encoding !== 'binary') {
    return [
      { what: `it is in ${encoding.toUpperCase()}, which no loader reads`, span: FIRST_PLACE, fix },
    ];
  }
  const hasMark = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte);
  if (!hasMark) return [];
  const what = 'it begins with a byte order mark, which becomes part of the first name';
  return [{ what, span: FIRST_PLACE, fix }];
}

/** Names with an end that no tool knows. */
function nameFaults({ path }: SurveyedFile): readonly Fault[] {
  const name = posix.basename(path);
  if (name !== name.trim()) return [{ what: 'its name ends with a blank', span: FIRST_PLACE }];
  if (!name.toLowerCase().split('.').includes('exemple')) return [];
  return [
    {
      what: 'it is called `.exemple`, which tools that look for `.example` miss',
      span: FIRST_PLACE,
    },
  ];
}

function repeated(
  { path, content }: SurveyedFile,
  set: readonly DotenvVariable[],
): readonly Fault[] {
  const first = new Map<string, DotenvVariable>();
  return set.flatMap((variable): readonly Fault[] => {
    const known = first.get(variable.name);
    first.set(variable.name, known ?? variable);
    if (known === undefined) return [];
    const what = `\`${variable.name}\` stands in it twice, first in line ${known.line}`;
    const target = { title: `Drop the second ${variable.name}`, path, text: content.text };
    const isSame = known.value === variable.value;
    const fix = isSame ? { fix: replaceLine(target, variable.line, []) } : {};
    return [{ what, span: variable.span, ...fix }];
  });
}

/** Blanks at the start. Linear: one class. */
const BLANKS = /^[ \t]*/u;

/** A blank behind the name is part of it for Docker and an error for a shell. */
function blanks({ path, content }: SurveyedFile, set: readonly DotenvVariable[]): readonly Fault[] {
  const lines = content.text.split('\n');
  return set.flatMap((variable): readonly Fault[] => {
    const line = lines[variable.line - 1];
    if (!variable.hasBlank || line === undefined) return [];
    const at = variable.span.endColumn - 1;
    // A blank behind the sign would make the value a command of its own for a shell.
    const sign = line.indexOf('=', at) + 1;
    const end = sign + (BLANKS.exec(line.slice(sign))?.[0].length ?? 0);
    const span = { ...variable.span, startColumn: at + 1, endColumn: end + 1 };
    const fix = { title: `Join ${variable.name} and its sign`, path, span, replacement: '=' };
    const what = `a blank stands behind \`${variable.name}\`: Docker and shells do not take it`;
    return [{ what, span: variable.span, fix }];
  });
}

function faultsOf(file: SurveyedFile): readonly Fault[] {
  const set = dotenvVariables(file.content).filter(({ isCommented }) => !isCommented);
  // One fix for a file that is to be written anew: others would be of another text.
  const encoding = encodingFaults(file);
  const others = [...repeated(file, set), ...blanks(file, set)];
  return [...encoding, ...nameFaults(file), ...(encoding.length > 0 ? [] : others)];
}

function matchOf(file: SurveyedFile): readonly Match[] {
  const faults = faultsOf(file);
  const [first] = faults;
  if (first === undefined) return [];
  const { path } = file;
  const more = faults.length === 1 ? '' : `, and ${faults.length - 1} more like this`;
  const fixes = faults.flatMap(({ fix }) => fix ?? []);
  const places = faults.map(({ span }): Place => ({ path, ...span }));
  return [
    {
      path,
      span: first.span,
      message: `This template is read otherwise than it looks: ${first.what}${more}`,
      identity: '',
      places,
      ...(fixes.length === faults.length ? { fixes } : {}),
    },
  ];
}

function matchesIn(owner: EnvPackage): readonly Match[] {
  const templates = filesOf(owner, 'template').filter(
    ({ namesMistral, path }) => namesMistral && !isAside(path),
  );
  return templates.flatMap(matchOf);
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  return (await surveyOf(tree)).packages.flatMap(matchesIn);
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
