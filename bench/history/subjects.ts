import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { betterleaks, gitleaks } from '../detection/peers/gitleaks.js';
import { kingfisher } from '../detection/peers/kingfisher.js';
import { OFFLINE, type Peer } from '../detection/peers/peer.js';
import { peerCache } from '../detection/peers/cache.js';
import { trufflehog } from '../detection/peers/trufflehog.js';
import { VERSION } from '../../src/version.js';
import type { Command } from '../timed.js';
import { FLOOR_NAME, OWN_NAME } from './results.js';

/** What is scanned. */
export interface Target {
  /** A git directory. */
  readonly directory: string;
  /** A file with the id of every blob, in the order of the packs. */
  readonly blobs: string;
  /** A directory that takes what a program writes. */
  readonly scratch: string;
}

/** A program that is measured. */
export interface Subject {
  readonly name: string;
  /** How it is called, for the report. */
  readonly flags: string;
  /** @throws {Error} where it is not installed. */
  readonly version: () => Promise<string>;
  /** What it is run with beside its flags. */
  readonly command: (target: Target) => Pick<Command, 'program' | 'args' | 'input'>;
  /** The exit codes of a run that came to its end. */
  readonly accepted: readonly number[];
}

const BUNDLE = resolve(import.meta.dirname, '../../dist/cli/index.js');
const FLOOR = resolve(import.meta.dirname, 'floor.ts');

const OWN_FLAGS = ['scan', '--history', '--checks', 'keys'];

const product: Subject = {
  name: OWN_NAME,
  flags: OWN_FLAGS.join(' '),
  version: () => Promise.resolve(`${VERSION} on Node ${process.version}`),
  command: ({ directory }) => ({
    program: process.execPath,
    args: [BUNDLE, ...OWN_FLAGS, directory],
  }),
  accepted: [0, 1],
};

const floor: Subject = {
  name: FLOOR_NAME,
  flags: '',
  version: () => Promise.resolve(`zlib ${process.versions.zlib} on Node ${process.version}`),
  command: ({ directory }) => ({ program: process.execPath, args: [FLOOR, directory] }),
  accepted: [0],
};

function git(name: string, args: readonly string[], readsBlobs: boolean): Subject {
  return {
    name,
    flags: '',
    version: () =>
      Promise.resolve(
        execFileSync('git', ['--version'], { encoding: 'utf8' }).trim().split(' ').at(-1) ?? '',
      ),
    command: ({ directory, blobs }) => ({
      program: 'git',
      args: [`--git-dir=${directory}`, ...args],
      ...(readsBlobs ? { input: blobs } : {}),
    }),
    accepted: [0],
  };
}

function peer(
  { name, version }: Peer,
  flags: readonly string[],
  how: { readonly folder?: string; readonly accepted?: readonly number[]; readonly url?: boolean },
): Subject {
  const program = join(peerCache(), how.folder ?? 'bin', name);
  return {
    name,
    flags: flags.join(' '),
    version,
    command: ({ directory }) => ({
      program,
      args: [...flags, how.url === true ? `file://${directory}` : directory],
    }),
    accepted: how.accepted ?? [0],
  };
}

/** What every program is run with: its own home and nowhere to go. */
export function environmentOf({ scratch }: Target): NodeJS.ProcessEnv {
  return { ...OFFLINE, PATH: process.env['PATH'], HOME: scratch, GIT_CONFIG_GLOBAL: '/dev/null' };
}

const LEAKS = ['git', '--no-banner', '--exit-code=0'];
const TRUFFLEHOG = ['git', '--bare', '--no-verification', '--no-update', '--json'];
const KINGFISHER = ['scan', '--git-history', 'full', '--no-validate', '--no-update-check'];

/** What is measured, in the order in which it is shown. */
export const SUBJECTS: readonly Subject[] = [
  product,
  git('git log -p --all', ['log', '-p', '--all'], false),
  git('git cat-file --batch of all blobs', ['cat-file', '--batch', '--buffer'], true),
  peer(gitleaks, LEAKS, {}),
  peer(betterleaks, LEAKS, {}),
  peer(trufflehog, TRUFFLEHOG, { url: true }),
  // 200 and 205 are the answers of a scan that found something.
  peer(kingfisher, KINGFISHER, { folder: 'python/bin', accepted: [0, 200, 205] }),
  floor,
];
