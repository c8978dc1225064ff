import type { GitProgram } from './executable.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** What Windows needs to start any program. */
const WINDOWS_NAMES = new Set(['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT']);
/** What curl, inside git, needs behind a proxy. Given to `fetch` alone. */
const PROXY_NAMES = new Set(['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'NO_PROXY']);

/** Settings that take every config, attribute, prompt, replacement and lazy download from git. */
const FIXED = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: 'true',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  NoDefaultCurrentDirectoryInExePath: '1',
  LC_ALL: 'C',
  TZ: 'UTC',
} as const;

/**
 * The whole environment of a git child. Of our own nothing is handed on but what Windows needs, since an action's
 * environment holds tokens and inputs, and `GIT_*` variables of an earlier step would steer git.
 * @param directory the private git directory, which is also the home directory that git sees
 */
export function gitEnvironment(
  env: Environment,
  program: GitProgram,
  directory: string,
): Readonly<Record<string, string>> {
  return {
    ...picked(env, WINDOWS_NAMES),
    ...FIXED,
    PATH: program.searchPath,
    HOME: directory,
    XDG_CONFIG_HOME: directory,
    TMPDIR: directory,
    TEMP: directory,
    TMP: directory,
    GIT_DIR: directory,
  };
}

/** The proxy settings of our own environment. */
export function proxyEnvironment(env: Environment): Readonly<Record<string, string>> {
  return picked(env, PROXY_NAMES);
}

function picked(env: Environment, names: ReadonlySet<string>): Record<string, string> {
  const chosen: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && names.has(name.toUpperCase())) chosen[name] = value;
  }
  return chosen;
}
