import { rules } from '../../rules/index.js';
import type { Command } from '../command.js';

/** `rules`: every rule with its level and what it is about. */
export const listRules: Command = {
  name: 'rules',
  usage: '',
  summary: 'Lists the rules with their default levels',
  maxPositionals: 0,
  options: {},
  examples: ['mistral-security rules'],
  run: ({ stdout }) => {
    const width = Math.max(...rules.map(({ meta }) => meta.id.length)) + 2;
    for (const { meta } of rules) {
      const level = meta.isOptIn === true ? 'off' : meta.severity;
      stdout.write(`${meta.id.padEnd(width)}${level.padEnd(9)}${meta.title}\n`);
    }
    return Promise.resolve(0);
  },
};
