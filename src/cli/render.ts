import type { Verdict } from '../policy/verdict.js';
import { json } from '../reporters/json.js';
import { markdownSummary } from '../reporters/markdown/markdown.js';
import type { Report } from '../reporters/report.js';
import { rules } from '../rules/index.js';
import { sarif } from '../reporters/sarif/sarif.js';
import { terminal } from '../reporters/terminal.js';
import { VERSION } from '../version.js';
import type { ScanOptions } from './scan-options.js';

type Shape = Pick<ScanOptions, 'format' | 'color'>;

/** The report in the asked format. */
export function render(verdict: Verdict, { format, color }: Shape): string {
  const report: Report = {
    verdict,
    tool: { name: 'mistral-security', version: VERSION },
    rules: rules.map(({ meta }) => meta),
    truncated: { findings: verdict.coverage.omittedFindings ?? 0 },
  };
  switch (format) {
    case 'json':
      return json(report);
    case 'sarif':
      return sarif(report);
    case 'markdown':
      return markdownSummary(report);
    case 'text':
      return terminal(report, { color });
  }
}
