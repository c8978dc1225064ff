import type { Verdict } from '../policy/verdict.js';
import { json } from '../reporters/json.js';
import { markdown } from '../reporters/markdown.js';
import type { Report } from '../reporters/report.js';
import { sarif } from '../reporters/sarif.js';
import { terminal } from '../reporters/terminal.js';
import { VERSION } from '../version.js';
import type { ScanOptions } from './scan-options.js';

interface Shape extends Pick<ScanOptions, 'format' | 'color'> {
  readonly width: number | undefined;
}

/** The report in the asked format. */
export function render(verdict: Verdict, { format, color, width }: Shape): string {
  const report: Report = { verdict, tool: { name: 'mistral-security', version: VERSION } };
  switch (format) {
    case 'json':
      return json(report);
    case 'sarif':
      return sarif(report);
    case 'markdown':
      return markdown(report);
    case 'text':
      return terminal(report, width === undefined ? { color } : { color, width });
  }
}
