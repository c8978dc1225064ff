import { deployedVariables } from '../../../env-schema/deployment/assignments.js';
import { dotenvVariables } from '../../../env-schema/dotenv/variables.js';
import { nuxtPublicEntries } from '../../../env-schema/nuxt/runtime-config.js';
import { publicPrefixOf } from '../../../env-schema/provider/public-names.js';
import { placeOf } from '../../../env-schema/place.js';
import { environmentReads } from '../../../env-schema/reads/environment-reads.js';
import { isServerPath } from '../../../env-schema/reads/server-paths.js';
import { textReads } from '../../../env-schema/reads/text-reads.js';
import type { FileKind } from '../../../env-schema/survey/file-kinds.js';
import {
  filesOf,
  mistralModulesOf,
  surveyOf,
  type EnvPackage,
  type SurveyedFile,
} from '../../../env-schema/survey/survey.js';
import type { Place } from '../../../findings/finding.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import { propertyName } from '../../../syntax/expression.js';
import type { SourceModule } from '../../../syntax/module.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'env-schema/key-public-prefix',
  title: 'A Mistral key has a name that makes it public',
  severity: 'error',
  confidence: 'high',
  remediation:
    'Take the prefix off the name, read the variable on the server only, and call the Mistral API from there. Renew a key that was ever deployed under the public name.',
};

/** Text that can hold such a name. */
const MENTION = /MISTRAL|CODESTRAL|VOXTRAL/u;

const TEXT_KINDS: readonly FileKind[] = [
  ...(['template', 'dotenv', 'component', 'python', 'compose', 'dockerfile'] as const),
  ...(['workflow', 'deployment'] as const),
];

/** A place that uses the name, the most telling kind first. */
interface Use extends Place {
  readonly name: string;
  readonly rank: 'browser' | 'server' | 'declared' | 'deployed';
}

function isServerRead(path: string, name: string, channel: string): boolean {
  if (channel === 'client' || channel === 'static-public') return false;
  return channel === 'getter' || name.startsWith('VITE_') || isServerPath(path);
}

function usesInModule(module: SourceModule): readonly Use[] {
  const { path } = module;
  const reads = environmentReads(module).map(({ name, node, channel }): Use => {
    const rank = isServerRead(path, name, channel) ? 'server' : 'browser';
    return { name, path, rank, ...module.spanOf(node) };
  });
  const declared = module.nodes.flatMap((node): readonly Use[] => {
    const isEntry = node.type === 'ObjectProperty' && node.value.type === 'CallExpression';
    const name = isEntry ? propertyName(node) : undefined;
    return name === undefined ? [] : [{ name, path, rank: 'declared', ...module.spanOf(node) }];
  });
  return [...reads, ...declared];
}

/** What Nuxt fills from a public variable, although no file names that. */
function usesOfNuxt(module: SourceModule): readonly Use[] {
  return nuxtPublicEntries(module).map(({ name, node }) => {
    return { name, path: module.path, rank: 'declared', ...module.spanOf(node) };
  });
}

function usesInText(file: SurveyedFile): readonly Use[] {
  const { path, kind, content } = file;
  if (kind === 'template' || kind === 'dotenv') {
    const shown = dotenvVariables(content).filter(({ isCommented }) => !isCommented);
    return shown.map(({ name, span }) => ({ name, path, rank: 'declared', ...span }));
  }
  if (kind === 'component' || kind === 'python') {
    const rank = kind === 'component' ? 'browser' : 'server';
    return textReads(content).map(({ name, span }) => ({ name, path, rank, ...span }));
  }
  return deployedVariables(content).map(({ name, span }) => ({
    name,
    path,
    rank: 'deployed',
    ...span,
  }));
}

const RANKS = ['browser', 'declared', 'deployed', 'server'] as const;

function matchOf(name: string, prefix: string, uses: readonly Use[]): Match {
  const sorted = [...uses].sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank));
  const [
    first = { path: '', startLine: 1, startColumn: 1, endLine: 1, endColumn: 1, rank: 'server' },
  ] = sorted;
  const isServerOnly = uses.every(({ rank }) => rank === 'server');
  const { path, startLine, startColumn, endLine, endColumn } = first;
  const effect = isServerOnly
    ? `is read on the server alone, but the first use of it in a component puts it into browser code: \`${prefix}\` asks for that`
    : `is compiled into browser code, because its name begins with \`${prefix}\``;
  return {
    path,
    span: { startLine, startColumn, endLine, endColumn },
    ...(isServerOnly ? { severity: 'warning' } : {}),
    message: `\`${name}\` ${effect}`,
    identity: name,
    places: sorted.map(placeOf),
  };
}

function matchesIn(owner: EnvPackage): readonly Match[] {
  const modules = mistralModulesOf(owner, ['source', 'settings'], MENTION);
  const texts = filesOf(owner, ...TEXT_KINDS).filter(({ content }) => MENTION.test(content.text));
  const nuxt = mistralModulesOf(owner, ['settings'], /runtimeConfig/u).flatMap(usesOfNuxt);
  const uses = [...modules.flatMap(usesInModule), ...nuxt, ...texts.flatMap(usesInText)];
  const names = new Set(uses.map(({ name }) => name));
  return [...names].flatMap((name) => {
    const prefix = publicPrefixOf(name, owner.manifest);
    if (prefix === undefined) return [];
    return [
      matchOf(
        name,
        prefix,
        uses.filter((use) => use.name === name),
      ),
    ];
  });
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  return (await surveyOf(tree)).packages.flatMap(matchesIn);
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
