import {
  imageKeysIn,
  type ImageKey,
  type ImageKeyKind,
} from '../../../env-schema/deployment/image-keys.js';
import { isAsidePath } from '../../../env-schema/env-places.js';
import type { Span } from '../../../findings/finding.js';
import { FIRST_PLACE } from '../../../findings/fixes.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import { isDockerfile } from '../../../ignore-files/docker/contexts.js';
import { copiedEnvs, isKeyTakenByName } from '../../../ignore-files/docker/copied-env.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'code/key-in-image',
  title: 'A Docker image holds the Mistral key',
  severity: 'error',
  confidence: 'high',
  remediation:
    'Leave the key out of the build and give it to the container when it runs (`--env-file`, `environment:`, a secret of the platform). Where the build itself needs it, mount it: `RUN --mount=type=secret,id=mistral,env=MISTRAL_API_KEY`. Renew a key that was built into an image.',
};

/** What an image is told about the key, once or several times. */
interface Told {
  readonly line: number;
  readonly message: string;
  readonly isError: boolean;
}

const EFFECTS = {
  literal: 'is set to a value that looks real',
  promoted: 'takes an argument of the build into the environment of the image',
  written: 'is written into a file of the image',
  argument:
    'is an argument of the build: every `RUN` behind it has the value in the history of the image',
} satisfies Record<ImageKeyKind, string>;

function ofKey({ kind, name, line }: ImageKey): Told {
  return { line, message: `\`${name}\` ${EFFECTS[kind]}`, isError: kind !== 'argument' };
}

function lineSpan(line: number): Span {
  return { ...FIRST_PLACE, startLine: line, endLine: line };
}

/** One finding for each Dockerfile: the worst that it does. */
function matchOf(path: string, all: readonly Told[]): readonly Match[] {
  const worst = all.find(({ isError }) => isError) ?? all[0];
  if (worst === undefined) return [];
  return [
    {
      path,
      span: lineSpan(worst.line),
      ...(worst.isError ? {} : { severity: 'warning' }),
      message: `${worst.message}: everyone who can pull the image can read it`,
      places: all.map(({ line }) => ({ path, ...lineSpan(line) })),
    },
  ];
}

async function copiedIn(tree: RepositoryTree): Promise<ReadonlyMap<string, readonly Told[]>> {
  const found = (await copiedEnvs(tree)).filter(isKeyTakenByName);
  return new Map(
    found.map(({ dockerfile }) => [
      dockerfile,
      found
        .filter((one) => one.dockerfile === dockerfile)
        .map(({ line, shown, taken }) => ({
          line,
          message: `\`${shown.slice(0, 80)}\` takes \`${taken[0] ?? '.env'}\` with the Mistral key into the image`,
          isError: true,
        })),
    ]),
  );
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const copied = await copiedIn(tree);
  const matches: Match[] = [];
  for (const { path, kind } of tree.files) {
    if (kind !== 'file' || !isDockerfile(path) || isAsidePath(path)) continue;
    const text = (await tree.read(path))?.text ?? '';
    const told = [...imageKeysIn(text).map(ofKey), ...(copied.get(path) ?? [])];
    matches.push(...matchOf(path, told));
  }
  return matches;
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
