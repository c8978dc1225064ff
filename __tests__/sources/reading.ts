import { afterEach } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Receipt } from '../../src/findings/coverage.js';
import type { Document } from '../../src/findings/document.js';
import { objectId } from '../../src/git/object-id.js';
import { openRepository } from '../../src/git/open.js';
import type { GitRepository, ObjectId } from '../../src/git/port.js';
import type { Reading, Source } from '../../src/sources/source.js';
import { TestRepository } from '../helpers/repository.js';

/** What the tests look for instead of a key. */
export const MARKER = 'MARKER';

export function readingOf(marker = MARKER): Reading & { readonly receipt: Receipt } {
  return {
    receipt: new Receipt(),
    mayMatch: (content) => content.text.includes(marker),
    signal: new AbortController().signal,
  };
}

const cleanups: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

export function newRepository(
  options?: ConstructorParameters<typeof TestRepository>[0],
): TestRepository {
  const repository = new TestRepository(options);
  cleanups.push(() => {
    repository.remove();
  });
  return repository;
}

export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'mistral-security-test-'));
  cleanups.push(() => {
    rmSync(directory, { recursive: true, force: true });
  });
  return directory;
}

export async function opened(directory: string): Promise<GitRepository> {
  const repository = await openRepository({
    directory,
    env: process.env,
    temporaryDirectory: temporaryDirectory(),
  });
  cleanups.unshift(() => repository.close());
  return repository;
}

export const id = (text: string): ObjectId => objectId(text);

/** A document in the terms of a test. */
export interface Seen {
  readonly surface: string;
  readonly path: string;
  readonly commit: string | undefined;
  readonly inHead: boolean;
  readonly text: string;
  /** Whether the marker stood before. */
  readonly stoodBefore: boolean;
  readonly before: readonly string[];
  readonly document: Document;
}

export async function seen(source: Source, reading: Reading = readingOf()): Promise<Seen[]> {
  const all: Seen[] = [];
  for await (const document of source.documents(reading)) {
    if (!document.content.text.includes(MARKER)) continue;
    const before = await document.before();
    const { surface, path, commit, inHead } = document;
    all.push({
      surface,
      path,
      commit,
      inHead,
      text: document.content.text,
      stoodBefore: before.some(({ content }) => content.text.includes(MARKER)),
      before: before.map((subject) => `${subject.path}:${subject.content.text}`),
      document,
    });
  }
  return all;
}

/** `path@commit`, with `=` where it stood before, and `-` where it is not in head. */
export function brief(all: readonly Seen[]): string[] {
  return all.map(
    ({ surface, path, commit, inHead, stoodBefore }) =>
      `${surface} ${path}@${commit ?? ''}${stoodBefore ? ' =' : ''}${inHead ? '' : ' -'}`,
  );
}
