import type { HostState } from '../../findings/key-test.js';
import type { TestedKey } from '../../policy/verdict.js';
import { dayOf } from '../key-state.js';
import { excessText } from '../tested-keys.js';
import { count } from '../wording.js';
import { span } from './finding-item.js';

const MAX_MODELS_NAMED = 30;

/** The keys that were tested by name: of at most as many as a run tests. */
export function testedKeysSection(keys: readonly TestedKey[]): readonly string[] {
  return keys.length === 0 ? [] : ['### Tested keys', keys.map(testedKeyItem).join('\n')];
}

function testedKeyItem(key: TestedKey): string {
  const { name, test, excessive } = key;
  const on = dayOf(test.testedAt);
  return [
    `- ${span(name)}: **${test.state}**, tested on ${on}: ${span(test.reason)}`,
    ...test.hosts.map((host) => `  - ${hostWords(host)}`),
    ...(excessive.length === 0 ? [] : [`  - **${excessText(key).replaceAll('`', '')}**`]),
    ...listed(excessive),
  ].join('\n');
}

function hostWords({ host, state, reason, models }: HostState): string {
  const reached = state === 'active' ? `, ${count(models.length, 'model')}` : '';
  return `${span(host)}: ${state}, ${span(reason)}${reached}`;
}

function listed(models: readonly string[]): readonly string[] {
  if (models.length === 0) return [];
  const named = models.slice(0, MAX_MODELS_NAMED).map(span).join(', ');
  const rest = models.length - MAX_MODELS_NAMED;
  return [`    - ${named}${rest > 0 ? ` and ${count(rest, 'more model')}` : ''}`];
}
