import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'a variable twice',
      files: {
        '.env.example': 'MISTRAL_API_KEY=\nPORT=3000\nMISTRAL_API_KEY=your-key\n',
      },
      findings: ['.env.example:3'],
    },
    {
      name: 'the same line twice',
      files: {
        '.env.example': 'MISTRAL_API_KEY=\nPORT=3000\nMISTRAL_API_KEY=\n',
      },
      findings: ['.env.example:3'],
    },
    {
      name: 'a blank behind the name',
      files: {
        '.env.sample': 'MISTRAL_API_KEY = your-key\n',
      },
      findings: ['.env.sample:1'],
    },
    {
      name: 'a byte order mark',
      files: {
        '.env.example': '﻿MISTRAL_API_KEY=\n',
      },
      findings: ['.env.example:1'],
    },
    {
      name: 'a name that no tool looks for',
      files: {
        '.env.exemple': 'MISTRAL_API_KEY=\n',
      },
      findings: ['.env.exemple:1'],
    },
    {
      name: 'a blank at the end of the name',
      files: {
        '.env.example ': 'MISTRAL_API_KEY=\n',
      },
      findings: ['.env.example :1'],
    },
  ],
  clean: [
    {
      name: 'a plain template',
      files: {
        '.env.example': '# The key of the console\nMISTRAL_API_KEY=\nPORT=3000 # as you like\n',
      },
      findings: [],
    },
    {
      name: 'a second line as a comment',
      files: {
        '.env.example': 'MISTRAL_API_KEY=\n# MISTRAL_API_KEY=another\n',
      },
      findings: [],
    },
    {
      name: 'another order, quotes and `export`',
      files: {
        '.env.example': 'export Z="1"\nA=\'2\'\nMISTRAL_API_KEY=""\n',
      },
      findings: [],
    },
    {
      name: 'a real file, which other rules judge',
      files: {
        '.env': 'MISTRAL_API_KEY=\nMISTRAL_API_KEY=\n',
      },
      findings: [],
    },
  ],
};
