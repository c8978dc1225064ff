/**
 * Makes what `npm run bench:history` measures on, with `node --import ./scripts/typescript.mjs`:
 *
 * - `bench/history/prepare.ts commits PATH`: 200,000 commits.
 * - `bench/history/prepare.ts binaries PATH`: many versions of large binaries.
 * - `bench/history/prepare.ts complete FROM PATH`: a copy of a repository that lacks blobs, without the files that are
 *   missing. Its commits have other ids.
 */
import { makeRepository } from '../change/repository.js';
import { makeBinaries } from './binaries.js';
import { makeComplete } from './complete.js';

const COMMITS = 200_000;

const [kind, first = '', second = ''] = process.argv.slice(2);
if (kind === 'commits') await makeRepository(first, COMMITS);
else if (kind === 'binaries') await makeBinaries(first);
else if (kind === 'complete') await makeComplete(first, second);
else throw new Error('Say commits PATH, binaries PATH or complete FROM PATH.');
