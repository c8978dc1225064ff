import type { ApiCall, MistralUse, Value } from '../../src/mistral-use/model.js';
import { mistralUseOf } from '../../src/mistral-use/use.js';
import { memoryTree } from './memory-tree.js';

/** How a small repository uses the API. */
export function useOf(files: Readonly<Record<string, string>>): Promise<MistralUse> {
  return mistralUseOf(memoryTree(files));
}

/** The only call of a small repository; fails where there is none or more than one. */
export async function onlyCall(files: Readonly<Record<string, string>>): Promise<ApiCall> {
  const { calls } = await useOf(files);
  const [call] = calls;
  if (call === undefined || calls.length > 1) {
    throw new Error(`expected one call, found ${String(calls.length)}`);
  }
  return call;
}

/** What a value is in a few words: `a`, `a@production, b`, `absent`, `unknown`. */
export function valueText(value: Value<string> | Value<number>): string {
  if (value.kind !== 'known') return value.kind;
  const choices = value.choices.map(({ value: one, environment }) =>
    environment === undefined ? String(one) : `${String(one)}@${environment}`,
  );
  return choices.join(', ');
}
