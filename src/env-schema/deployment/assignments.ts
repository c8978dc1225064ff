import type { Content } from '../../findings/document.js';
import type { Span } from '../../findings/finding.js';
import { spannerOf } from '../../findings/position.js';

/** A variable that a deployment file sets, or hands on. Its value must not be printed. */
export interface DeployedVariable {
  readonly name: string;
  /** As it is written, without quotes; empty where only the name stands. */
  readonly value: string;
  /** Of the name. */
  readonly span: Span;
  /** 1-based. */
  readonly line: number;
}

/**
 * One assignment on a line: `NAME: value`, `- NAME=value`, `ENV NAME value`, `ARG NAME`, `"NAME": "value"`,
 * `NAME = "value"`, `export NAME=value`, and what a shell is told in front of a command. Linear: each part
 * is one class and ends where the next begins.
 */
const ASSIGNMENT =
  /^([ \t]*(?:-[ \t]+)?(?:(?:ENV|ARG|RUN|export|run:|set)[ \t]+)?["']?)([A-Z][A-Z0-9_]{2,80})["']?(?:[ \t]*[:=][ \t]*(.*)|[ \t]+([^ \t=].*))?$/u;

/** `- name: NAME` of Kubernetes; its `value` stands on the next line. Linear. */
const NAMED = /^([ \t]*(?:-[ \t]+)?name:[ \t]*["']?)([A-Z][A-Z0-9_]{2,80})["']?[ \t]*$/u;
const VALUE_LINE = /^[ \t]*value:[ \t]*(.*)$/u;

function bareValue(raw: string): string {
  const text = raw.trim().replace(/,$/u, '');
  const quote = text[0];
  if (quote !== '"' && quote !== "'") return text.replace(/[ \t]#.*$/u, '').trimEnd();
  const end = text.indexOf(quote, 1);
  return end === -1 ? text.slice(1) : text.slice(1, end);
}

interface Found {
  readonly before: string;
  readonly name: string;
  readonly raw: string;
}

function namedOnTwoLines(line: string, next: string): Found | undefined {
  const [, before, name] = NAMED.exec(line) ?? [];
  if (before === undefined || name === undefined) return undefined;
  const [, raw = ''] = VALUE_LINE.exec(next) ?? [];
  return { before, name, raw };
}

function onOneLine(line: string): Found | undefined {
  const [, before, name, raw, behindBlank] = ASSIGNMENT.exec(line) ?? [];
  if (before === undefined || name === undefined) return undefined;
  const isDocker = /\b(?:ENV|ARG)[ \t]/u.test(before);
  if (raw === undefined && behindBlank !== undefined && !isDocker) return undefined;
  return { before, name, raw: raw ?? behindBlank ?? '' };
}

/** The variables that a Compose file, a Dockerfile, a workflow or a manifest of a platform names, by lines. */
export function deployedVariables({ text, lineOffset }: Content): readonly DeployedVariable[] {
  const spanner = spannerOf(text, lineOffset);
  const lines = text.split('\n');
  let start = 0;
  return lines.flatMap((line, index) => {
    const lineStart = start;
    start += line.length + 1;
    const bare = line.trimEnd();
    const found = namedOnTwoLines(bare, lines[index + 1]?.trimEnd() ?? '') ?? onOneLine(bare);
    if (found === undefined) return [];
    const at = lineStart + found.before.length;
    const span = spanner(at, at + found.name.length);
    return [{ name: found.name, value: bareValue(found.raw), span, line: index + 1 }];
  });
}
