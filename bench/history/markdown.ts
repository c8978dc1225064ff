import { OWN_NAME, type Repository, type Result, type Results } from './results.js';

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
  const own = results.find((result) => result.name === OWN_NAME);
  const rows = results.map((result) => rowOf(result, own));
  return [
    `### ${name}`,
    '',
    `${numbers.join(', ')}, head \`${head}\`.`,
    '',
    '| | wall | × this product | CPU | peak memory |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

function rowOf(result: Result, own: Result | undefined): string {
  const { name, wallSeconds, cpuSeconds, peakMebibytes, failure } = result;
  const label = name === OWN_NAME ? `**${name}**` : name;
  const ratio = own === undefined ? '' : (wallSeconds / own.wallSeconds).toFixed(2);
  const cells = [`${wallSeconds.toFixed(2)} s`, ratio, `${cpuSeconds.toFixed(2)} s`];
  const memory = `${peakMebibytes.toLocaleString('en-US')} MiB`;
  const note = failure === undefined ? '' : ` (${failure})`;
  return `| ${label}${note} | ${cells.join(' | ')} | ${memory} |`;
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
