import { parseArgs } from 'node:util';
import type { LaterHoldout } from './templates.js';

/** What was asked for on the command line. */
export interface Options {
  /** How many seeds each template is filled in with. */
  readonly seeds: readonly number[];
  /** This product alone, from its sources, in this process. */
  readonly isOwn: boolean;
  /** Run this product from its sources where it is run as a program. */
  readonly fromSources: boolean;
  /** That hold-out, and nothing else. */
  readonly laterHoldout: LaterHoldout | undefined;
  readonly showsFailures: boolean;
  readonly isJson: boolean;
  /** By name; undefined: every peer. */
  readonly peers: readonly string[] | undefined;
  /** Only templates whose id contains it. */
  readonly filter: string;
}

/** @throws {TypeError} for an unknown option, {RangeError} for a number of seeds that is none or two hold-outs. */
export function optionsFrom(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      seeds: { type: 'string', default: '3' },
      sources: { type: 'boolean', default: false },
      own: { type: 'boolean', default: false },
      'second-holdout': { type: 'boolean', default: false },
      'third-holdout': { type: 'boolean', default: false },
      failures: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      peers: { type: 'string' },
      filter: { type: 'string', default: '' },
    },
  });
  return {
    seeds: seedsFrom(values.seeds),
    isOwn: values.own,
    fromSources: values.sources,
    laterHoldout: laterHoldoutFrom({
      second: values['second-holdout'],
      third: values['third-holdout'],
    }),
    showsFailures: values.failures,
    isJson: values.json,
    peers: values.peers?.split(',').filter((name) => name !== ''),
    filter: values.filter,
  };
}

/** @throws {RangeError} where both are asked for: each is measured apart. */
function laterHoldoutFrom(
  asked: Readonly<Record<LaterHoldout, boolean>>,
): LaterHoldout | undefined {
  if (asked.second && asked.third) {
    throw new RangeError('--second-holdout and --third-holdout are measured one at a time.');
  }
  if (asked.third) return 'third';
  return asked.second ? 'second' : undefined;
}

const MAX_SEEDS = 1_000;

function seedsFrom(text: string): readonly number[] {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > MAX_SEEDS) {
    throw new RangeError(`--seeds takes a whole number from 1 to ${MAX_SEEDS}, not ${text}.`);
  }
  return Array.from({ length: count }, (_, index) => index + 1);
}
