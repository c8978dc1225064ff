import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scriptOf } from '../../src/syntax/script-blocks.js';

describe('the scripts of a component', () => {
  it('are left where they stand, and all else is blank', () => {
    const text = '<p>a</p>\n<script setup lang="ts">\nconst a = 1;\n</script>\n';
    const script = scriptOf('a.vue', text);
    expect(script.trim()).toBe('const a = 1;');
    expect(script.indexOf('const')).toBe(text.indexOf('const'));
  });

  it('are all of them, and none that holds data', () => {
    const text =
      '<script module>a</script><script type="application/json">{}</script><script>b</script>';
    expect(scriptOf('a.svelte', text).trim().replaceAll(/\s+/gu, ' ')).toBe('a b');
  });

  it('stand between fences in Astro', () => {
    expect(scriptOf('a.astro', '---\nconst a = 1;\n---\n<p />\n').trim()).toBe('const a = 1;');
  });

  it('make a program as long as the file, with its lines', () => {
    const piece = fc.constantFrom(
      '<script>',
      '</script>',
      '<script',
      'x',
      '\n',
      '\r\n',
      ' ',
      '---\n',
    );
    fc.assert(
      fc.property(
        fc.array(piece),
        fc.constantFrom('a.vue', 'a.svelte', 'a.astro'),
        (pieces, path) => {
          const text = pieces.join('');
          const script = scriptOf(path, text);
          expect(script).toHaveLength(text.length);
          expect(script.split('\n')).toHaveLength(text.split('\n').length);
        },
      ),
    );
  });
});
