import { describe, expect, it } from '@jest/globals';
import { loadedByModule, loadedByPython } from '../../../src/env-schema/dotenv/loaded-files.js';
import { moduleOf, pythonOf } from '../../helpers/source-module.js';

const loadedIn = (text: string): readonly string[] =>
  loadedByModule(moduleOf(text)).map(({ loaded }) => loaded);

describe('the dotenv files that code loads', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'dotenv, by its default',
      "import d from 'dotenv';\nd.config({ path: '.env.a' });",
      ['.env.a'],
    ],
    [
      'dotenv, by name',
      "import { config as c } from 'dotenv';\nc({ path: '.env.a' });",
      ['.env.a'],
    ],
    ['dotenv, required', "const d = require('dotenv');\nd.config({ path: `.env.a` });", ['.env.a']],
    ['dotenv-flow', "import d from 'dotenv-flow';\nd.config({ path: '.env.a' });", ['.env.a']],
    ['a list of them', "import d from 'dotenv';\nd.config({ path: ['a', , 'b'] });", ['a', 'b']],
    [
      'a path that is joined',
      "import d from 'dotenv';\nd.config({ path: join(here, '.env.a') });",
      ['.env.a'],
    ],
    ['Node', "process.loadEnvFile('.env.a');", ['.env.a']],
    [
      'Node, imported',
      "import { loadEnvFile as l } from 'node:process';\nl('.env.a');",
      ['.env.a'],
    ],
    ['Nest', "ConfigModule.forRoot({ isGlobal: true, envFilePath: ['.env.a'] });", ['.env.a']],
    ['Deno', "Deno.loadEnvFile('.env.a');", ['.env.a']],
  ])('%s', (_, text, expected) => {
    expect(loadedIn(text)).toEqual(expected);
  });

  it.each([
    ['no path', "import d from 'dotenv';\nd.config();"],
    ['another setting', "import d from 'dotenv';\nd.config({ encoding: 'utf8', ...more });"],
    ['a path that is not known', "import d from 'dotenv';\nd.config({ path: file });"],
    ['another function of that name', "import { config } from './settings';\nconfig('.env.a');"],
    ['another name of Node', "import { cwd } from 'node:process';\ncwd('.env.a');"],
  ])('none for %s', (_, text) => {
    expect(loadedIn(text)).toEqual([]);
  });

  it('with the place of the text between the quotes', () => {
    const [file] = loadedByModule(moduleOf("process.loadEnvFile('.env.a');"));
    expect(file).toMatchObject({ path: 'src/a.ts', span: { startColumn: 22, endColumn: 28 } });
  });
});

describe('the dotenv files that Python loads', () => {
  const loadedInPython = async (text: string): Promise<readonly string[]> =>
    loadedByPython(await pythonOf(text)).map(({ loaded }) => loaded);

  it.each<[string, string, readonly string[]]>([
    ['by position', 'load_dotenv(".env.a")\n', ['.env.a']],
    ['by name', 'dotenv.load_dotenv(dotenv_path=".env.a")\n', ['.env.a']],
    ['of a directory', 'load_dotenv(BASE / ".env.a")\n', ['.env.a']],
    ['of settings', 'SettingsConfigDict(env_file=(".env.a", ".env.b"))\n', ['.env.a', '.env.b']],
    ['by default', 'load_dotenv()\n', []],
    ['of another function', 'open(".env.a")\n', []],
    ['with a prefix, whose place is not plain', 'load_dotenv(r".env.a")\n', []],
  ])('%s', async (_, text, expected) => {
    expect(await loadedInPython(text)).toEqual(expected);
  });
});
