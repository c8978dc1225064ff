import { envPlaces, isAsidePath } from '../../../env-schema/env-places.js';
import { applyFixes } from '../../../findings/apply-fixes.js';
import type { Fix, Span } from '../../../findings/finding.js';
import { FIRST_PLACE, insertLines, replaceLine } from '../../../findings/fixes.js';
import { spanOf } from '../../../findings/position.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import { ignoreFilesOf } from '../../../gitignore/of-tree.js';
import { linesBringingBackEnv, type Negation } from '../../../ignore-files/brought-back.js';
import { deadLinesOf, plainText, type DeadLine } from '../../../ignore-files/dead-lines.js';
import { misplacedLinesOf, type MisplacedLine } from '../../../ignore-files/negations.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'ignore-files/ineffective-pattern',
  title: 'A line of `.gitignore` does not do what it says',
  severity: 'warning',
  confidence: 'high',
  remediation:
    'Write the pattern alone on its line, as UTF-8, and a negation behind what it takes back. `git check-ignore -v --no-index <path>` names the line that decides.',
};

function lineSpan(line: number): Span {
  return { ...FIRST_PLACE, startLine: line, endLine: line };
}

/** A directory or a name in capitals may be meant, unless the project expects the file. */
const DEPENDS_ON_USE = /slash|upper and lower/u;

async function deadMatches(tree: RepositoryTree): Promise<readonly Match[]> {
  const places = await envPlaces(tree);
  const dead = (await deadLinesOf(tree)).filter(
    ({ fault, directory }) =>
      !DEPENDS_ON_USE.test(fault) || places.some((place) => isWithin(place.directory, directory)),
  );
  const seen = new Set<string>();
  const matches: Match[] = [];
  for (const one of dead) {
    // A file in the wrong encoding is one finding: it is mended as a whole.
    if (one.isWide && seen.has(one.path)) continue;
    seen.add(one.path);
    matches.push(await deadMatch(tree, one));
  }
  return matches;
}

function isWithin(place: string, directory: string): boolean {
  return directory === '' || place === directory || place.startsWith(`${directory}/`);
}

async function deadMatch(tree: RepositoryTree, dead: DeadLine): Promise<Match> {
  const { path, line, meant, fault, sample, isWide } = dead;
  const text = (await tree.read(path))?.text ?? '';
  return {
    path,
    span: lineSpan(line),
    message: `This line ignores nothing: ${fault}. \`${sample}\` would be committed; \`${meant}\` ignores it`,
    identity: isWide ? 'utf-16' : `dead ${meant}`,
    fixes: [isWide ? rewritten(dead, text) : mendedLine(dead, text)],
  };
}

function mendedLine({ path, line, meant }: DeadLine, text: string): Fix {
  return replaceLine({ title: `Write \`${meant}\``, path, text }, line, [meant]);
}

/** The whole file anew: git reads UTF-8 alone. */
function rewritten(dead: DeadLine, text: string): Fix {
  const plain = plainText({ text });
  const replacement = applyFixes(plain, [mendedLine(dead, plain)]).text;
  const title = `Write ${dead.path} as UTF-8`;
  return { title, path: dead.path, span: spanOf(text, 0, text.length), replacement, asUtf8: true };
}

async function negationMatch(tree: RepositoryTree, negation: Negation): Promise<Match> {
  const { path, line, pattern, file, mended } = negation;
  const text = (await tree.read(file))?.text ?? '';
  const fix = (lines: readonly string[]): readonly Fix[] => [
    replaceLine({ title: `Remove \`${pattern}\``, path: file, text }, line, lines),
  ];
  return {
    path: file,
    span: lineSpan(line),
    message: `\`${pattern}\` brings \`${path}\` back: it would be committed by \`git add\``,
    identity: `negation ${pattern}`,
    ...(mended === undefined ? {} : { fixes: fix(mended) }),
  };
}

async function misplacedMatch(tree: RepositoryTree, misplaced: MisplacedLine): Promise<Match> {
  const { path, line, shown, template, overriddenBy } = misplaced;
  const text = (await tree.read(path))?.text ?? '';
  const target = { title: `Move \`${shown}\` behind \`${overriddenBy.pattern}\``, path, text };
  return {
    path,
    span: lineSpan(line),
    message: `\`${shown}\` brings nothing back: \`${overriddenBy.pattern}\` in line ${overriddenBy.line} ignores \`${template}\` again, and the last line that matches decides`,
    identity: `order ${shown}`,
    fixes: [replaceLine(target, line, []), insertLines(target, overriddenBy.line, [shown])],
  };
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  if ((await ignoreFilesOf(tree)).length === 0) return [];
  const negations = await linesBringingBackEnv(tree);
  const misplaced = await misplacedLinesOf(tree);
  const matches = [
    ...(await deadMatches(tree)),
    ...(await Promise.all(negations.map((one) => negationMatch(tree, one)))),
    ...(await Promise.all(misplaced.map((one) => misplacedMatch(tree, one)))),
  ];
  return matches.filter(({ path }) => !isAsidePath(path));
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
