import { clean } from './group.js';

/** Placeholders by their shape. */
export const placeholderShape2 = clean('placeholder-shape', [
  [
    'lorem ipsum',
    'stub.json',
    `
{ "provider": "mistral", "apiKey": "loremipsumdolorsi{{json: tametconsectetu}}" }
`,
  ],
  [
    'dead beef',
    'test/fixture.ts',
    `
process.env.MISTRAL_API_KEY = 'deadbeefdeadbeefd{{json: eadbeefdeadbeef}}';
`,
  ],
  [
    'fake in a mock',
    'spec/mock.js',
    `
vi.stubEnv('MISTRAL_API_KEY', 'fakeMistralKeyFor{{json: UnitTestsOnly00}}');
`,
  ],
]);
