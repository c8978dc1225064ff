import type { Match } from '../rules/rule.js';

/** A match without what stands in paths that the policy leaves out; of an aggregate the other places stay. */
export function withoutIgnored(
  match: Match,
  isIgnored: (path: string) => boolean,
): readonly Match[] {
  const { aggregate, places = [] } = match;
  if (aggregate === undefined) return isIgnored(match.path) ? [] : [match];
  const kept = places.filter(({ path }) => !isIgnored(path));
  const [first] = kept;
  if (first === undefined) return [];
  const { path, ...span } = first;
  return [{ ...match, path, span, places: kept, message: aggregate.message(kept.length) }];
}
