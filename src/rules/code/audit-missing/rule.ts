import type { RepositoryTree } from '../../../findings/tree.js';
import type { ApiCall, AuditSink, MistralUse } from '../../../mistral-use/model.js';
import { spanOfPlace } from '../../../mistral-use/places.js';
import { mistralUseOf } from '../../../mistral-use/use.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'code/audit-missing',
  title: 'Calls of the Mistral API leave no record',
  severity: 'warning',
  confidence: 'medium',
  remediation:
    'Record every call, failed ones too: who asked, the model, the tokens, the time, whether it went well. Not what was said.',
};

/** Calls that a server makes. */
function isOwn({ isAside, browserEvidence }: ApiCall): boolean {
  return !isAside && browserEvidence === undefined;
}

/** What could have recorded a call: code of the same language in the same package. */
function sinksFor(
  { language, packageDirectory }: ApiCall,
  audits: readonly AuditSink[],
): readonly AuditSink[] {
  return audits.filter(
    (sink) =>
      sink.packageDirectory === packageDirectory &&
      sink.place.path.endsWith('.py') === (language === 'python'),
  );
}

/** A call that is left out where others are recorded. */
function leftOut(call: ApiCall, audits: readonly AuditSink[]): readonly Match[] {
  const { place, written, enclosing } = call;
  const [sink] = sinksFor(call, audits);
  if (sink === undefined) return [];
  return [
    {
      path: place.path,
      span: spanOfPlace(place),
      message: `\`${written}\` leaves no record, while other calls do by \`${sink.name}\``,
      identity: `${enclosing} ${written}`,
      places: [sink.place],
    },
  ];
}

/** One notice for a repository, whatever the number of calls. */
function together(calls: readonly ApiCall[], identity: string, what: string): readonly Match[] {
  const places = calls.map(({ place }) => place);
  const [first] = places;
  if (first === undefined) return [];
  const message = (count: number) =>
    `${count === 1 ? 'One call' : `${count} calls`} of the Mistral API ${what}`;
  return [
    {
      ...{ path: first.path, span: spanOfPlace(first), severity: 'notice', identity, places },
      ...{ message: message(places.length), aggregate: { scope: '.', message } },
    },
  ];
}

const NO_RECORD = 'without a record: nothing in the package writes down who asked and what it cost';
const NO_FAILURES = 'recorded where it goes well, and not where it fails';

function matchesIn({ calls, audits }: MistralUse): readonly Match[] {
  const own = calls.filter(isOwn);
  const without = own.filter(({ audit }) => audit === 'none');
  const half = own.filter(({ audit }) => audit === 'success-only');
  const hasSink = (call: ApiCall): boolean => sinksFor(call, audits).length > 0;
  return [
    ...without.flatMap((call) => leftOut(call, audits)),
    ...together(
      without.filter((call) => !hasSink(call)),
      'repository',
      NO_RECORD,
    ),
    ...together(half.filter(hasSink), 'success-only', NO_FAILURES),
  ];
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  return matchesIn(await mistralUseOf(tree));
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
