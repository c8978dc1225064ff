/** One variable of a dotenv file, a `.tfvars` or a flat TOML file. Its value must not be printed. */
export interface Assignment {
  readonly name: string;
  readonly value: string;
  /** 1-based. */
  readonly line: number;
}

/** `export NAME = value`, `NAME: value`, `"name": "value"`. Linear: each part ends where the next begins. */
const ASSIGNMENT = /^[ \t]*(?:export[ \t]+)?"?([A-Za-z_][\w.-]{0,200})"?[ \t]*[=:](.*)$/u;

/** A comment behind an unquoted value. Linear: one anchor, one blank. */
const COMMENT = /[ \t]#/u;

function plainValue(raw: string): string {
  const text = raw.trim();
  const quote = text[0];
  if (quote === '"' || quote === "'" || quote === '`') {
    const end = text.indexOf(quote, 1);
    return end === -1 ? text.slice(1) : text.slice(1, end);
  }
  if (text.startsWith('#')) return '';
  const comment = text.search(COMMENT);
  return comment === -1 ? text : text.slice(0, comment).trimEnd();
}

/** The assignments of a text. Lines of another form are passed over. */
export function assignments(text: string): readonly Assignment[] {
  return text.split('\n').flatMap((line, index) => {
    const [, name, raw] = ASSIGNMENT.exec(line.trimEnd()) ?? [];
    if (name === undefined || raw === undefined) return [];
    return [{ name, value: plainValue(raw), line: index + 1 }];
  });
}

const SECRET_WORDS = new Set([
  ...['KEY', 'KEYS', 'TOKEN', 'SECRET', 'SECRETS', 'PASSWORD', 'PASSWD', 'PASSPHRASE', 'PWD'],
  ...['CREDENTIAL', 'CREDENTIALS', 'APIKEY', 'PAT'],
]);
/** They say that a value may be seen, or that it only names a secret. */
const HARMLESS_WORDS = new Set([
  ...['PUBLIC', 'PUBLISHABLE', 'ANON', 'VITE', 'SITE', 'MEASUREMENT', 'ID', 'NAME', 'FILE'],
  ...['PATH', 'URL', 'URI', 'ALGORITHM', 'LENGTH', 'TTL', 'EXPIRY', 'EXPIRES', 'EXPIRATION'],
  ...['HEADER', 'TYPE', 'LIMIT', 'COUNT', 'PREFIX', 'ENDPOINT', 'ISSUER', 'AUDIENCE'],
]);

/** Whether a variable of this name holds a secret. */
export function isSecretName(name: string): boolean {
  const words = name.toUpperCase().split(/[_.-]/u);
  if (words.includes('MISTRAL') && words.includes('KEY')) return !words.includes('ID');
  return (
    words.some((word) => SECRET_WORDS.has(word)) && !words.some((word) => HARMLESS_WORDS.has(word))
  );
}

/** Shorter values are samples, switches or numbers. */
const MIN_SECRET_CHARACTERS = 12;

/** Words of placeholders in the languages they were met in. Linear: alternatives without repetition. */
const PLACEHOLDER =
  /your|votre|deine|change|example|exemple|placeholder|dummy|xxx|\*\*\*|\.\.\.|…|todo|insert|replace|fake|sample|here|test|demo|localhost|secret|password|<|\{\{|\$\{|\$\(|goes|enter|12345|abcde|00000/iu;

/** References to where the secret really is. Linear: anchored alternatives. */
const REFERENCE = /^(?:encrypted:|op:\/\/|vault:|ref\+|arn:|projects\/|https?:\/\/|file:|\$)/iu;

/** Real secrets mix kinds of characters; phrases in words do not. Linear: one look for each class. */
function isMixed(value: string): boolean {
  return /\d/u.test(value) && /[A-Za-z]/u.test(value) && new Set(value).size >= 8;
}

/** Words and short numbers with signs between them, as people make up passwords for a demonstration. Linear: bounded classes. */
const PHRASE = /^(?:[A-Za-z]{1,12}|\d{1,3})(?:[_-](?:[A-Za-z]{1,12}|\d{1,3})){2,8}$/u;

/** Whether a value looks like a real secret and not like a placeholder or a reference. */
export function looksReal(value: string): boolean {
  if (value.length < MIN_SECRET_CHARACTERS || /\s/u.test(value)) return false;
  if (PHRASE.test(value)) return false;
  return isMixed(value) && !PLACEHOLDER.test(value) && !REFERENCE.test(value);
}
