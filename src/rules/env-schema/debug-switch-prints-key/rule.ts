import { deployedVariables } from '../../../env-schema/deployment/assignments.js';
import { dotenvVariables } from '../../../env-schema/dotenv/variables.js';
import { isEnvironment } from '../../../env-schema/environment.js';
import { mistralClients } from '../../../env-schema/provider/clients.js';
import { isAside, type FileKind } from '../../../env-schema/survey/file-kinds.js';
import {
  filesOf,
  modulesOf,
  surveyOf,
  type EnvPackage,
  type SurveyedFile,
} from '../../../env-schema/survey/survey.js';
import type { Span } from '../../../findings/finding.js';
import { replaceLine } from '../../../findings/fixes.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import { isMember, memberPath, propertyName } from '../../../syntax/expression.js';
import type { SourceModule } from '../../../syntax/module.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'env-schema/debug-switch-prints-key',
  title: 'A debug switch makes the Mistral client print its key',
  severity: 'error',
  confidence: 'high',
  remediation:
    'Remove the line. Every value that is not empty turns the log on, `false` and `0` too. Renew a key that was written into a log.',
};

const SWITCH = 'MISTRAL_DEBUG';
const MENTION = /MISTRAL_DEBUG/u;
const TEXT_KINDS: readonly FileKind[] = ['compose', 'dockerfile', 'workflow', 'deployment'];

/** The packages of the client that has the switch. Other code may give the name another meaning. */
const CLIENT = '@mistralai/mistralai';

/** A reference to another variable, with what stands in for it: `${DEBUG:-false}`. Linear: two classes. */
const REFERENCE = /^\$\{?[A-Za-z_]\w{0,80}(?::?-([^}]{0,80}))?\}?$/u;

/** Whether a written value turns the switch on. */
function isOn(value: string): boolean {
  if (value.startsWith('${{')) return false;
  const [whole, standIn = ''] = REFERENCE.exec(value) ?? [];
  return (whole === undefined ? value : standIn) !== '';
}

interface Assigned {
  readonly name: string;
  readonly value: string;
  readonly span: Span;
  readonly line: number;
}

function messageOf(value: string): string {
  const isMeantOff = ['false', '0', 'no', 'off'].includes(value.toLowerCase());
  const also = isMeantOff ? `, and \`${value}\` turns it on as well` : '';
  return `\`${SWITCH}\` makes the Mistral client print every request with \`Authorization: Bearer\` and the key${also}`;
}

function matchOf(file: SurveyedFile, { value, span, line }: Assigned): Match {
  const { path, content } = file;
  const target = { title: `Remove ${SWITCH}`, path, text: content.text };
  const isOwnLine = /^[ \t]*(?:-[ \t]+|ENV[ \t]+)?["']?MISTRAL_DEBUG["']?[ \t]*[:=]?[^=\\]*$/u.test(
    content.text.split('\n')[line - 1]?.trimEnd() ?? '',
  );
  return {
    path,
    span,
    message: messageOf(value),
    identity: SWITCH,
    ...(isOwnLine ? { fixes: [replaceLine(target, line, [])] } : {}),
  };
}

function inText(file: SurveyedFile): readonly Match[] {
  const { kind, content } = file;
  const variables: readonly Assigned[] =
    kind === 'template' || kind === 'dotenv'
      ? dotenvVariables(content).filter(({ isCommented }) => !isCommented)
      : deployedVariables(content);
  return variables
    .filter(({ name, value }) => name === SWITCH && isOn(value))
    .map((variable) => matchOf(file, variable));
}

/** `process.env.MISTRAL_DEBUG = 'true'`. */
function assignmentsIn(module: SourceModule): readonly Match[] {
  return module.nodes.flatMap((node): readonly Match[] => {
    if (node.type !== 'AssignmentExpression' || !isMember(node.left)) return [];
    if (!isEnvironment(node.left.object) || propertyName(node.left) !== SWITCH) return [];
    const span = module.spanOf(node);
    const message = messageOf('true');
    return [{ path: module.path, span, severity: 'warning', message, identity: SWITCH }];
  });
}

/** `new Mistral({ debugLogger: console })`. */
function loggersIn(module: SourceModule): readonly Match[] {
  return mistralClients(module).flatMap(({ node, logger }): readonly Match[] => {
    if (logger === undefined || memberPath(logger)?.join('.') !== 'console') return [];
    const message =
      '`debugLogger: console` makes the Mistral client print every request with `Authorization: Bearer` and the key';
    const span = module.spanOf(node);
    return [{ path: module.path, span, severity: 'warning', message, identity: 'debugLogger' }];
  });
}

function matchesIn(owner: EnvPackage): readonly Match[] {
  const texts = filesOf(owner, 'template', 'dotenv', ...TEXT_KINDS).filter(
    ({ path }) => !isAside(path),
  );
  const modules = modulesOf(owner, ['source'], /MISTRAL_DEBUG|debugLogger/u);
  return [
    ...texts.filter(({ content }) => MENTION.test(content.text)).flatMap(inText),
    ...modules.flatMap((module) => [...assignmentsIn(module), ...loggersIn(module)]),
  ];
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const { packages } = await surveyOf(tree);
  const hasClient = packages.some(({ manifest }) => manifest.dependencies.has(CLIENT));
  return hasClient ? packages.flatMap(matchesIn) : [];
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
