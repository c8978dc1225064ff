import { FLOOR_NAME, OWN_NAME, type Repository, type Result, type Results } from './results.js';

const WIDTH = 760;
const LABEL_WIDTH = 250;
const VALUE_WIDTH = 150;
const ROW_HEIGHT = 22;
const BAR_HEIGHT = 14;
const HEADING_HEIGHT = 40;
const BAR_ROOM = WIDTH - LABEL_WIDTH - VALUE_WIDTH;

/** Readable on a light and on a dark page. */
const STYLE = `
  text { font: 13px -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; fill: #1f2328; }
  .heading { font-weight: 600; }
  .own { font-weight: 600; }
  .value { font-variant-numeric: tabular-nums; }
  .bar { fill: #afb8c1; }
  .own-bar { fill: #fa520f; }
  .floor-bar { fill: #d8dee4; stroke: #afb8c1; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    .bar { fill: #57606a; }
    .floor-bar { fill: #30363d; stroke: #57606a; }
  }`;

/** A bar for the wall time of each program, each repository on a scale of its own. */
export function chartOf({ repositories }: Results): string {
  const panels: string[] = [];
  let top = 0;
  for (const repository of repositories) {
    panels.push(panel(repository, top));
    top += HEADING_HEIGHT + repository.results.length * ROW_HEIGHT;
  }
  const size = `width="${String(WIDTH)}" height="${String(top + 8)}"`;
  const box = `viewBox="0 0 ${String(WIDTH)} ${String(top + 8)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box} role="img" aria-labelledby="title">`,
    '<title id="title">Time to scan all of history, by program and repository</title>',
    `<style>${STYLE}\n</style>`,
    ...panels,
    '</svg>',
    '',
  ].join('\n');
}

function panel({ name, commits, results }: Repository, top: number): string {
  const longest = Math.max(...results.map(({ wallSeconds }) => wallSeconds));
  const heading = `${name}: ${commits.toLocaleString('en-US')} commits, all of history`;
  const rows = results.map((result, index) =>
    row(result, longest, top + HEADING_HEIGHT + index * ROW_HEIGHT),
  );
  return [text({ x: 0, y: top + 26, kind: 'heading' }, heading), ...rows].join('\n');
}

function row(result: Result, longest: number, top: number): string {
  const { name, wallSeconds, failure } = result;
  const length = Math.max(1, (wallSeconds / longest) * BAR_ROOM);
  const middle = top + BAR_HEIGHT - 2;
  const kind = name === OWN_NAME ? 'own' : 'plain';
  const value = failure === undefined ? `${wallSeconds.toFixed(1)} s` : failure;
  const bar =
    `<rect class="${barKind(name)}" x="${String(LABEL_WIDTH)}" y="${String(top)}" ` +
    `width="${length.toFixed(1)}" height="${String(BAR_HEIGHT)}" rx="2"/>`;
  const end = LABEL_WIDTH + length + 8;
  return [
    text({ x: 0, y: middle, kind }, name),
    bar,
    text({ x: end, y: middle, kind: `value ${kind}` }, value),
  ].join('\n');
}

function barKind(name: string): string {
  if (name === OWN_NAME) return 'own-bar';
  return name === FLOOR_NAME ? 'floor-bar' : 'bar';
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly kind: string;
}

function text({ x, y, kind }: Place, words: string): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text class="${kind}" x="${x.toFixed(1)}" y="${String(y)}">${escaped}</text>`;
}
