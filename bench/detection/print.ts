import type { CategoryScore, Score } from './score.js';
import type { Report } from './report.js';

/** The report as text, without failures. */
export function printed(report: Report): string {
  return [setting(report), tools(report), outOfScope(report), categories(report)]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

/** What this product missed or raised in vain, by the name of the template. Holds no key. */
export function printedFailures({ failures }: Report): string {
  if (failures.length === 0) return 'No failures.\n';
  const rows = failures.flatMap(({ id, kind, seeds, reasons }) => [
    `${kind.padEnd(12)} ${id} (seeds ${seeds.join(', ')})`,
    ...reasons.map((reason) => `${' '.repeat(13)}${reason}`),
  ]);
  return `${rows.join('\n')}\n`;
}

function setting({ setting: { commit, date, node, seeds, templates } }: Report): string {
  const { leaks, clean, outOfScope: beyond } = templates;
  return [
    `commit ${commit}, ${date}, node ${node}`,
    `${leaks} leak and ${clean} clean templates, ${beyond} more out of scope; seeds ${seeds.join(', ')}`,
  ].join('\n');
}

function tools({ tools: rows }: Report): string {
  const table = rows.map(({ tool, version, counting, inScope, seconds, problem }) => [
    counting === 'mistral' ? `${tool}, Mistral rules alone` : tool,
    version,
    ...(inScope === undefined ? [`not run: ${problem ?? 'unknown reason'}`] : cells(inScope)),
    ...(inScope === undefined || seconds === undefined ? [] : [seconds.toFixed(1)]),
  ]);
  const names = ['recall', 'precision', 'F1', 'found', 'false alarms', 'keys', 'strays', 's'];
  return aligned([['tool', 'version', ...names], ...table]);
}

function outOfScope({ tools: rows }: Report): string {
  const table = rows.flatMap(({ tool, counting, outOfScope: score }) =>
    score === undefined || counting === 'mistral' || score.leaks + score.clean === 0
      ? []
      : [[tool, of(score.found, score.leaks), of(score.falseAlarms, score.clean)]],
  );
  if (table.length === 0) return '';
  return aligned([['out of scope', 'found', 'false alarms'], ...table]);
}

function cells(score: Score): readonly string[] {
  return [
    percent(score.recall),
    percent(score.precision),
    percent(score.f1),
    of(score.found, score.leaks),
    of(score.falseAlarms, score.clean),
    of(score.keysFound, score.keys),
    String(score.strays),
  ];
}

/** Weakest first; those without a fault are counted and not listed. */
function categories({ categories: rows }: Report): string {
  const weak = rows.filter(({ right, all }) => right < all);
  const row = ({ kind, category, right, all }: CategoryScore): readonly string[] => [
    `${kind}/${category}`,
    percent(right / all),
    of(right, all),
  ];
  const faultless = `${rows.length - weak.length} of ${rows.length} categories without a fault`;
  return aligned([['category', 'right', ''], ...weak.map(row), [faultless]]);
}

function of(part: number, whole: number): string {
  return `${part}/${whole}`;
}

function percent(share: number | undefined): string {
  return share === undefined ? '-' : `${(share * 100).toFixed(2)} %`;
}

/** Columns as wide as their widest cell, two spaces between them; a last cell may stick out. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = new Map<number, number>();
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      if (row.length === 1 || cell.startsWith('not run')) continue;
      widths.set(column, Math.max(widths.get(column) ?? 0, cell.length));
    }
  }
  return rows
    .map((row) => row.map((cell, column) => cell.padEnd(widths.get(column) ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}
