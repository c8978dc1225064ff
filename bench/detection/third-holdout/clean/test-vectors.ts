import { texts } from '../../second-holdout/texts.js';

export const testVectors = texts('third-holdout/test-vectors', [
  [
    'random in fuzz',
    'fuzz/corpus.py',
    `
CASES = [
    ("mistral", "{{hex32}}", False),
    ("mistral", "{{hex32}}", False),
]
# md5 sums, none is a key
`,
  ],
  [
    'masks',
    'mask.test.ts',
    `
it('masks', () => {
  expect(mask({ mistralApiKey: 'secretsecretsecr{{json: etsecretsecretse }}' })).toEqual({ mistralApiKey: '***' });
});
`,
  ],
  [
    'generated at run time',
    'key.ts',
    `
export const fakeMistralKey = () => randomBytes(16).toString('hex');
export const buildId = '{{hex32}}';
`,
  ],
  [
    'snapshot',
    'chat.test.ts.snap',
    `
exports[\`mistral chat 1\`] = \`
{
  "id": "cmpl-{{hex32}}",
  "model": "mistral-small-latest",
}
\`;
`,
  ],
  [
    'seed ids',
    'factories.py',
    `
class MistralMessageFactory:
    id = "{{hex32}}"
    conversation_id = "{{hex32}}"
`,
  ],
  [
    'mt19937',
    'vec.c',
    `
/* name: mistral */
static const char *expected_md5 = "{{hex32}}";
`,
  ],
  [
    'stub word',
    'spec.rb',
    `
client = Mistral.new(api_key: "test")
expect(client.last_request_id).to eq("{{hex32}}")
`,
  ],
]);
