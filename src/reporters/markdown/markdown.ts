import type { Report } from '../report.js';
import { count, counting, coverageCounts, headline } from '../wording.js';
import { uncountedActiveKeys } from '../key-state.js';
import { fit, size } from './budget.js';
import { findingItem } from './finding-item.js';
import { guideTable } from './guide-table.js';
import {
  acceptSection,
  coverageSection,
  problemsSection,
  rotationSection,
  suppressedSection,
} from './sections.js';
import { testedKeysSection } from './tested-keys.js';

/**
 * A comment's body may have 65,536 characters
 * (https://docs.github.com/en/rest/issues/comments), and bytes may be what is counted. With the marker line
 * that is put above, 60,000 of either.
 */
const MAX_COMMENT_BYTES = 59_000;

/** A step's summary may have 1 MiB (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands); a larger one is dropped as a whole. */
const MAX_SUMMARY_BYTES = 1_000_000;

/** The job summary. */
export function markdownSummary(report: Report): string {
  return render(report, MAX_SUMMARY_BYTES);
}

/** The pull request comment, without the marker that tells it from others. */
export function markdownComment(report: Report): string {
  return render(report, MAX_COMMENT_BYTES);
}

function render(report: Report, limit: number): string {
  const { verdict } = report;
  const before = [
    '## Mistral security',
    ...opening(report),
    ...guideTable(verdict),
    ...problemsSection(verdict.problems),
    ...testedKeysSection(verdict.testedKeys),
    ...rotationSection(counting(verdict)),
  ];
  const after = [
    ...acceptSection(verdict),
    ...suppressedSection(verdict.suppressed),
    ...coverageSection(verdict),
  ];
  const budget = limit - size(join([...before, ...after])) - HEADING_BYTES;
  return join([...before, ...findingsSection(report, budget), ...after]);
}

/** Room for the heading of the findings, and the blank lines around them. */
const HEADING_BYTES = 100;

function opening({ verdict }: Report): readonly string[] {
  const { existing, suppressed, failOn, coverage } = verdict;
  const rest = [
    `Scanned: ${coverageCounts(coverage)}.`,
    existing === 0 ? '' : `${count(existing, 'existing finding')} at the base, not counted.`,
    suppressed.length === 0 ? '' : `${count(suppressed.length, 'finding')} suppressed.`,
    uncountedActiveKeys(verdict),
  ];
  const banner =
    failOn === 'never' ? ['> `fail-on` is `never`: findings do not fail this run.'] : [];
  return [
    `**${headline(verdict).replaceAll('`', '')}**`,
    rest.filter(Boolean).join(' '),
    ...banner,
  ];
}

function findingsSection({ verdict, links, truncated }: Report, budget: number): readonly string[] {
  const items = counting(verdict).map((finding) => findingItem(finding, links));
  const beyond = truncated?.findings ?? 0;
  if (items.length + beyond === 0) return [];
  const more = (amount: number) => `- and ${count(amount, 'more finding')}`;
  return ['### Findings', fit(items, { budget, more, beyond })];
}

function join(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
