import type { ReportingDescriptor } from 'sarif';
import type { Finding } from '../../findings/finding.js';
import { codeSpan } from '../escaping/code-span.js';
import { shown } from '../escaping/shown.js';
import type { Report, ReportedRule } from '../report.js';
import { rotationSteps } from '../wording.js';

/** The rule of the one result that says how many were left out. */
export const TRUNCATED_RULE: ReportedRule = {
  id: 'report/truncated',
  title: 'More findings than a report can hold',
  remediation: 'Read the full list in the JSON report.',
};

/**
 * GitHub sorts alerts by this number: 9 and above is critical, 7 high, 4 medium
 * (https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning).
 */
const SECURITY_SEVERITY = { keys: '9.1', other: '5.0', policy: '2.0' } as const;

/** Every rule that ran or found something, once, with help in Markdown. */
export function descriptors({ rules = [], verdict }: Report): ReportingDescriptor[] {
  const found = [...verdict.reported, ...verdict.suppressed.map(({ finding }) => finding)];
  const described = [...rules, ...found.map(ruleOf), TRUNCATED_RULE];
  const byId = new Map<string, ReportedRule>();
  for (const rule of described) if (!byId.has(rule.id)) byId.set(rule.id, rule);
  return [...byId.values()].map(descriptor);
}

function ruleOf({ ruleId, remediation }: Finding): ReportedRule {
  return { id: ruleId, title: ruleId, remediation };
}

function descriptor({ id, title, remediation }: ReportedRule): ReportingDescriptor {
  const check = id.split('/')[0] ?? '';
  const steps = check === 'keys' ? rotationSteps([]) : [];
  const numbered = steps.map((step, index) => `${index + 1}. ${step}`);
  return {
    id: shown(id),
    name: shown(id),
    shortDescription: { text: shown(title) },
    fullDescription: { text: shown(title) },
    help: {
      text: [shown(remediation), ...numbered].join('\n'),
      markdown: [`**${codeSpan(title)}**`, codeSpan(remediation), numbered.join('\n')]
        .filter((block) => block !== '')
        .join('\n\n'),
    },
    properties: {
      tags: ['security', shown(check)],
      'security-severity': securitySeverity(check),
    },
  };
}

function securitySeverity(check: string): string {
  if (check === 'keys') return SECURITY_SEVERITY.keys;
  return check === 'policy' || check === 'report'
    ? SECURITY_SEVERITY.policy
    : SECURITY_SEVERITY.other;
}
