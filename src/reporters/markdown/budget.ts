/** UTF-8 bytes; never fewer than UTF-16 units, so that a limit in bytes holds for both. */
export function size(text: string): number {
  return Buffer.byteLength(text);
}

export interface Fitting {
  /** What the lines may take together, with their line ends, in bytes. */
  readonly budget: number;
  /** The line that stands for what was left out. */
  readonly more: (amount: number) => string;
  /** How many there are beyond the given texts; counted with what is left out. */
  readonly beyond?: number;
}

/** The first of the texts that fit, each on its own line, and an exact line for the rest. */
export function fit(texts: readonly string[], { budget, more, beyond = 0 }: Fitting): string {
  const reserved = size(more(texts.length + beyond)) + 1;
  const kept: string[] = [];
  let used = 0;
  for (const text of texts) {
    const isEnd = beyond === 0 && kept.length === texts.length - 1;
    used += size(text) + 1;
    if (used + (isEnd ? 0 : reserved) > budget) break;
    kept.push(text);
  }
  const left = texts.length - kept.length + beyond;
  return (left === 0 ? kept : [...kept, more(left)]).join('\n');
}
