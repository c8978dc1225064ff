import { documentation } from '../../rules/documentation.js';
import { rules } from '../../rules/index.js';
import { UsageError } from '../arguments.js';
import type { Command } from '../command.js';

/** `explain RULE`: the documentation of a rule, as it stands in its folder. */
export const explain: Command = {
  name: 'explain',
  usage: 'RULE',
  summary: 'Prints the documentation of a rule',
  maxPositionals: 1,
  options: {},
  examples: ['mistral-security explain keys/leaked-key'],
  run: ({ stdout }, { positionals: [id] }) => {
    if (id === undefined) throw unknownRule('`explain` needs the name of a rule');
    const text = documentation.get(id);
    if (text === undefined) throw unknownRule(`there is no rule \`${id}\``);
    stdout.write(text);
    return Promise.resolve(0);
  },
};

function unknownRule(message: string): UsageError {
  const names = rules.map(({ meta }) => meta.id).join(', ');
  return new UsageError(message, { remedy: `Rules: ${names}.` });
}
