/** The hosts that take Mistral keys. */
export const MISTRAL_HOST = /mistral\.ai(?![a-z0-9-])/i;

export function namesMistralHost(text: string): boolean {
  return MISTRAL_HOST.test(text);
}

/** This machine, by its names and numbers. Linear: anchored alternatives. */
const THIS_MACHINE = /^(?:localhost|127\.|0\.0\.0\.0|::1)/;

export function isOfThisMachine(host: string): boolean {
  return THIS_MACHINE.test(host);
}

/** What follows a name that is given a value. */
export const GIVEN = /^["'\]]{0,2}[ \t]*[=:]/;

/** How far before a host the name may stand that it is given to. */
const BEFORE_CHARACTERS = 120;
/** How many hosts are looked at. */
const MAX_HOSTS = 60;

/** A name that is given a URL or a host. Linear: bounded. */
const GIVEN_HOST =
  /(?:^|[\s,;{(])["'$]?([A-Za-z_][\w-]{0,60})["']?(?::\s?[\w<>]{1,30})?\s{0,20}(?::=|[:=])\s{0,20}["'`]?(?:https?:\/\/)?[\w.-]{0,30}$/;

/** The names that stand for Mistral's hosts in a text. */
export function namesOfHosts(text: string, hosts: readonly number[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const host of hosts.slice(0, MAX_HOSTS)) {
    const before = text.slice(Math.max(0, host - BEFORE_CHARACTERS), host);
    const name = GIVEN_HOST.exec(before.slice(before.lastIndexOf('\n') + 1))?.[1];
    if (name !== undefined) names.add(name);
  }
  return names;
}

/** Names of variables in a stretch. Linear: one class. */
const VARIABLE = /[A-Za-z_][\w-]*/g;

/** Whether a stretch uses one of some names. */
export function usesOneOf(stretch: string, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  return Array.from(stretch.matchAll(VARIABLE)).some(([name]) => names.has(name));
}
