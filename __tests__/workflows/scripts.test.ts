import { describe, expect, it } from '@jest/globals';
import { rule as artifact } from '../../src/rules/workflows/key-in-artifact/rule.js';
import { rule as echoed } from '../../src/rules/workflows/key-echoed/rule.js';
import { rule as inPlainText } from '../../src/rules/workflows/key-in-plain-text/rule.js';
import { rule as unpinned } from '../../src/rules/workflows/unpinned-action-gets-key/rule.js';
import type { RepositoryRule } from '../../src/rules/rule.js';
import { memoryTree } from '../helpers/memory-tree.js';

const ENV = 'env:\n          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}\n';

/** How often a rule speaks of a job with these steps. */
async function spoken(rule: RepositoryRule, ...steps: readonly string[]): Promise<number> {
  const text = `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}`).join('')}`;
  return (await rule.match(memoryTree({ '.github/workflows/ci.yml': text }))).length;
}

function run(script: string): string {
  const lines = script.split('\n').map((line) => `          ${line}\n`);
  return `${ENV}        run: |\n${lines.join('')}`;
}

describe('scripts that print the key', () => {
  it.each([
    ['echo "$MISTRAL_API_KEY"', 1],
    ['echo "$MISTRAL_API_KEY" | base64', 1],
    ['echo "${MISTRAL_API_KEY:0:4}"', 1],
    ['echo "::add-mask::$MISTRAL_API_KEY"', 0],
    ['echo "$MISTRAL_API_KEY" > key.txt', 0],
    ['echo "$MISTRAL_API_KEY" > key.txt\ncat key.txt', 1],
    ['echo "$MISTRAL_API_KEY" > key.txt\ncat key.txt > other.txt', 0],
    ['echo "$MISTRAL_API_KEY" > key.txt\ncat other.txt', 0],
    ['echo "$MISTRAL_API_KEY" > /dev/null', 0],
    ['echo "$MISTRAL_API_KEY" > /dev/stdout', 1],
    ['echo "$MISTRAL_API_KEY" >&2', 1],
    ['echo "$MISTRAL_API_KEY" | docker login --password-stdin', 0],
    ['echo "$MISTRAL_API_KEY" | grep -q .', 0],
    ['echo "$MISTRAL_API_KEY" | tee -a "$GITHUB_ENV"', 0],
    ['echo "MISTRAL_API_KEY=$MISTRAL_API_KEY" >> "$GITHUB_ENV"', 0],
    ['echo "::set-output name=key::$MISTRAL_API_KEY"', 0],
    ['[ -n "$MISTRAL_API_KEY" ] && echo set', 0],
    ['env', 1],
    ['env | sort', 1],
    ['env | grep MISTRAL', 1],
    ['env | grep -i "^mistral"', 1],
    ['env | grep "M.*"', 1],
    ['env | grep NODE', 0],
    ['env | grep -v NODE', 1],
    ['env | grep -v MISTRAL', 0],
    ['env > all.txt', 0],
    ['env A=b node x.js', 0],
    ['printenv', 1],
    ['printenv MISTRAL_API_KEY', 1],
    ['printenv HOME', 0],
    ['export', 1],
    ['export -p', 1],
    ['export A=b', 0],
    ['declare -x', 1],
    ['declare -x A=b', 0],
    ['set -x\ncurl -H "Authorization: Bearer $MISTRAL_API_KEY" x', 1],
    ['set -euxo pipefail\ncurl -u "$MISTRAL_API_KEY" x', 1],
    ['set -o xtrace\ncurl -u "$MISTRAL_API_KEY" x', 1],
    ['set -x\nset +x\ncurl -u "$MISTRAL_API_KEY" x', 0],
    ['set -x\nls', 0],
    ['set -e\ncurl -u "$MISTRAL_API_KEY" x', 0],
    ['node -e "console.log(process.env.MISTRAL_API_KEY)"', 1],
    ['python -c "import os; print(os.environ[\'MISTRAL_API_KEY\'])"', 1],
    ['python -c "import os; print(os.environ[\'HOME\'])"', 0],
    ["echo 'literal $MISTRAL_API_KEY'", 0],
    ['sed -i "s/KEY/$MISTRAL_API_KEY/" app.env\ncat app.env', 1],
    ['cat <<< "$MISTRAL_API_KEY"', 1],
  ])('are told: %s', async (script, times) => {
    expect(await spoken(echoed, run(script))).toBe(times);
  });
});

describe('files with the key that are uploaded', () => {
  const write = (path: string): string => run(`echo "$MISTRAL_API_KEY" > ${path}`);

  it.each([
    ['by name', 'out/key.txt', 'actions/upload-artifact@v4', 'out/key.txt', 1],
    ['by their directory', 'out/key.txt', 'actions/upload-artifact@v4', 'out/', 1],
    [
      'by the workspace',
      'out/key.txt',
      'actions/upload-artifact@v4',
      '${{ github.workspace }}/out',
      1,
    ],
    ['by everything', 'out/key.txt', 'actions/upload-artifact@v4', '**', 1],
    ['not by another directory', 'out/key.txt', 'actions/upload-artifact@v4', 'dist/', 0],
    ['hidden, by an old version', 'out/.env', 'actions/upload-artifact@v3', 'out/', 1],
    ['hidden, by an old minor version', 'out/.env', 'actions/upload-artifact@v4.3.6', 'out/', 1],
    ['not hidden, by a newer version', 'out/.env', 'actions/upload-artifact@v4.4.0', 'out/', 0],
    ['not hidden, by the present version', 'out/.env', 'actions/upload-artifact@v4', 'out/', 0],
    ['hidden, by name', 'out/.env', 'actions/upload-artifact@v4', 'out/.env', 1],
    ['hidden, by a cache', 'out/.env', 'actions/cache@v4', 'out/', 1],
    ['as pages', '_site/key.txt', 'actions/upload-pages-artifact@v3', undefined, 1],
    ['as pages, hidden', '_site/.env', 'actions/upload-pages-artifact@v4', undefined, 0],
    ['without a path', 'out/key.txt', 'actions/upload-artifact@v4', undefined, 0],
    ['not outside of the workspace', '/tmp/key.txt', 'actions/upload-artifact@v4', '**', 0],
    ['by another action', 'out/key.txt', 'actions/checkout@v4', 'out/', 0],
  ])('are told %s', async (_, file, uses, path, times) => {
    const given =
      path === undefined ? '' : `        with:\n          path: ${JSON.stringify(path)}\n`;
    expect(await spoken(artifact, write(file), `uses: ${uses}\n${given}`)).toBe(times);
  });

  it('leave out what a pattern takes back, and take what is asked for', async () => {
    const upload = (lines: string): string =>
      `uses: actions/upload-artifact@v4\n        with:\n${lines}`;
    const list = (pattern: string): string =>
      `          path: |\n            out/\n            ${pattern}\n`;
    expect(await spoken(artifact, write('out/key.txt'), upload(list('!out/key.txt')))).toBe(0);
    expect(await spoken(artifact, write('out/key.txt'), upload(list('!out/other.txt')))).toBe(1);
    const hidden = '          path: out/\n          include-hidden-files: true\n';
    expect(await spoken(artifact, write('out/.env'), upload(hidden))).toBe(1);
  });
});

describe('actions that get the key', () => {
  it.each([
    ['someone/ask@v1', 1],
    ['someone/ask@main', 1],
    [`someone/ask@${'0123456789'.repeat(4)}`, 0],
    ['actions/github-script@v7', 0],
    ['./.github/actions/ask', 0],
    ['docker://someone/ask:1', 1],
    [`docker://someone/ask@sha256:${'0123456789abcdef'.repeat(4)}`, 0],
    ['someone/ask', 0],
    ['someone/ask@stable', 1],
  ])('are told by how firmly they are named: %s', async (uses, times) => {
    const step = `uses: ${uses}\n        ${ENV}`;
    expect(await spoken(unpinned, step)).toBe(times);
    expect(await spoken(inPlainText, step)).toBe(0);
  });
});
