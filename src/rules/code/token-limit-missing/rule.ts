import { NO_LIMITS } from '../../../findings/limits.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import { boundsTokens } from '../../../mistral-use/limits.js';
import type { ApiCall } from '../../../mistral-use/model.js';
import { spanOfPlace } from '../../../mistral-use/places.js';
import { mistralUseOf } from '../../../mistral-use/use.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'code/token-limit-missing',
  title: 'A call does not bound the tokens of its answer',
  severity: 'notice',
  confidence: 'high',
  remediation:
    'Give every call `maxTokens`: without it an answer is as long, and costs as much, as the model likes.',
};

/** What bounds the answer is not there for certain; where it may be, nothing is said. */
function isUnbounded({ isAside, takesTokenBound, maxTokens }: ApiCall): boolean {
  return !isAside && takesTokenBound && maxTokens.kind === 'absent';
}

function ofCall({ place, written, enclosing }: ApiCall): Match {
  return {
    path: place.path,
    span: spanOfPlace(place),
    message: `\`${written}\` does not bound the tokens of its answer, although the config's \`environments\` do`,
    identity: `${enclosing} ${written}`,
    severity: 'warning',
  };
}

/** One finding for all of them where no policy asks for a bound. */
function together(calls: readonly ApiCall[]): readonly Match[] {
  const places = calls.map(({ place }) => place);
  const [first] = places;
  if (first === undefined) return [];
  const message = (count: number) =>
    `${count === 1 ? 'One call' : `${count} calls`} of the Mistral API without a bound on the tokens of the answer`;
  return [
    {
      ...{ path: first.path, span: spanOfPlace(first), identity: 'repository', places },
      ...{ message: message(places.length), aggregate: { scope: '.', message } },
    },
  ];
}

async function match(tree: RepositoryTree, limits = NO_LIMITS): Promise<readonly Match[]> {
  const { calls } = await mistralUseOf(tree);
  const unbounded = calls.filter(isUnbounded);
  if (boundsTokens(limits)) return unbounded.map(ofCall);
  return together(unbounded);
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
