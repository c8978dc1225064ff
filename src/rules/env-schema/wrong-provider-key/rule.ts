import { mistralClients } from '../../../env-schema/provider/clients.js';
import { otherProviderOf } from '../../../env-schema/provider/other-providers.js';
import { pythonClients } from '../../../env-schema/provider/python-clients.js';
import type { EnvironmentRead } from '../../../env-schema/reads/environment-reads.js';
import { readsBehind } from '../../../env-schema/reads/names-in-value.js';
import { pythonReads } from '../../../env-schema/reads/python-reads.js';
import { mistralModulesOf, mistralPythonOf, surveyOf } from '../../../env-schema/survey/survey.js';
import type { Fix, Span } from '../../../findings/finding.js';
import { spanOf } from '../../../findings/position.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import type { SourceModule } from '../../../syntax/module.js';
import type { PythonModule, PythonNode } from '../../../syntax/python/module.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'env-schema/wrong-provider-key',
  title: "The Mistral client gets another provider's key",
  severity: 'warning',
  confidence: 'high',
  remediation:
    'Give the client `MISTRAL_API_KEY`. Where it talks to a gateway of the other provider, say so with `serverURL`.',
};

/** Names of keys that are not Mistral's, in files that name Mistral. Linear: bounded classes. */
const CLIENT =
  /\b(?!MISTRAL|CODESTRAL|VOXTRAL)[A-Z][A-Z0-9]{1,40}_(?:[A-Z0-9]{1,40}_){0,4}(?:KEYS?|TOKEN|SECRET)\b/u;

/** The same in Python, where fields of settings are written small. Linear: bounded classes. */
const PYTHON_CLIENT = /[A-Za-z0-9]{1,40}_(?:keys?|token|secret)\b/iu;

interface Given {
  readonly name: string;
  readonly span: Span;
  /** Puts the name of the Mistral variable in the place of the other, where that stands in the call. */
  readonly fix: Fix | undefined;
}

function matchOf(path: string, given: readonly Given[]): readonly Match[] {
  const [first] = given;
  if (first === undefined) return [];
  if (given.some(({ name }) => otherProviderOf(name) === undefined)) return [];
  return [
    {
      path,
      span: first.span,
      message: `The Mistral client gets \`${first.name}\`: the API refuses that key, and whoever runs it sees a key that is not theirs`,
      identity: first.name,
      ...(given.length === 1 && first.fix ? { fixes: [first.fix] } : {}),
    },
  ];
}

/** Replaces the variable's name inside a stretch of text, where it stands there once. */
function renamed(
  { path, content }: SourceModule | PythonModule,
  name: string,
  [start, end]: readonly [number, number],
): Fix | undefined {
  const at = content.text.indexOf(name, start);
  if (at === -1 || at + name.length > end) return undefined;
  return {
    title: 'Read MISTRAL_API_KEY',
    path,
    span: spanOf(content.text, at, at + name.length),
    replacement: 'MISTRAL_API_KEY',
  };
}

function ofRead(module: SourceModule, { name, node, channel }: EnvironmentRead): Given {
  // A validated environment may not hold the other name.
  const isPlain = node.type !== 'ObjectProperty' && channel !== 'validated';
  const range = [node.start ?? 0, node.end ?? 0] as const;
  return {
    name,
    span: module.spanOf(node),
    fix: isPlain ? renamed(module, name, range) : undefined,
  };
}

function inModule(module: SourceModule): readonly Match[] {
  return mistralClients(module).flatMap(({ key, host }) => {
    if (key === undefined || host !== undefined) return [];
    return matchOf(
      module.path,
      readsBehind(module, key).map((read) => ofRead(module, read)),
    );
  });
}

/** What the fields of settings that hold keys are called. Linear: anchored at the end. */
const KEY_FIELD = /_(?:key|token|secret)$/iu;

/** `settings.openai_api_key`: a field of settings is read from the variable of its name. */
function settingsFields(module: PythonModule, within: PythonNode): readonly Given[] {
  return module.nodes
    .filter(({ type, start, end }) => {
      return type === 'PropertyName' && start >= within.start && end <= within.end;
    })
    .map((node) => ({ name: module.textOf(node), span: module.spanOf(node), fix: undefined }))
    .filter(({ name }) => KEY_FIELD.test(name));
}

function inPython(module: PythonModule): readonly Match[] {
  const reads = pythonReads(module);
  return pythonClients(module).flatMap(({ key, host }) => {
    if (key === undefined || host !== undefined) return [];
    const given = reads
      .filter(({ node }) => node.start >= key.start && node.end <= key.end)
      .map(({ name, node }) => ({
        name,
        span: module.spanOf(node),
        fix: renamed(module, name, [node.start, node.end]),
      }));
    return matchOf(module.path, [...given, ...settingsFields(module, key)]);
  });
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const matches: Match[] = [];
  for (const owner of (await surveyOf(tree)).packages) {
    if (!owner.namesMistral) continue;
    matches.push(...mistralModulesOf(owner, ['source'], CLIENT).flatMap(inModule));
    matches.push(...(await mistralPythonOf(owner, PYTHON_CLIENT)).flatMap(inPython));
  }
  return matches;
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
