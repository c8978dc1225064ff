/** The lines of an output that holds one JSON value each; others are left out. */
export function jsonLines(output: string): readonly unknown[] {
  return output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line): unknown => JSON.parse(line));
}
