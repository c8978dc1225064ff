import { describe, expect, it } from '@jest/globals';
import { asked, marked, told } from './marked.js';

const K = '{{none}}';
const HOST = 'URL=https://api.mistral.ai/v1/models';

describe('a key that fills the hole of a pattern', () => {
  it.each([
    marked('of a call', 'A.java', 'String url = "https://api.mistral.ai/v1/models";', 'r.header("Authorization", String.format("Bearer %s", "{{medium}}"));'),
    marked('of a method', 'a.py', HOST, 'h = "Bearer {}".format("{{medium}}")'),
    marked('of a command', 'a.sh', "printf 'MISTRAL_API_KEY=%s\\n' '{{high}}'"),
  ])('is found by the name before it: $name', (context) => {
    expect(asked(context)).toHaveLength(1);
    expect(told(context)).toEqual(asked(context));
  }); // prettier-ignore

  it('is none where the name is another’s', () => {
    const context = marked('other', 'a.go', '// mistral', `fmt.Sprintf("X-Trace-Id: %s", "${K}")`);
    expect(told(context)).toEqual([]);
  });
});

describe('a key that a command is given', () => {
  it.each([
    marked('before its name', 'a.sh', 'aws ssm put-parameter --value {{high}} --type SecureString --name /prod/mistral/api-key'),
    marked('before its name, on several lines', 'a.sh', 'aws ssm put-parameter --value "{{high}}" \\', '  --type SecureString \\', '  --name "/prod/mistral/api-key"'),
    marked('behind its name, in PowerShell', 'a.ps1', 'Set-Secret -Name mistral-api-key `', '  -Value "{{high}}"'),
    marked('in a string of the shell', 'a.sh', 'gcloud secrets versions add mistral-api-key --data-file=- <<< "{{high}}"'),
  ])('is found: $name', (context) => {
    expect(asked(context)).toHaveLength(1);
    expect(told(context)).toEqual(asked(context));
  }); // prettier-ignore

  it.each([
    marked('another secret', 'a.sh', '# mistral', `aws ssm put-parameter --value ${K} --name /prod/session-secret`),
    marked('a name of the next command', 'a.sh', `aws ssm put-parameter --value ${K}`, 'aws ssm get-parameter --name /prod/mistral/api-key'),
  ])('is none where the name is of something else: $name', (context) => {
    expect(told(context)).toEqual([]);
  }); // prettier-ignore
});

describe('a key that a function without brackets is given', () => {
  it.each([
    marked('OCaml', 'a.ml', 'let mistral_key = ref "{{high}}"'),
    marked('Haskell', 'A.hs', 'mistralKey = T.pack "{{high}}"'),
    marked('Nix', 'a.nix', 'MISTRAL_API_KEY = lib.mkDefault "{{high}}";'),
  ])('is named by what is given the result: $name', (context) => {
    expect(asked(context)).toHaveLength(1);
    expect(told(context)).toEqual(asked(context));
  });
});

describe('a key that is given to a client beside a model of Mistral’s', () => {
  it('is found by its variable', () => {
    const context = marked('model', 'a.py', 'KEY = "{{medium}}"', 'llm = LLM(model="mistral/mistral-small", api_key=KEY)');
    expect(told(context)).toEqual(asked(context));
  }); // prettier-ignore

  it('is none where the model is one of several, or another vendor’s is there too', () => {
    const lines = [
      'llm = LLM(models=["mistral/mistral-small", "gpt-4o"], api_key=KEY)',
      'llm = LLM(model="openai/gpt-4o", fallback="mistral/mistral-small", api_key=KEY)',
    ];
    for (const line of lines) {
      expect(told(marked('other', 'a.py', `KEY = "${K}"`, line))).toEqual([]);
    }
  });
});
