/** What tells a version of a model from another: the newest, or a year and a month. Linear: anchored at the end. */
const VERSION = /-(?:latest|\d{4})$/u;
/** A provider before a model's name: `mistral/mistral-small-latest`. Linear: anchored. */
const PROVIDER = /^(?:mistral|mistralai|mistral_ai)[/:]/u;
/** A model that was trained further: `ft:open-mistral-7b:organisation:date:id`. Linear: one class. */
const TUNED = /^ft:([^:]{1,100}):/u;

interface ModelName {
  /** Without a version: `mistral-small` for `mistral-small-2506`. */
  readonly family: string;
  readonly version: string | undefined;
}

function parsed(name: string): ModelName {
  const bare = name.trim().toLowerCase().replace(PROVIDER, '');
  const base = TUNED.exec(bare)?.[1] ?? bare;
  const [version] = VERSION.exec(base) ?? [];
  const family = version === undefined ? base : base.slice(0, -version.length);
  return { family, version: version?.slice(1) };
}

/**
 * Whether a model is one that an allowed name means. A name with `-latest` or without a version means
 * every version of its family; one with a date means that date alone. Families are compared whole:
 * `ministral-8b`, `codestral-embed` and `mistral-small` have nothing in common.
 */
export function isModelAllowedBy(model: string, allowed: string): boolean {
  if (model === allowed) return true;
  const one = parsed(model);
  const other = parsed(allowed);
  if (one.family !== other.family) return false;
  const isDated = other.version !== undefined && other.version !== 'latest';
  return !isDated || one.version === other.version;
}

/** The family of a model: `mistral-small` for `mistral-small-latest` and `mistral-small-2506`. */
export function modelFamily(name: string): string {
  return parsed(name).family;
}
