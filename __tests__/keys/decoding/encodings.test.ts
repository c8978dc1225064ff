import { describe, expect, it } from '@jest/globals';
import {
  base64,
  base64url,
  digits,
  each,
  encoded,
  HALVES,
  inBase64,
  hex,
  KEY,
  keysIn,
  percentAll,
  placed,
  type Case,
} from './encoded.js';

const [A, B] = HALVES;
const ENV = `# settings\nDEBUG=1\nMISTRAL_API_KEY=${KEY}\nPORT=80\n`;

const BASE64: readonly Case[] = [
  encoded('a key', 's.yaml', 'kind: Secret', 'data:', `  MISTRAL_API_KEY: ⟦${base64(KEY)}⟧`),
  encoded('a key in quotes', 's.yaml', 'data:', `  mistral-api-key: "⟦${base64(KEY)}⟧"`),
  encoded('a key without padding', 'a.env', `MISTRAL_API_KEY=⟦${base64url(KEY)}⟧`),
  encoded('a key with a line end', 's.yaml', 'data:', `  MISTRAL_API_KEY: ${inBase64('', KEY, '\n')}`),
  encoded('a bearer token', 'a.json', `{"mistral_authorization": "${inBase64('Bearer ', KEY, '')}"}`),
  encoded('basic authentication', 'a.sh', `curl https://api.mistral.ai/v1/models -H "Authorization: Basic ${inBase64('user:', KEY, '')}"`),
  encoded('twice', 's.yaml', 'data:', `  MISTRAL_API_KEY: ⟦${base64(base64(KEY))}⟧`),
  encoded('a decoding call', 'a.py', `MISTRAL_API_KEY = base64.b64decode("⟦${base64(KEY)}⟧").decode()`),
  encoded('a bytes literal', 'a.py', `client = Mistral(api_key=b64decode(b'⟦${base64(KEY)}⟧'))`),
  encoded('atob', 'a.ts', `const client = new Mistral({ apiKey: atob('⟦${base64(KEY)}⟧') });`),
  encoded('a shell pipe', 'a.sh', `export MISTRAL_API_KEY=$(echo ⟦${base64(KEY)}⟧ | base64 -d)`),
  encoded('escaped slashes', 'a.json', `{"mistral_api_key": "${inBase64('Bearer ', KEY, ' ??>').replace('/', '\\/')}"}`),
]; // prettier-ignore

const ESCAPES: readonly Case[] = [
  encoded('percent, all', 'a.txt', `url=${percentAll('mistral_api_key=')}⟦${percentAll(KEY)}⟧`),
  encoded('percent, the key', 'a.txt', `mistral_api_key=⟦${percentAll(KEY)}⟧`),
  encoded('percent, punctuation', 'a.txt', `x=mistral_api_key%3D⟦${KEY}⟧`),
  encoded('percent, three times', 'a.txt', `x=mistral_api_key%25253D⟦${KEY}⟧`),
  encoded('\\x', 'a.py', `MISTRAL_API_KEY = "⟦${each(KEY, (code) => `\\x${digits(code, 16, 2)}`)}⟧"`),
  encoded('\\u', 'a.json', `{"mistral_api_key": "⟦${each(KEY, (code) => `\\u${digits(code, 16, 4)}`)}⟧"}`),
  encoded('\\u, the name', 'a.json', `{"\\u006distral_api_key": "⟦${KEY}⟧"}`),
  encoded('\\u{}', 'a.js', `const mistralApiKey = "⟦${each(KEY, (code) => `\\u{${digits(code, 16, 1)}}`)}⟧"`),
  encoded('octal', 'a.c', `char *mistral_api_key = "⟦${each(KEY, (code) => `\\${digits(code, 8, 3)}`)}⟧"`),
  encoded('some of each', 'a.js', `const mistralApiKey = "⟦${KEY.slice(0, 3)}\\x${digits(KEY.charCodeAt(3), 16, 2)}${KEY.slice(4)}⟧"`),
  encoded('decimal entities', 'a.xml', `<mistralApiKey>⟦${each(KEY, (code) => `&#${digits(code, 10, 1)};`)}⟧</mistralApiKey>`),
  encoded('hexadecimal entities', 'a.xml', `<mistralApiKey>⟦${each(KEY, (code) => `&#x${digits(code, 16, 1)};`)}⟧</mistralApiKey>`),
  encoded('entities around it', 'a.html', `<code>MISTRAL_API_KEY&equals;&quot;⟦${KEY}⟧&quot;</code>`),
  encoded('entities, twice', 'a.html', `MISTRAL_API_KEY=⟦${each(KEY, (code) => `&amp;#${digits(code, 10, 1)};`)}⟧`),
  encoded('quoted-printable', 'a.eml', `MISTRAL_API_KEY=3D⟦${KEY}⟧`),
  encoded('quoted-printable over two lines', 'a.eml', `Content-Transfer-Encoding: quoted-printable`, '', `MISTRAL_API_KEY=3D⟦${A}=`, `${B}⟧`),
  encoded('hexadecimal digits', 'a.py', `MISTRAL_API_KEY = bytes.fromhex("⟦${hex(KEY)}⟧")`),
  encoded('a name that says hexadecimal digits', 'a.ini', `mistral_api_key_hex = ⟦${hex(KEY)}⟧`),
  encoded('a name that says base64', 'a.json', `{"mistralApiKeyB64": "⟦${base64(KEY)}⟧"}`),
  encoded('hexadecimal digits behind 0x', 'a.sql', `SET mistral_api_key = ⟦0x${hex(KEY)}⟧`),
  encoded('zero-width spaces', 'a.md', `MISTRAL_API_KEY=⟦${A}\u200b${B}⟧`),
  encoded('soft hyphens', 'a.md', `MISTRAL_API_KEY=⟦${Array.from(KEY).join('\u00ad')}⟧`),
  encoded('a word joiner in the name', 'a.md', `MISTRAL\u2060_API_KEY=⟦${KEY}⟧`),
  encoded('a mark at the start', 'a.env', `MISTRAL_API_KEY=\ufeff⟦${KEY}⟧`),
  encoded('colours of a terminal', 'a.log', `MISTRAL_API_KEY=\u001b[31m⟦${KEY}⟧\u001b[0m`),
  encoded('escaped colours', 'a.log', `MISTRAL_API_KEY=\\x1b[31m⟦${KEY}⟧\\x1b[0m`),
]; // prettier-ignore

const JOINED: readonly Case[] = [
  encoded('+', 'a.js', `const mistralApiKey = "⟦${A}" + "${B}⟧";`),
  encoded('+ over lines', 'a.js', 'const mistralApiKey =', `  '⟦${A}' +`, `  '${B}⟧';`),
  encoded('. of PHP', 'a.php', `$mistral_api_key = '⟦${A}' . '${B}⟧';`),
  encoded('.. of Lua', 'a.lua', `local mistral_api_key = "⟦${A}" .. "${B}⟧"`),
  encoded('|| of SQL', 'a.sql', `SET mistral_api_key = '⟦${A}' || '${B}⟧';`),
  encoded('& of VBA', 'a.bas', `MISTRAL_API_KEY = "⟦${A}" & "${B}⟧"`),
  encoded('& of VBA over lines', 'a.bas', `MISTRAL_API_KEY = "⟦${A}" & _`, `    "${B}⟧"`),
  encoded('+ of PowerShell over lines', 'a.ps1', `$MistralApiKey = "⟦${A}" + \``, `    "${B}⟧"`),
  encoded('<> of Elixir', 'a.ex', `mistral_api_key = "⟦${A}" <> "${B}⟧"`),
  encoded('++ of Haskell', 'a.hs', `mistralApiKey = "⟦${A}" ++ "${B}⟧"`),
  encoded('adjacency', 'a.py', 'client = Mistral(api_key=(', `    "⟦${A}"`, `    "${B}⟧"`, '))'),
  encoded('adjacency in a shell', 'a.sh', `MISTRAL_API_KEY='⟦${A}'"${B}⟧"`),
  encoded('prefixes', 'a.py', `mistral_api_key = f"⟦${A}" rb'${B}⟧'`),
  encoded('a backslash', 'a.py', `mistral_api_key = "⟦${A}" \\`, `    "${B}⟧"`),
  encoded('a backslash in a string', 'a.js', `const mistralApiKey = "⟦${A}\\`, `${B}⟧";`),
  encoded('a backslash in a shell', 'a.sh', `export MISTRAL_API_KEY=⟦${A}\\`, `${B}⟧`),
  encoded('a template', 'a.js', `const mistralApiKey = \`⟦\${'${A}'}${B}⟧\`;`),
  encoded('a format string', 'a.py', `mistral_api_key = f"⟦${A}{'${B}'}⟧"`),
  encoded('join', 'a.js', `const mistralApiKey = ["⟦${A}", "${B}⟧"].join("");`),
  encoded('join of Python', 'a.py', `mistral_api_key = "".join(["⟦${A}", "${B}⟧"])`),
  encoded('implode', 'a.php', `$mistral_api_key = implode('', ['⟦${A}', '${B}⟧']);`),
  encoded('strings.Join', 'a.go', `mistralAPIKey := strings.Join([]string{"⟦${A}", "${B}⟧"}, "")`),
  encoded('concat', 'a.sql', `SET @mistral_api_key = CONCAT('⟦${A}', '${B}⟧');`),
  encoded('.concat', 'a.js', `const mistralApiKey = "⟦${A}".concat("${B}⟧");`),
  encoded('append', 'A.java', `String mistralApiKey = new StringBuilder().append("⟦${A}").append("${B}⟧").toString();`),
  encoded('a format', 'a.py', `mistral_api_key = "%s%s" % ("⟦${A}", "${B}⟧")`.replace('% (', '.format(')),
  encoded('characters', 'A.java', `char[] mistralApiKey = {'⟦${Array.from(KEY).join("', '")}⟧'};`),
  encoded('characters and +', 'a.js', `const mistralApiKey = '⟦${Array.from(KEY).join("'+'")}⟧';`),
  encoded('base64 in two parts', 'a.js', `const mistralApiKey = atob("⟦${base64(KEY).slice(0, 20)}" + "${base64(KEY).slice(20)}⟧");`),
]; // prettier-ignore

const VARIABLES: readonly Case[] = [
  encoded('+', 'a.py', `a = "⟦${A}⟧"`, `b = "${B}"`, 'mistral_api_key = a + b'),
  encoded('a call', 'a.js', `const first = '⟦${A}⟧';`, `const second = '${B}';`, 'const client = new Mistral({ apiKey: first + second });'),
  encoded('a template', 'a.js', `const a = '⟦${A}⟧', b = '${B}';`, 'const mistralApiKey = `${a}${b}`;'),
  encoded('a format string', 'a.py', `a = "⟦${A}⟧"`, `b = "${B}"`, 'mistral_api_key = f"{a}{b}"'),
  encoded('a shell', 'a.sh', `A="⟦${A}⟧"`, `B="${B}"`, 'export MISTRAL_API_KEY="$A$B"'),
  encoded('. of PHP', 'a.php', `$a = '⟦${A}⟧';`, `$b = '${B}';`, '$mistral_api_key = $a . $b;'),
]; // prettier-ignore

const [P, Q, R] = [KEY.slice(0, 11), KEY.slice(11, 22), KEY.slice(22)];
const IN_JSON = JSON.stringify([`mistral_key = "⟦${A}⟧"\n`, `mistral_key += "${B}"\n`]);

const APPENDED: readonly Case[] = [
  encoded('+= of Go', 'a.go', `mistralKey := "⟦${A}⟧"`, `mistralKey += "${B}"`),
  encoded('+= of JavaScript, three parts', 'a.js', `let mistralKey = '⟦${P}⟧';`, `mistralKey += '${Q}';`, 'log(1);', `mistralKey += '${R}';`),
  encoded('+= behind an empty string', 'a.py', 'mistral_key = ""', `mistral_key += "⟦${A}⟧"`, `mistral_key += "${B}"`),
  encoded('+= of a property', 'a.py', `self.mistral_key = "⟦${A}⟧"`, `self.mistral_key += "${B}"`),
  encoded('+= and a type', 'a.ts', `let mistralKey: string = '⟦${A}⟧';`, `mistralKey += '${B}';`),
  encoded('+= in a shell', 'a.sh', `MISTRAL_API_KEY="⟦${A}⟧"`, `MISTRAL_API_KEY+="${B}"`),
  encoded('+= in a cell of a notebook', 'a.ipynb', `{"source": ${IN_JSON}}`),
  encoded('.= of PHP', 'a.php', `$mistral_key = '⟦${A}⟧';`, `$mistral_key .= '${B}';`),
  encoded('<< of Ruby', 'a.rb', `mistral_key = "⟦${A}⟧"`, `mistral_key << "${B}"`),
  encoded('.. of Lua', 'a.lua', `local mistral_key = "⟦${A}⟧"`, `mistral_key = mistral_key .. "${B}"`),
  encoded('& of VBA', 'a.bas', `MistralKey = "⟦${A}⟧"`, `MistralKey = MistralKey & "${B}"`),
  encoded('push_str', 'a.rs', `let mut mistral_key = String::from("⟦${A}⟧");`, `mistral_key.push_str("${B}");`),
]; // prettier-ignore

const LISTS: readonly Case[] = [
  encoded('join of JavaScript', 'a.js', `const parts = ['⟦${P}', '${Q}', '${R}⟧'];`, 'f(2);'.repeat(30), 'const mistralApiKey = parts.join("");'),
  encoded('join of Python', 'a.py', `parts = ["⟦${P}", "${Q}", "${R}⟧"]`, 'f(2)\n'.repeat(30), 'client = Mistral(api_key="".join(parts))'),
  encoded('a name of the list', 'a.py', `mistral_key_parts = ["⟦${P}", "${Q}", "${R}⟧"]`, 'f(2)\n'.repeat(30), 'use("".join(mistral_key_parts))'),
  encoded('table.concat', 'a.lua', `local parts = { "⟦${P}", "${Q}", "${R}⟧" }`, 'f(2)\n'.repeat(30), 'local mistral_key = table.concat(parts)'),
  encoded('join of Ruby', 'a.rb', `parts = ['⟦${P}', '${Q}', '${R}⟧']`, 'f(2)\n'.repeat(30), 'mistral_key = parts.join'),
  encoded('implode', 'a.php', `$parts = ['⟦${P}', '${Q}', '${R}⟧'];`, 'f(2);\n'.repeat(30), '$mistral_key = implode("", $parts);'),
  encoded('strings.Join', 'a.go', `parts := []string{"⟦${P}", "${Q}", "${R}⟧"}`, 'f(2)\n'.repeat(30), 'mistralKey := strings.Join(parts, "")'),
  encoded('String.join', 'A.java', `String[] parts = {"⟦${P}", "${Q}", "${R}⟧"};`, 'f(2);\n'.repeat(30), 'String mistralKey = String.join("", parts);'),
  encoded('-join', 'a.ps1', `$parts = @("⟦${P}", "${Q}", "${R}⟧")`, 'f 2\n'.repeat(30), '$MISTRAL_API_KEY = $parts -join ""'),
  encoded('paste', 'a.R', `parts = c("⟦${P}", "${Q}", "${R}⟧")`, 'f(2)\n'.repeat(30), 'mistral_key = paste(parts, collapse = "")'),
  encoded('concat of Rust', 'a.rs', `let parts = ["⟦${P}", "${Q}", "${R}⟧"];`, 'f(2);\n'.repeat(30), 'let mistral_key = parts.concat();'),
  encoded('base64', 'a.js', `const parts = ['⟦${base64(KEY).slice(0, 20)}', '${base64(KEY).slice(20)}⟧'];`, 'f(2);'.repeat(30), 'const mistralApiKey = atob(parts.join(""));'),
]; // prettier-ignore

const codes = (radix: number): string =>
  Array.from(KEY, (c) => (radix === 16 ? '0x' : '') + c.charCodeAt(0).toString(radix)).join(', ');

const CODES: readonly Case[] = [
  encoded('fromCharCode', 'a.js', `const mistralApiKey = String.fromCharCode(⟦${codes(10)}⟧);`),
  encoded('bytes', 'a.py', `mistral_api_key = bytes([⟦${codes(10)}⟧]).decode()`),
  encoded('hexadecimal', 'a.c', `unsigned char mistral_api_key[] = { ⟦${codes(16)}⟧ };`),
  encoded('calls', 'a.php', `$mistral_api_key = ⟦${Array.from(KEY, (c) => `chr(${c.charCodeAt(0)})`).join(' . ')}⟧;`),
  encoded('casts', 'a.ps1', `$MISTRAL_API_KEY = ⟦${Array.from(KEY, (c) => `[char]${c.charCodeAt(0)}`).join('+')}⟧`),
  encoded('pairs', 'a.txt', `mistral_api_key: ⟦${hex(KEY).replace(/..(?=.)/g, '$& ')}⟧`),
]; // prettier-ignore

describe.each([
  ['base64', BASE64],
  ['escapes', ESCAPES],
  ['joined literals', JOINED],
  ['joined variables', VARIABLES],
  ['what is appended to a name', APPENDED],
  ['a list that is joined by its name', LISTS],
  ['character codes', CODES],
])('%s', (_name, cases) => {
  it.each(cases)('finds a key where it stands: $name', (encodedCase) => {
    const { text, start, end } = placed(encodedCase);
    const found = keysIn(text, encodedCase.path);
    expect(found.map(({ value }) => value)).toEqual([KEY]);
    const [match] = found;
    const within = text.slice(match?.start, match?.end);
    expect({ within, start: match?.start, end: match?.end }).toEqual({
      within: text.slice(start, end),
      start,
      end,
    });
    expect(match?.confidence).toBe('high');
  });
});

describe('a whole file in base64', () => {
  const files = {
    '.env': ENV,
    'JSON': JSON.stringify({ debug: true, mistral: { apiKey: KEY } }, undefined, 2),
    'JSON on one line': JSON.stringify({ mistral_api_key: KEY }),
  }; // prettier-ignore
  const wrapped = (text: string, width: number, indent: string): string =>
    (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).map((line) => indent + line).join('\n');
  const settings = {
    'a value': (text: string) => `data:\n  settings: ${base64(text)}\n`,
    'a value in quotes': (text: string) => `{"settings": "${base64(text)}"}`,
    'twice': (text: string) => `data:\n  settings: ${base64(base64(text))}\n`,
    'a block': (text: string) => `data:\n  settings: |\n${wrapped(base64(text.repeat(3)), 76, '    ')}\n  a: b\n`,
    'a block in JSON': (text: string) => JSON.stringify({ settings: wrapped(base64(text.repeat(3)), 60, '') }),
    'alone': base64,
    'UTF-16, as PowerShell takes commands': (text: string) => `powershell -enc ${Buffer.from(text, 'utf16le').toString('base64')}`,
  }; // prettier-ignore

  it.each(
    Object.entries(files).flatMap(([file, text]) =>
      Object.entries(settings).map(([name, make]) => [file, name, make(text)] as const),
    ),
  )('is read: %s as %s', (_file, _name, text) => {
    const found = keysIn(text);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ value }) => value))).toEqual(new Set([KEY]));
    for (const { start, end, reason } of found) {
      expect(text.slice(start, end)).toMatch(/^[A-Za-z0-9+/=\s\\-]{32,110}$/);
      expect(reason).toMatch(/base64$/);
    }
  });
});
