import { describe, expect, it } from '@jest/globals';
import { envPlaces } from '../../src/env-schema/env-places.js';
import { memoryTree } from '../helpers/memory-tree.js';

type Files = Readonly<Record<string, string>>;

const placesIn = async (files: Files): Promise<readonly string[]> =>
  (await envPlaces(memoryTree(files))).map(
    ({ directory, because, evidence }) => `${directory} ${evidence} ${because}`,
  );

describe('a place in which a .env is expected', () => {
  it.each<readonly [string, Files, readonly string[]]>([
    ['a template', { 'a/.env.example': '' }, ['a template a/.env.example']],
    [
      'a dependency',
      { 'package.json': '{"dependencies":{"dotenv":"1"}}' },
      ['. manifest package.json'],
    ],
    ['a Mistral client', { 'requirements.txt': 'mistralai>=1\n' }, ['. manifest requirements.txt']],
    [
      'requirements in a directory of their own',
      { 'api/requirements/dev.txt': '', 'api/requirements/requirements.txt': 'python-dotenv\n' },
      ['api manifest api/requirements/requirements.txt'],
    ],
    [
      'a call, in the package that it stands in',
      { 'api/package.json': '{}', 'api/src/a.ts': "import 'dotenv/config';\n" },
      ['api call api/src/a.ts'],
    ],
    [
      'a call, beside a manifest that is named all the same',
      {
        'package.json': '{"dependencies":{"dotenv":"1"}}',
        'src/a.ts': "import 'dotenv/config';\n",
      },
      ['. call package.json'],
    ],
    ['a call without a manifest', { 'src/a.py': 'load_dotenv()\n' }, ['. call src/a.py']],
    ['settings that read one', { 'a.py': 'class C:\n    env_file = ".env"\n' }, ['. call a.py']],
    [
      'a template rather than a manifest',
      { '.env.example': '', 'package.json': '{"dependencies":{"dotenv":"1"}}' },
      ['. template .env.example'],
    ],
  ])('is told by %s', async (_, files, places) => {
    expect(await placesIn(files)).toEqual(places);
  });

  it.each<readonly [string, Files]>([
    ['a name with the word in it', { 'package.json': '{"name":"rule-no-dotenv"}' }],
    ['a comment', { 'a.py': '# call load_dotenv() first\n' }],
    ['tests', { 'tests/.env.example': '', 'api-tests/a.py': 'load_dotenv()\n' }],
    ['a template that a site shows', { 'website/assets/sample.env': 'MISTRAL_API_KEY=\n' }],
    ['encryption', { 'package.json': '{"dependencies":{"@dotenvx/dotenvx":"1","dotenv":"1"}}' }],
  ])('is not told by %s', async (_, files) => {
    expect(await placesIn(files)).toEqual([]);
  });
});
