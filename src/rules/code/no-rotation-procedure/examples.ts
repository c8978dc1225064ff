import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'no document at all',
      files: {
        'src/app.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
      },
      findings: ['src/app.ts:1'],
    },
    {
      name: 'a README that says nothing of it',
      files: {
        'src/app.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
        'README.md': ['# App', '', 'Set MISTRAL_API_KEY.', ''].join('\n'),
      },
      findings: ['README.md:1'],
    },
    {
      name: 'a policy for reports alone',
      files: {
        'src/app.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
        'SECURITY.md': ['# Security', '', 'Write to us.', ''].join('\n'),
      },
      findings: ['SECURITY.md:1'],
    },
  ],
  clean: [
    {
      name: 'in the security policy',
      files: {
        'src/app.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
        'SECURITY.md': [
          '# Security',
          '',
          'Rotate the API key every month: create, test, deploy, revoke.',
          '',
        ].join('\n'),
      },
      findings: [],
    },
    {
      name: 'in a runbook',
      files: {
        'src/app.ts': 'export const key = process.env.MISTRAL_API_KEY;\n',
        'docs/runbook.md': 'To renew a leaked key, go to the console.\n',
      },
      findings: [],
    },
    {
      name: 'two keys that take turns',
      files: {
        'src/app.ts':
          'export const keys = [process.env.MISTRAL_API_KEY_1, process.env.MISTRAL_API_KEY_2];\n',
      },
      findings: [],
    },
    {
      name: 'no Mistral',
      files: {
        'src/app.ts': 'export const key = process.env.OPENAI_API_KEY;\n',
      },
      findings: [],
    },
  ],
};
