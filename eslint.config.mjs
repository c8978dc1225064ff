import js from '@eslint/js';
import typescript from 'typescript-eslint';

const sizes = {
  'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  'max-params': 'off',
  '@typescript-eslint/max-params': ['error', { max: 3 }],
};

/** No `any` and no cast: what enters the program is parsed at its boundary instead. */
const noCasts = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
  '@typescript-eslint/no-non-null-assertion': 'error',
};

export default typescript.config(
  { ignores: ['dist/**', 'coverage/**', 'node_modules/**', 'build/**'] },
  js.configs.recommended,
  ...typescript.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ['*.mjs', 'scripts/*.mjs', '.dependency-cruiser.mjs'],
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'No barrels: import the file that has it.' },
      ],
    },
  },
  { files: ['src/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts'], rules: { ...sizes, ...noCasts } },
  { files: ['src/**/*.ts'], rules: { 'no-console': 'error' } },
  {
    files: ['src/**/*.ts'],
    ignores: [
      'src/{action,cli,git,github,mistral}/**',
      'src/history-worker.ts',
      'src/config/load.ts',
      'src/sources/working-tree*',
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'Only the edges touch the process: take it as an argument.' },
        { name: 'fetch', message: 'Only the edges touch the network: take it as an argument.' },
      ],
    },
  },
  {
    // Generated: as long as the list of rules is.
    files: ['src/rules/index.ts', 'src/rules/documentation.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['__tests__/**/*.ts'],
    rules: {
      // A predicate cannot be written for every fixture; tests narrow with `expect` and fail loudly.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    extends: [typescript.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
