import { LineCounter, parseDocument } from 'yaml';
import type { Document, ErrorCode } from 'yaml';
import type { Policy, Suppression } from './config.js';
import { ConfigError } from './config-error.js';
import type { Position } from './config-error.js';
import { refuseLayout } from './layout.js';
import { keyPosition, refuseKeys, valuePosition } from './nodes.js';
import { fileSchema } from './schema.js';
import type { ConfigFile } from './schema.js';

export interface PolicySource {
  /** Where the file stands, for messages: `.github/mistral-security.yml`. */
  readonly path: string;
  /** What reports say of it: path and commit, or path and `working tree`. */
  readonly origin: string;
  readonly knownRules: readonly string[];
}

/** What holds without a config file. */
export const DEFAULT_POLICY: Policy = {
  rules: new Map(),
  ignoredPaths: [],
  suppressions: [],
  inlineExpiresAfterDays: 365,
  environments: new Map(),
  revokedKeys: 'error',
  origin: 'defaults',
};

/** A file being read: its tree, with all that is needed to say where something stands. */
interface Parsed {
  readonly document: Document;
  readonly source: PolicySource;
  readonly fail: (offset: number, what: string) => never;
  readonly position: (offset: number) => Position;
}

const SYNTAX_FAULTS: Partial<Record<ErrorCode, string>> = {
  MULTIPLE_DOCS: 'the file must be one YAML document; remove the `---` and what follows',
  NON_STRING_KEY: 'every key must be a plain text',
  TAB_AS_INDENT: 'tabs cannot indent YAML; use spaces',
  BAD_INDENT: 'the indentation does not fit; align it with its neighbours',
};

/**
 * Reads the text of a config file. Throws `ConfigError` for everything it does not fully understand:
 * the file decides what is let through, so a guess would be a hole.
 */
export function parsePolicy(text: string, source: PolicySource): Policy {
  const parsed = parse(text, source);
  return policyOf(validate(parsed), parsed);
}

function parse(text: string, source: PolicySource): Parsed {
  const lineCounter = new LineCounter();
  const position = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const fail = (offset: number, what: string): never => {
    throw new ConfigError({ path: source.path, position: position(offset) }, what);
  };
  refuseLayout(text, source.path);
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    stringKeys: true,
    // Compares every key with every other; `refuseKeys` does it in linear time.
    uniqueKeys: false,
    logLevel: 'error',
  });
  refuseFaults(document, fail);
  refuseKeys(document, fail);
  return { document, source, fail, position };
}

function refuseFaults(document: Document, fail: Parsed['fail']): void {
  const fault = [...document.errors, ...document.warnings][0];
  if (!fault) return;
  fail(
    fault.pos[0],
    SYNTAX_FAULTS[fault.code] ?? 'this is not valid YAML; check quotes, colons and indentation',
  );
}

function validate(parsed: Parsed): ConfigFile {
  const result = fileSchema.safeParse(parsed.document.toJS());
  if (result.success) return refuseUnknownRules(result.data, parsed);
  const issue = result.error.issues[0];
  if (issue?.code === 'unrecognized_keys') {
    return refuseKey(parsed, [...issue.path, issue.keys[0] ?? ''], 'is not a setting of this file');
  }
  const offset = valuePosition(parsed.document, issue?.path ?? []);
  return parsed.fail(offset, issue?.message ?? 'the file does not fit its schema');
}

function refuseUnknownRules(file: ConfigFile, parsed: Parsed): ConfigFile {
  const known = new Set(parsed.source.knownRules);
  const unknown = Object.keys(file.rules ?? {}).find((name) => !known.has(name));
  if (unknown === undefined) return file;
  return refuseKey(
    parsed,
    ['rules', unknown],
    'is not a rule; `mistral-security rules` lists them',
  );
}

/** Short, of word characters and slashes, and so neither a key nor a line of somebody's secrets. */
const SHOWABLE_NAME = /^[a-z][a-z/_-]{0,39}$/iu;

function refuseKey(parsed: Parsed, path: readonly PropertyKey[], what: string): never {
  const name = String(path.at(-1));
  const words = name.split(/[/_-]/u);
  const showable = SHOWABLE_NAME.test(name) && words.every((word) => word.length <= 20);
  return parsed.fail(
    keyPosition(parsed.document, path),
    `${showable ? `\`${name}\`` : 'this key'} ${what}; remove it or mend its spelling`,
  );
}

function policyOf(file: ConfigFile, parsed: Parsed): Policy {
  const suppressions = (file.suppressions ?? []).map((entry, index): Suppression => {
    const { line } = parsed.position(valuePosition(parsed.document, ['suppressions', index]));
    return { ...entry, owner: entry.owner, line };
  });
  return {
    rules: new Map(Object.entries(file.rules ?? {})),
    ignoredPaths: file.paths?.ignore ?? [],
    suppressions,
    inlineExpiresAfterDays: file.inlineExpiresAfterDays ?? DEFAULT_POLICY.inlineExpiresAfterDays,
    environments: new Map(Object.entries(file.environments ?? {})),
    revokedKeys: file.revokedKeys ?? DEFAULT_POLICY.revokedKeys,
    origin: parsed.source.origin,
    path: parsed.source.path,
  };
}
