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

/** What of the repository could have recorded a call: code of the same language. */
function sinksFor({ language }: ApiCall, audits: readonly AuditSink[]): readonly AuditSink[] {
  return audits.filter(({ place }) => place.path.endsWith('.py') === (language === 'python'));
}

function ofCall(call: ApiCall, [sink]: readonly AuditSink[]): readonly Match[] {
  const { place, written, enclosing, audit } = call;
  if (sink === undefined || (audit !== 'none' && audit !== 'success-only')) return [];
  const isHalf = audit === 'success-only';
  return [
    {
      path: place.path,
      span: spanOfPlace(place),
      message: isHalf
        ? `\`${written}\` is recorded where it goes well, and not where it fails`
        : `\`${written}\` leaves no record, while other calls do by \`${sink.name}\``,
      identity: `${enclosing} ${written}`,
      places: [sink.place],
      ...(isHalf ? { severity: 'notice' } : {}),
    },
  ];
}

/** One finding for a repository that records nothing. */
function together(calls: readonly ApiCall[]): readonly Match[] {
  const [first] = calls;
  if (first === undefined) return [];
  const count = calls.length === 1 ? 'One call' : `${calls.length} calls`;
  return [
    {
      path: first.place.path,
      span: spanOfPlace(first.place),
      message: `${count} of the Mistral API ${calls.length === 1 ? 'leaves' : 'leave'} no record: nothing in the repository writes down who asked and what it cost`,
      identity: 'repository',
      severity: 'notice',
      places: calls.map(({ place }) => place),
    },
  ];
}

function matchesIn({ calls, audits }: MistralUse): readonly Match[] {
  const own = calls.filter(isOwn);
  if (audits.length === 0) return together(own.filter(({ audit }) => audit === 'none'));
  return own.flatMap((call) => ofCall(call, sinksFor(call, audits)));
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  return matchesIn(await mistralUseOf(tree));
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
