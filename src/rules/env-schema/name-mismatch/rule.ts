import { deployedVariables } from '../../../env-schema/deployment/assignments.js';
import { templatesAround } from '../../../env-schema/dotenv/templates.js';
import { dotenvVariables } from '../../../env-schema/dotenv/variables.js';
import { isMistralKeyName } from '../../../env-schema/mistral-key-names.js';
import { packageModels, type PackageModel } from '../../../env-schema/model.js';
import { nuxtVariables } from '../../../env-schema/nuxt/runtime-config.js';
import { placeOf } from '../../../env-schema/place.js';
import {
  keyReads,
  MAY_READ_KEY,
  pythonKeyReads,
  type KeyRead,
} from '../../../env-schema/reads/key-reads.js';
import { unusedNames } from '../../../env-schema/reads/mentions.js';
import type { FileKind } from '../../../env-schema/survey/file-kinds.js';
import {
  filesOf,
  mistralModulesOf,
  modulesOf,
  mistralPythonOf,
} from '../../../env-schema/survey/survey.js';
import type { Fix, Place } from '../../../findings/finding.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'env-schema/name-mismatch',
  title: 'Code reads a Mistral key under another name than the one that is set',
  severity: 'warning',
  confidence: 'high',
  remediation: 'Use one name in code, template, schema and deployment: `MISTRAL_API_KEY`.',
};

const DEPLOYMENTS: readonly FileKind[] = ['compose', 'dockerfile', 'workflow', 'deployment'];
const MENTION = /MISTRAL|CODESTRAL|VOXTRAL/u;

/** A name that something sets, or tells people to set. */
interface Declared extends Place {
  readonly name: string;
  readonly isTemplate: boolean;
}

function declaredIn(found: PackageModel, all: readonly PackageModel[]): readonly Declared[] {
  const templates = templatesAround(found, all).flatMap(({ path, content }) =>
    dotenvVariables(content).map(({ name, span }) => ({ name, path, isTemplate: true, ...span })),
  );
  const deployments = all
    .flatMap((owner) => filesOf(owner, ...DEPLOYMENTS))
    .filter(({ content }) => MENTION.test(content.text))
    .flatMap(({ path, content }) =>
      deployedVariables(content).map(({ name, span }) => ({
        name,
        path,
        isTemplate: false,
        ...span,
      })),
    );
  const schemas = found.schemas.flatMap(({ keys }) =>
    [...keys.values()].map(({ name, path, span }) => ({ name, path, isTemplate: false, ...span })),
  );
  return [...templates, ...deployments, ...schemas].filter(({ name }) => isMistralKeyName(name));
}

async function readsIn(found: PackageModel): Promise<readonly KeyRead[]> {
  const modules = mistralModulesOf(found, ['source'], MAY_READ_KEY);
  const python = await mistralPythonOf(found, MAY_READ_KEY);
  return [...modules.flatMap(keyReads), ...python.flatMap(pythonKeyReads)];
}

/** Writes the name that code reads into the templates that show the other, where nothing else has that. */
function fixesFor(name: string, others: readonly Declared[]): readonly Fix[] {
  if (!others.every(({ isTemplate }) => isTemplate)) return [];
  return others.map(({ path, startLine, startColumn, endLine, endColumn }) => ({
    title: `Call it ${name}`,
    path,
    span: { startLine, startColumn, endLine, endColumn },
    replacement: name,
  }));
}

function matchOf(read: KeyRead, reads: readonly KeyRead[], others: readonly Declared[]): Match {
  const [other] = others;
  const shown = other === undefined ? '' : `\`${other.name}\` (${other.path}:${other.startLine})`;
  const verb = read.isImplicit ? 'The client reads' : 'Code reads';
  const fixes = fixesFor(read.name, others);
  const { path, startLine, startColumn, endLine, endColumn } = read;
  return {
    path,
    span: { startLine, startColumn, endLine, endColumn },
    message: `${verb} \`${read.name}\`, but only ${shown} is set or shown, which nothing reads`,
    identity: read.name,
    places: [...reads.map(placeOf), ...others.map(placeOf)],
    ...(fixes.length === 0 ? {} : { fixes }),
  };
}

interface Context {
  readonly tree: RepositoryTree;
  readonly all: readonly PackageModel[];
  readonly allReads: ReadonlySet<string>;
}

async function matchesIn(found: PackageModel, context: Context): Promise<readonly Match[]> {
  const reads = await readsIn(found);
  const names = [...new Set(reads.map(({ name }) => name))];
  if (names.length === 0) return [];
  const declared = declaredIn(found, context.all);
  const known = new Set(declared.map(({ name }) => name));
  const unknown = names.filter((name) => !known.has(name));
  const others = declared.filter(({ name }) => !context.allReads.has(name));
  if (unknown.length !== 1 || others.length === 0) return [];
  const otherNames = [...new Set(others.map(({ name }) => name))];
  const unused = await unusedNames(context.tree, otherNames);
  const telling = others.filter(
    ({ name }) => unused.has(name) || others.length === declared.length,
  );
  const [other] = telling;
  const [name] = unknown;
  const own = reads.filter((read) => read.name === name);
  const [first] = own;
  const isOne = otherNames.length === 1 && other !== undefined;
  return first !== undefined && isOne ? [matchOf(first, own, telling)] : [];
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const all = await packageModels(tree);
  const allReads = new Set<string>();
  for (const found of all) {
    for (const { name } of await readsIn(found)) allReads.add(name);
    const settings = modulesOf(found, ['settings'], /runtimeConfig/u);
    for (const name of settings.flatMap(nuxtVariables)) allReads.add(name);
  }
  const matches: Match[] = [];
  for (const found of all) {
    if (found.namesMistral) matches.push(...(await matchesIn(found, { tree, all, allReads })));
  }
  return matches;
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
