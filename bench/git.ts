import { execFileSync } from 'node:child_process';

/** Runs git in a directory, away from its user's config, and gives what it prints. */
export function execGit(directory: string, ...args: readonly string[]): string {
  const env = { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', HOME: directory };
  const output = execFileSync('git', [...args], { cwd: directory, env, encoding: 'utf8' });
  return output.trim();
}
