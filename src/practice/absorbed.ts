import type { Finding } from '../findings/finding.js';

/** Rules whose finding is the leaked key itself where one stands in the same line. */
const TELLING_THE_SAME = new Set([
  ...['env-schema/template-holds-real-value', 'env-schema/key-has-default'],
  ...['code/key-literal-in-client', 'code/key-in-image', 'workflows/key-in-plain-text'],
]);
/** Those whose finding is always about a value, however bad it is on its own. */
const ALWAYS_THE_SAME = new Set(['code/key-in-manifest']);

function isSamePlace(key: Finding, other: Finding): boolean {
  const isThere = key.ruleId === 'keys/leaked-key' && key.inHead && key.surface === 'file';
  const isInside = key.startLine >= other.startLine && key.startLine <= other.endLine;
  return isThere && key.path === other.path && isInside;
}

function absorbs(key: Finding, other: Finding): boolean {
  const isSame = TELLING_THE_SAME.has(other.ruleId) && other.severity === 'error';
  return (isSame || ALWAYS_THE_SAME.has(other.ruleId)) && isSamePlace(key, other);
}

/** A key's finding that stands for another as well: it names that one and takes its fixes over. */
function joined(key: Finding, others: readonly Finding[]): Finding {
  const [first] = others;
  if (first === undefined) return key;
  const fixes = key.fixes ?? first.fixes;
  return {
    ...key,
    message: `${key.message}; ${first.ruleId} says the same`,
    ...(fixes === undefined ? {} : { fixes }),
  };
}

/** One thing is one finding: a leaked key stands for the practice findings that are about its very text. */
export function withoutRepetition(
  keys: readonly Finding[],
  practice: readonly Finding[],
): readonly Finding[] {
  const isAbsorbed = (other: Finding): boolean => keys.some((key) => absorbs(key, other));
  return [
    ...keys.map((key) =>
      joined(
        key,
        practice.filter((other) => absorbs(key, other)),
      ),
    ),
    ...practice.filter((other) => !isAbsorbed(other)),
  ];
}
