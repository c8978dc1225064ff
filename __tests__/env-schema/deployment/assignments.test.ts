import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deployedVariables } from '../../../src/env-schema/deployment/assignments.js';
import { composeDefaults } from '../../../src/env-schema/deployment/compose-defaults.js';
import { contentOf } from '../../helpers/subject.js';

const pairsOf = (text: string) =>
  deployedVariables(contentOf(text)).map(({ name, value, line }) => [name, value, line]);

describe('the variables that a deployment sets', () => {
  it.each([
    [
      'Compose, as a map',
      'environment:\n  MISTRAL_API_KEY: ${KEY}\n',
      [['MISTRAL_API_KEY', '${KEY}', 2]],
    ],
    [
      'Compose, as a list',
      'environment:\n  - MISTRAL_DEBUG=1\n  - OTHER_KEY\n',
      [
        ['MISTRAL_DEBUG', '1', 2],
        ['OTHER_KEY', '', 3],
      ],
    ],
    [
      'a Dockerfile',
      'FROM node\nARG API_KEY_MISTRAL\nENV MISTRAL_API_KEY=$API_KEY_MISTRAL\nENV OLD_FORM yes\n',
      [
        ['API_KEY_MISTRAL', '', 2],
        ['MISTRAL_API_KEY', '$API_KEY_MISTRAL', 3],
        ['OLD_FORM', 'yes', 4],
      ],
    ],
    [
      'a workflow',
      'env:\n  MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }} # the key\n',
      [['MISTRAL_API_KEY', '${{ secrets.MISTRAL_API_KEY }}', 2]],
    ],
    [
      'Kubernetes',
      'env:\n  - name: MISTRAL_DEBUG\n    value: "false"\n',
      [['MISTRAL_DEBUG', 'false', 2]],
    ],
    ['JSON', '{\n  "MISTRAL_API_KEY": "x",\n}\n', [['MISTRAL_API_KEY', 'x', 2]]],
    ['TOML', '[vars]\nMISTRAL_API_KEY = "x"\n', [['MISTRAL_API_KEY', 'x', 2]]],
    ['a shell', 'run: |\n  export MISTRAL_API_KEY=x\n', [['MISTRAL_API_KEY', 'x', 2]]],
    ['prose', 'RUN apt-get install\nHELLO world\n', []],
  ] as const)('%s', (_, text, pairs) => {
    expect(pairsOf(text)).toEqual(pairs);
  });

  it('stand where the names are, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constant('ENV ABC=1'))), (lines) => {
        const text = lines.join('\n');
        for (const { name, span } of deployedVariables(contentOf(text))) {
          expect(span.endColumn - span.startColumn).toBe(name.length);
        }
      }),
    );
  });
});

describe('what a Compose file puts in the place of a key', () => {
  const defaultsOf = (text: string) =>
    composeDefaults({
      ...{ path: 'compose.yaml', kind: 'compose', namesMistral: true },
      content: contentOf(text),
    }).map(({ name, value }) => [name, value]);

  it('is a text of its own', () => {
    expect(defaultsOf('A: ${MISTRAL_API_KEY:-x} ${CODESTRAL_API_KEY-y}')).toEqual([
      ['MISTRAL_API_KEY', 'x'],
      ['CODESTRAL_API_KEY', 'y'],
    ]);
  });

  it('is nothing where it is empty, another variable, or another name', () => {
    expect(
      defaultsOf('${MISTRAL_API_KEY:-} ${MISTRAL_API_KEY:-$OTHER} ${MISTRAL_MODEL:-x}'),
    ).toEqual([]);
  });
});
