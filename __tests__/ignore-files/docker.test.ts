import { describe, expect, it } from '@jest/globals';
import { copiedEnvs } from '../../src/ignore-files/docker/copied-env.js';
import { memoryTree } from '../helpers/memory-tree.js';

type Files = Readonly<Record<string, string>>;

const TEMPLATES = { '.env.example': 'A=\n', 'api/.env.example': 'A=\n' };
const ALL = 'FROM node:24\nWORKDIR /app\nCOPY . .\n';

const builds = async (files: Files): Promise<readonly string[]> =>
  (await copiedEnvs(memoryTree({ ...TEMPLATES, ...files }))).map(
    ({ dockerfile, context, taken }) => `${dockerfile} in ${context}: ${taken.join(' ')}`,
  );

describe('the build context of a Dockerfile', () => {
  it.each<readonly [string, Files, readonly string[]]>([
    [
      'Compose, as a path',
      { 'api/Dockerfile': ALL, 'compose.yml': 'services: { a: { build: ./api } }\n' },
      ['api/Dockerfile in api: api/.env'],
    ],
    [
      'Compose in a directory, with another Dockerfile',
      {
        'api/prod.Dockerfile': ALL,
        'deploy/docker-compose.prod.yaml':
          'services:\n  a:\n    build: { context: .., dockerfile: api/prod.Dockerfile }\n',
      },
      ['api/prod.Dockerfile in .: .env api/.env'],
    ],
    [
      'a workflow',
      {
        'api/Dockerfile': ALL,
        '.github/workflows/a.yml':
          'jobs: { a: { steps: [{ uses: docker/build-push-action@v6, with: { context: api } }] } }\n',
      },
      ['api/Dockerfile in api: api/.env'],
    ],
    [
      'a script of a package',
      {
        'api/Dockerfile': ALL,
        'package.json': '{"scripts":{"image":"docker build -t a -f api/Dockerfile ."}}',
      },
      ['api/Dockerfile in .: .env api/.env'],
    ],
    [
      'what is copied, where nothing says',
      {
        'api/Dockerfile': 'FROM node\nCOPY web ./web\nCOPY . .\n',
        'web/a.js': '',
        'api/package.json': '{}',
      },
      ['api/Dockerfile in .: .env api/.env'],
    ],
    [
      'its own directory, where that is a project',
      { 'api/Dockerfile': ALL, 'api/package.json': '{}' },
      ['api/Dockerfile in api: api/.env'],
    ],
  ])('is told by %s', async (_, files, expected) => {
    expect(await builds(files)).toEqual(expected);
  });

  it('survives a Compose file that is none', async () => {
    expect(await builds({ Dockerfile: ALL, 'compose.yml': 'services: [build\n' })).toEqual([
      'Dockerfile in .: .env api/.env',
    ]);
  });
});

describe('an image', () => {
  const inImage = async (...lines: readonly string[]): Promise<readonly boolean[]> =>
    (await copiedEnvs(memoryTree({ '.env.example': '', Dockerfile: lines.join('\n') }))).map(
      (one) => one.isInImage,
    );

  it.each<readonly [string, readonly string[], readonly boolean[]]>([
    ['holds what its last stage copies', ['FROM a', 'COPY . .'], [true]],
    ['holds what an image has that it starts from', ['FROM a AS b', 'COPY . .', 'FROM b'], [true]],
    [
      'holds what it copies from another stage by number',
      ['FROM a', 'WORKDIR /x', 'COPY . y', 'FROM a', 'COPY --from=0 /x /z'],
      [true],
    ],
    [
      'does not hold what lies beside that',
      ['FROM a AS b', 'WORKDIR /x', 'COPY . .', 'FROM a', 'COPY --from=b /x/dist /z'],
      [false],
    ],
    ['is found with other escapes', ['# escape=`', 'FROM a', 'COPY `', '  . .'], [true]],
    ['is found with a list', ['FROM a', 'COPY ["./", "/app/"]'], [true]],
    ['takes nothing from an address', ['FROM a', 'ADD https://a.example/.env .env'], []],
  ])('%s', async (_, lines, expected) => {
    expect(await inImage(...lines)).toEqual(expected);
  });
});
