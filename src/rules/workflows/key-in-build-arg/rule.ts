import type { RepositoryTree } from '../../../findings/tree.js';
import { keyUnitsOf, type KeyStep, type KeyUnit } from '../../../workflows/key-units.js';
import { spanIn, stepIdentity, stepLabel, unitLabel } from '../../../workflows/labels.js';
import { keyUsesIn } from '../../../workflows/rendered.js';
import { bare } from '../../../syntax/shell/pipelines.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'workflows/key-in-build-arg',
  title: 'The Mistral key is an argument of a Docker build',
  severity: 'error',
  confidence: 'high',
  remediation:
    'Give it to the build as a secret: `secrets:` of docker/build-push-action or `docker build --secret`, and `RUN --mount=type=secret` in the Dockerfile. If only the running container needs it, do not build it in at all. Renew a key that was built into an image.',
};

/** A place in a file. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** `--build-arg NAME` takes the value from the variable of that name. */
function takenFromEnvironment({ script, scope }: KeyStep): readonly Part[] {
  return script.flatMap(({ commands }) =>
    commands.flatMap(({ words }) =>
      words.flatMap((word, index): readonly Part[] => {
        const before = words[index - 1];
        const isArgument = before !== undefined && bare(before) === '--build-arg';
        const name = bare(word).replace(/^--build-arg=/u, '');
        if (!isArgument && !bare(word).startsWith('--build-arg=')) return [];
        if (!scope.variables.has(name)) return [];
        return [{ start: word.start, end: word.start + word.raw.length }];
      }),
    ),
  );
}

function partsOf(unit: KeyUnit, keyStep: KeyStep): readonly Part[] {
  const arguments_ = keyUsesIn(keyStep)
    .filter(({ sink }) => sink.kind === 'build-argument')
    .map(({ mention }) => mention);
  const inputs = keyStep.with
    .filter(({ name }) => name === 'build-args' || name === 'build_args' || name === 'buildargs')
    .flatMap(({ value }) =>
      keyStep.scope.keysIn(unit.file.text.slice(value.start, value.end)).map((one) => ({
        start: value.start + one.start,
        end: value.start + one.end,
      })),
    );
  return [...arguments_, ...takenFromEnvironment(keyStep), ...inputs];
}

function matchesIn(unit: KeyUnit, keyStep: KeyStep): readonly Match[] {
  const parts = partsOf(unit, keyStep);
  const [first] = parts;
  if (first === undefined) return [];
  return [
    {
      path: unit.file.path,
      span: spanIn(unit, first),
      message: `${stepLabel(keyStep.step)} of ${unitLabel(unit)} gives the key to a Docker build as an argument: it stays in the history of the image, for everyone who can pull it`,
      identity: stepIdentity(unit, keyStep),
      places: parts.map((part) => ({ path: unit.file.path, ...spanIn(unit, part) })),
    },
  ];
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  return (await keyUnitsOf(tree)).flatMap((unit) =>
    unit.steps.flatMap((step) => matchesIn(unit, step)),
  );
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
