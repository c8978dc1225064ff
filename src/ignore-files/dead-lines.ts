import type { Content } from '../findings/document.js';
import type { RepositoryTree } from '../findings/tree.js';
import type { IgnoreFile } from '../gitignore/matcher.js';
import { ignoreFilesOf, ignoreMatcherOf, ignorePathIn } from '../gitignore/of-tree.js';
import { linesOf } from './lines.js';
import { isAboutSecrets, meantBy, sampleOf } from './spelling.js';

/** A line that should keep a file for secrets out of git, and does not. */
export interface DeadLine {
  /** The `.gitignore` that it stands in. */
  readonly path: string;
  /** Of that file, empty for the root. */
  readonly directory: string;
  /** 1-based. */
  readonly line: number;
  /** What stands there. */
  readonly shown: string;
  readonly meant: string;
  readonly fault: string;
  /** A path that is meant to be ignored and is not. */
  readonly sample: string;
  /** The file is not UTF-8, or not all of it: all of it is to be written anew. */
  readonly isWide: boolean;
}

const WIDE_FAULT = 'the line is written in UTF-16, and git reads UTF-8 alone';

/** UTF-16 texts are full of zero bytes, and git ends a line at one. */
function isWideText(bytes: Uint8Array): boolean {
  return bytes.includes(0) || (bytes[0] === 0xff && bytes[1] === 0xfe);
}

/** PowerShell's `>>` may put a byte order mark in the middle of a file. One class: linear. */
const UNSEEN = /[\0\uFEFF]/gu;

/** What a file says to people: a short stretch in UTF-16 is not decoded, but reads well without its zero bytes. */
export function plainText({ text }: Pick<Content, 'text'>): string {
  return text.replace(UNSEEN, '');
}

function joined(directory: string, path: string): string {
  return directory === '' ? path : `${directory}/${path}`;
}

/**
 * The lines about files for secrets that match none of them, where no other line does it for them either.
 * In the order of files and lines.
 */
export async function deadLinesOf(tree: RepositoryTree): Promise<readonly DeadLine[]> {
  const files = await ignoreFilesOf(tree);
  const matcher = await ignoreMatcherOf(tree);
  const found = await Promise.all(files.map((file) => suspectsIn(tree, file)));
  return found.flat().filter(({ sample }) => !matcher.decide(sample, false).ignored);
}

async function suspectsIn(tree: RepositoryTree, file: IgnoreFile): Promise<readonly DeadLine[]> {
  const { directory } = file;
  const path = ignorePathIn(directory);
  const content = await tree.read(path);
  if (content === undefined) return [];
  const isWide = isWideText(content.bytes);
  return linesOf(plainText(content)).flatMap((shown, index): readonly DeadLine[] => {
    const meant = meantBy(shown);
    const fault = meant?.fault ?? (isWide ? WIDE_FAULT : undefined);
    if (meant === undefined || fault === undefined || !isAboutSecrets(meant.pattern)) return [];
    const sample = joined(directory, sampleOf(meant.pattern));
    const where = { path, directory, line: index + 1 };
    return [{ ...where, shown, meant: meant.pattern, fault, sample, isWide }];
  });
}

/** The ignore files as they would be with those lines put right, for what the lines explain. */
export function withLinesMended(
  files: readonly IgnoreFile[],
  dead: readonly DeadLine[],
): readonly IgnoreFile[] {
  return files.map((file) => {
    const meant = dead.filter(({ directory }) => directory === file.directory);
    return meant.length === 0
      ? file
      : { ...file, text: `${file.text}\n${meant.map((one) => one.meant).join('\n')}\n` };
  });
}
