import { texts } from '../texts.js';

export const identifiersOfCode = texts('second-holdout/identifiers-of-code', [
  [
    'long camel case',
    'Test.java',
    `
@Test void returnsErrorWhen{{json:MistralKeyMissin}}() {}
`,
  ],
  [
    'upper snake without underscores',
    'k.h',
    `
#define MISTRALAPIKEY{{json:HEADERVALUELENGTHMX}} 64
`,
  ],
  [
    'long class',
    'a.ts',
    `
export class MistralAIChatCompletion{{json:RowMapper}} {}
`,
  ],
  [
    'mangled symbol',
    'sym.txt',
    `
_ZN7mistral6client{{json:3newEPKcS2}}_{{hex16}}E
`,
  ],
  [
    'css module',
    'out.css',
    `
.mistral_{{alnum8}}__wrapper { color: red } .{{hex32}} { margin: 0 }
`,
  ],
  [
    'rust symbol hash',
    'bt.txt',
    `
mistral::client::Client::new::h{{hex16}}
`,
  ],
  [
    'solidity',
    'c.sol',
    `
bytes32 constant MISTRAL = 0x{{sha256}};
`,
  ],
  [
    'java serial',
    'S.java',
    `
class MistralClient implements Serializable { static final long serialVersionUID = {{digits:18}}L; }
`,
  ],
  [
    'com guid',
    'reg.idl',
    `
[uuid({{uuid}})] interface IMistral : IUnknown {};
`,
  ],
  [
    'regex of a key',
    'scan.py',
    `
MISTRAL = re.compile(r"(?i)mistral.{0,20}\\b[a-zA-Z0-9]{32}\\b")
`,
  ],
  [
    'alphabet',
    'gen.ts',
    `
const ALPHABET = 'ABCDEFGHIJKLMNOP{{json:QRSTUVWXYZ234567}}';
const mistralNonce = customAlphabet(ALPHABET, 12);
`,
  ],
  [
    'base58',
    'b58.py',
    `
B58 = "123456789ABCDEFGH{{json:JKLMNPQRSTUVWXY}}"
model = "mistral-7b"
`,
  ],
]);
