import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'TypeScript',
      files: {
        'src/key.ts': [
          "import { getSecret } from './vault';",
          "export const key = (await getSecret('mistral-api-key')) ?? 'test_key';",
          '',
        ].join('\n'),
      },
      findings: ['src/key.ts:2'],
    },
    {
      name: 'Python',
      files: {
        'app/key.py': [
          'from vault import get_secret',
          '',
          'MISTRAL_API_KEY = get_secret("llm") or "test_key"',
          '',
        ].join('\n'),
      },
      findings: ['app/key.py:3'],
    },
    {
      name: 'a default of the call',
      files: {
        'app/key.py': 'key = vault.get_secret("mistral", default="test_key")\n',
      },
      findings: ['app/key.py:1'],
    },
  ],
  clean: [
    {
      name: 'nothing stands in',
      files: {
        'src/key.ts': [
          "export const key = await getSecret('mistral-api-key');",
          "if (!key) throw new Error('no key');",
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'the environment stands in',
      files: {
        'app/key.py': 'key = get_secret("mistral") or os.environ["MISTRAL_API_KEY"]\n',
      },
      findings: [],
    },
    {
      name: 'another secret',
      files: {
        'src/key.ts': [
          '// mistral',
          "export const url = (await getSecret('database')) ?? 'postgres://localhost';",
          '',
        ].join('\n'),
      },
      findings: [],
    },
  ],
};
