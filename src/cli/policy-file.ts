import { lstat, readFile, realpath } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { DEFAULT_POLICY, parsePolicy, type PolicySource } from '../config/load.js';
import { DEFAULT_CONFIG_PATH, type Policy } from '../config/config.js';
import { Failure } from '../findings/failure.js';
import { levelledRules } from '../policy/remark.js';
import { rules } from '../rules/index.js';

/**
 * The policy as it stands in the working tree at `root`. Without a file the defaults hold, unless the
 * file was asked for by name; a file that is there and cannot be read is never taken for none. No
 * symlink is followed on the way: it may lead anywhere on this machine.
 */
export async function policyInDirectory(root: string, named: string | undefined): Promise<Policy> {
  const path = named ?? DEFAULT_CONFIG_PATH;
  const text = await configTextInDirectory(root, path);
  if (text === undefined && named === undefined) return DEFAULT_POLICY;
  if (text === undefined) throw unusable(path, 'is not there');
  return parsePolicy(text, policySource(path));
}

/** How to read a config file of the working tree. */
export function policySource(path: string): PolicySource {
  const knownRules = levelledRules(rules.map(({ meta }) => meta.id));
  return { path, origin: `${path} in the working tree`, knownRules };
}

/** Undefined where there is no such file. */
export async function configTextInDirectory(
  root: string,
  path: string,
): Promise<string | undefined> {
  const file = resolve(root, path);
  const real = await realpath(file).catch(absentOrUnusable(path));
  if (real === undefined) return undefined;
  if (real !== join(await realpath(root), relative(root, file))) {
    throw unusable(path, 'is reached through a symbolic link, or lies outside of the repository');
  }
  if (!(await lstat(file)).isFile()) throw unusable(path, 'is not a regular file');
  return readFile(file, 'utf8').catch(absentOrUnusable(path));
}

/** Only absence is no fault: a file that may not be read could hold rules that are then not obeyed. */
function absentOrUnusable(path: string): (cause: unknown) => undefined {
  return (cause) => {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw unusable(path, 'cannot be read');
  };
}

function unusable(path: string, what: string): Failure {
  return new Failure(`the config file ${path} ${what}`, {
    remedy:
      'Make it a regular file of the repository, and give --config its path relative to the root.',
  });
}
