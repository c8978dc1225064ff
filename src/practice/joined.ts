import { SEVERITIES, type Finding, type Fix, type Place } from '../findings/finding.js';

const spanOf = ({ path, startLine, startColumn, endLine, endColumn }: Place): Place => ({
  ...{ path, startLine, startColumn, endLine, endColumn },
});

function distinctPlaces(places: readonly Place[]): readonly Place[] {
  const byStart = new Map<string, Place>();
  for (const place of places) {
    const key = [place.path, place.startLine, place.startColumn].join('\0');
    if (!byStart.has(key)) byStart.set(key, spanOf(place));
  }
  return [...byStart.values()];
}

/** The fixes of a finding mend all of it, so that some for a part of the places are none. */
function fixesOfAll(findings: readonly Finding[]): readonly Fix[] {
  if (findings.some(({ fixes }) => fixes === undefined)) return [];
  const byStart = new Map(
    findings
      .flatMap(({ fixes = [] }) => fixes)
      .map((fix) => [[fix.path, fix.span.startLine, fix.span.startColumn].join('\0'), fix]),
  );
  return [...byStart.values()];
}

/** The worst of them with the places of all. */
function together(findings: readonly [Finding, ...Finding[]]): Finding {
  const [first, ...others] = findings;
  if (others.length === 0) return first;
  const rank = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);
  const worst = others.reduce((one, other) => (rank(other) < rank(one) ? other : one), first);
  const { fixes: own, ...rest } = worst;
  const fixes = own === undefined ? [] : fixesOfAll(findings);
  const places = distinctPlaces([
    ...[worst, ...findings],
    ...findings.flatMap((one) => one.places ?? []),
  ]);
  return {
    ...rest,
    ...(places.length > 1 ? { places } : {}),
    ...(fixes.length > 0 ? { fixes } : {}),
  };
}

/**
 * One finding for each fingerprint in a file: what is found several times under one name (the fields that one
 * handler reads, two calls of one function) is mended, accepted and told of once.
 */
export function oneForEachFingerprint(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = [finding.fingerprint, finding.path].join('\0');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map(together);
}
