import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_POLICY, parsePolicy } from '../config/load.js';
import { DEFAULT_CONFIG_PATH, type Policy } from '../config/config.js';
import { Failure } from '../findings/failure.js';
import { levelledRules } from '../policy/suppression-rules.js';
import { rules } from '../rules/index.js';

/**
 * The policy as it stands in the working tree at `root`. Without a file the defaults hold, unless the
 * file was asked for by name. A symlink is not followed: it may point anywhere on this machine.
 */
export async function policyInDirectory(root: string, named: string | undefined): Promise<Policy> {
  const path = named ?? DEFAULT_CONFIG_PATH;
  const text = await readRegularFile(join(root, path));
  if (text !== undefined) {
    const knownRules = levelledRules(rules.map(({ meta }) => meta.id));
    return parsePolicy(text, { path, origin: `${path} in the working tree`, knownRules });
  }
  if (named === undefined) return DEFAULT_POLICY;
  throw new Failure('the config file named by --config is not a regular file of the repository', {
    remedy: 'Give its path relative to the repository, or leave --config out.',
  });
}

async function readRegularFile(path: string): Promise<string | undefined> {
  try {
    return (await lstat(path)).isFile() ? await readFile(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
