import { holdsRealKey } from '../../../env-schema/dotenv/real-values.js';
import { dotenvVariables, type DotenvVariable } from '../../../env-schema/dotenv/variables.js';
import {
  filesOf,
  surveyOf,
  type EnvPackage,
  type SurveyedFile,
} from '../../../env-schema/survey/survey.js';
import type { Fix } from '../../../findings/finding.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'env-schema/template-holds-real-value',
  title: 'A dotenv template holds a key that looks real',
  severity: 'error',
  confidence: 'medium',
  remediation:
    'Empty the value and renew the key with its maker: templates are tracked, so history has it.',
};

/** Empties the value and leaves a comment behind it alone. */
function emptied({ path, content }: SurveyedFile, variable: DotenvVariable): Fix | undefined {
  const line = content.text.split('\n')[variable.line - 1] ?? '';
  const sign = line.indexOf('=', variable.span.endColumn - 1);
  const start = line.indexOf(variable.value, sign + 1);
  if (sign === -1 || start === -1) return undefined;
  const end = start + variable.value.length;
  const span = { ...variable.span, startColumn: start + 1, endColumn: end + 1 };
  return { title: `Empty ${variable.name}`, path, span, replacement: '' };
}

function matchesInFile(file: SurveyedFile): readonly Match[] {
  const { path, content } = file;
  return dotenvVariables(content)
    .filter(({ name, value }) => holdsRealKey(name, value))
    .map((variable): Match => {
      const { name, span } = variable;
      const fix = emptied(file, variable);
      return {
        path,
        span,
        message: `\`${name}\` has a value in this template that looks like a real key and not like a placeholder`,
        identity: name,
        ...(fix === undefined ? {} : { fixes: [fix] }),
      };
    });
}

function matchesIn(owner: EnvPackage): readonly Match[] {
  return filesOf(owner, 'template').flatMap(matchesInFile);
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  return (await surveyOf(tree)).packages.flatMap(matchesIn);
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
