import type { GitRepository, ObjectId } from './port.js';

/** References that a server is told of: of a few it can work out the rest. */
const MAX_TIPS = 32;

/**
 * What the checkout has with all that it reaches, so that a server need not send that again: HEAD and some references.
 * None for a partial clone, since a server told of those would leave out just what the clone lacks.
 */
export async function ownedTips(
  repository: Pick<GitRepository, 'lacks' | 'head' | 'refs' | 'has'>,
): Promise<readonly ObjectId[]> {
  if (repository.lacks.objects) return [];
  const head = await repository.head();
  const ids = (await repository.refs()).slice(0, MAX_TIPS).map(({ id }) => id);
  const tips: ObjectId[] = [];
  for (const id of new Set([...(head === undefined ? [] : [head]), ...ids]))
    if (await repository.has(id)) tips.push(id);
  return tips;
}
