import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bare, pipelinesOf } from '../../src/syntax/shell/pipelines.js';

/** The words of each command, pipelines as lists. */
function commandsOf(script: string): readonly (readonly string[])[][] {
  return pipelinesOf(script, 0).map((pipeline) => pipeline.map(({ words }) => words.map(bare)));
}

describe('the commands of a script', () => {
  it('end at lines, signs and pipes, and not within quotes or substitutions', () => {
    expect(commandsOf('a "x; y" && b \'|\' | c\nd $(e | f); g # h\n')).toEqual([
      [['a', 'x; y']],
      [['b', '|'], ['c']],
      [['d', '$(e | f)']],
      [['g']],
    ]);
  });

  it('go on behind a backslash', () => {
    expect(commandsOf('curl -H x \\\n  -d y\n')).toEqual([[['curl', '-H', 'x', '-d', 'y']]]);
  });

  it('share what their group is redirected to', () => {
    const pipelines = pipelinesOf('{\n  echo a\n  echo b\n} >> "$GITHUB_ENV"\necho c\n', 0);
    const targets = pipelines.map(([command]) =>
      command?.redirects.map(({ target }) => target.raw),
    );
    expect(targets).toEqual([['"$GITHUB_ENV"'], ['"$GITHUB_ENV"'], []]);
  });

  it('read documents, quoted and not', () => {
    const [[command] = []] = pipelinesOf("ssh host <<'EOF'\nexport A=$B\nEOF\nls\n", 0);
    expect(command?.documents).toEqual([{ raw: 'export A=$B\n', start: 17, isQuoted: true }]);
    expect(commandsOf("ssh host <<'EOF'\nexport A=$B\nEOF\nls\n")).toEqual([
      [['ssh', 'host']],
      [['ls']],
    ]);
  });

  it('stand where the text says, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab \n"\'$(){}|;&><\\#`=-'.split('')) }),
        (script) => {
          for (const { words } of pipelinesOf(script, 0).flat())
            for (const { raw, start } of words)
              expect(script.slice(start, start + raw.length)).toBe(raw);
        },
      ),
    );
  });
});
