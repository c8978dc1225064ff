import type { HostState } from '../findings/key-test.js';
import type { TestedKey } from '../policy/verdict.js';
import { safeLine } from './escaping/safe-line.js';
import { dayOf } from './key-state.js';
import { count } from './wording.js';

/** A line of a terminal, with room for what stands before. */
const MAX_LINE_CHARACTERS = 90;

/** One key that was tested by name, as lines: what it is, what each host said, what it reaches. */
export function testedKeyLines(key: TestedKey): readonly string[] {
  const { name, test, excessive } = key;
  const models = [...new Set(test.hosts.flatMap((host) => host.models.map(({ id }) => id)))].sort();
  return [
    safeLine('', `${name}: ${test.state} (${dayOf(test.testedAt)}), ${stateReason(key)}`),
    ...test.hosts.map((host) => safeLine('  ', hostText(host))),
    ...listed('  reaches ', models),
    ...(excessive.length === 0 ? [] : [safeLine('  ', excessText(key))]),
    ...listed('  excessive ', excessive),
  ];
}

/** Why it is in the state that it is in; the details of an unknown one stand with the hosts. */
function stateReason({ test }: TestedKey): string {
  const isDetailed = test.state === 'unknown' && test.hosts.length > 0;
  return isDetailed ? 'neither accepted nor refused by all' : test.reason;
}

function hostText({ host, state, reason, models }: HostState): string {
  const reached = state === 'active' ? `, ${count(models.length, 'model')}` : '';
  return `${host}: ${state}, ${reason}${reached}`;
}

/** The one line that names excessive permission. */
export function excessText({ environment = '', excessive }: TestedKey): string {
  return `excessive permission: reaches ${count(excessive.length, 'model')} that \`${environment}\` does not allow`;
}

/** Ids in lines of a width that can be read. */
function listed(prefix: string, ids: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const id of ids) {
    const last = lines.at(-1);
    if (last === undefined || last.length + id.length > MAX_LINE_CHARACTERS) lines.push(id);
    else lines[lines.length - 1] = `${last}, ${id}`;
  }
  return lines.map((line) => safeLine(prefix, line));
}
