import { FLOOR_NAME, OWN_NAME, type Repository, type Result, type Results } from './results.js';

/** The results as tables, one for each repository. */
export function markdownOf({ day, machine, runs, repositories }: Results): string {
  const how = `Measured on ${day}, ${machine}; the middle one of ${String(runs)} runs that took turns.`;
  return [how, ...repositories.map(tableOf), versionsOf(repositories)].join('\n\n') + '\n';
}

function tableOf(repository: Repository): string {
  const { name, head, commits, blobs, blobMebibytes, packMebibytes, results } = repository;
  const numbers = [
    `${commits.toLocaleString('en-US')} commits`,
    `${blobs.toLocaleString('en-US')} blobs of ${blobMebibytes.toLocaleString('en-US')} MiB`,
    `packs of ${packMebibytes.toLocaleString('en-US')} MiB`,
  ];
  const [own, floor] = [OWN_NAME, FLOOR_NAME].map((one) => wallOf(results, one));
  const rows = results.map((result) => rowOf(result, { own, floor }));
  return [
    `### ${name}`,
    '',
    `${numbers.join(', ')}, head \`${head}\`.`,
    '',
    '| | wall | × this product | × floor | CPU | peak memory |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

/** The time that others are compared with; undefined where it was not run or did not end. */
function wallOf(results: readonly Result[], name: string): number | undefined {
  const result = results.find((one) => one.name === name);
  return result?.failure === undefined ? result?.wallSeconds : undefined;
}

interface Yardsticks {
  readonly own: number | undefined;
  readonly floor: number | undefined;
}

function rowOf(result: Result, { own, floor }: Yardsticks): string {
  const { name, wallSeconds, cpuSeconds, peakMebibytes, failure } = result;
  const label = name === OWN_NAME ? `**${name}**` : name;
  if (failure !== undefined) return `| ${label} (${failure}) | – | – | – | – | – |`;
  const ratios = [own, floor].map((one) => (one === undefined ? '–' : ratio(wallSeconds / one)));
  const cells = [`${wallSeconds.toFixed(2)} s`, ...ratios, `${cpuSeconds.toFixed(2)} s`];
  return `| ${label} | ${cells.join(' | ')} | ${peakMebibytes.toLocaleString('en-US')} MiB |`;
}

function ratio(value: number): string {
  return value.toFixed(value < 10 ? 2 : 0);
}

/** Each program once: its version and what it was run with. */
function versionsOf(repositories: readonly Repository[]): string {
  const seen = new Map<string, Result>();
  for (const { results } of repositories)
    for (const result of results) if (!seen.has(result.name)) seen.set(result.name, result);
  const rows = [...seen.values()].map(
    ({ name, version, flags }) =>
      `| ${name} | ${version} | ${flags === '' ? '' : `\`${flags}\``} |`,
  );
  return ['| program | version | run with |', '| --- | --- | --- |', ...rows].join('\n');
}
