/** Lines that bring names out of a module, in the languages that have Mistral clients. Linear: anchored words. */
const IMPORT =
  /^\s{0,40}(?:import|from|use|using|require|export\s[^=\n]{0,80}from|(?:const|let|var)\s[^=\n]{1,120}=\s{0,4}(?:await\s)?(?:require|import)\(|\w{1,30}\s+"|"[\w.@/-]{1,80}mistral)/;

/** Names that are those of a client or of what makes one; not `types` or `models`. Linear: fixed words. */
const OF_CLIENT = /client|provider|factory|create|chat|api|sdk|llm|mistral|codestral|service/i;

/** Names in a line of import. Linear: one class. */
const NAME = /[A-Za-z_$][\w$]*/g;

/** Words of the syntax of imports. */
const SYNTAX = new Set(
  'import from use using require export const let var as type typeof static crate self super await default public'.split(
    ' ',
  ),
);

/** How much of the line around a mention is looked at. */
const LINE_CHARACTERS = 300;
/** How many mentions are looked at: imports stand at the top. */
const MAX_MENTIONS = 60;

/** The names that a line brings: those in braces, behind `import` of a module, or the last part of a path. */
function namesOf(line: string, module: number): readonly string[] {
  const isFrom = /^\s*from\b/.test(line);
  // `from M import A`, `use m::A`, `import x.y.A` name them behind the module; `import A from 'M'` before it.
  const isBehind = isFrom || /^\s*(?:use|using|import\s+(?:static\s+)?[\w.]+\s*;?\s*$)/.test(line);
  const stretch = isBehind ? line.slice(module) : line.slice(0, module);
  const names = (stretch.match(NAME) ?? []).filter((name) => !SYNTAX.has(name));
  const isPath = isBehind && !isFrom && !/[{]|\bas\b/.test(stretch);
  return isPath ? names.slice(-1) : names;
}

/** The names of clients that a text imports from Mistral's packages: `Client` of `use mistralai_client::v1::client::Client`. */
export function importedClients(text: string, mentions: readonly number[]): ReadonlySet<string> {
  const clients = new Set<string>();
  for (const mention of mentions.slice(0, MAX_MENTIONS)) {
    const before = text.slice(Math.max(0, mention - LINE_CHARACTERS), mention);
    const start = before.lastIndexOf('\n') + 1;
    const behind = text.slice(mention, mention + LINE_CHARACTERS);
    const end = behind.indexOf('\n');
    const line = before.slice(start) + (end < 0 ? behind : behind.slice(0, end));
    if (!IMPORT.test(line)) continue;
    for (const name of namesOf(line, before.length - start)) {
      if (OF_CLIENT.test(name)) clients.add(name);
    }
  }
  return clients;
}
