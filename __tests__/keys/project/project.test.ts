import { describe, expect, it } from '@jest/globals';
import { clientIn, isManifest } from '../../../src/keys/project/manifests.js';
import { projectOf } from '../../../src/keys/project/project.js';
import { findKeys } from '../../../src/keys/detect.js';
import { sampleKey } from '../../helpers/key.js';
import { subjectOf } from '../../helpers/subject.js';
import { memoryTree } from '../../helpers/memory-tree.js';

describe('manifests', () => {
  it.each([
    ['package.json', '{"dependencies":{"@mistralai/mistralai":"^1.0.0"}}', '@mistralai/mistralai'],
    ['web/package.json', '{"dependencies":{"@ai-sdk/mistral":"2.0.0"}}', '@ai-sdk/mistral'],
    ['requirements.txt', 'requests\nmistralai==1.2.0\n', 'mistralai'],
    ['requirements-dev.txt', 'langchain-mistralai>=0.2', 'langchain-mistralai'],
    [
      'pyproject.toml',
      'dependencies = ["llama-index-llms-mistralai"]',
      'llama-index-llms-mistralai',
    ],
    ['pom.xml', '<artifactId>langchain4j-mistral-ai</artifactId>', 'langchain4j-mistral-ai'],
    [
      'build.gradle.kts',
      'implementation("org.springframework.ai:spring-ai-starter-model-mistral-ai")',
      'org.springframework.ai:spring-ai-starter-model-mistral-ai',
    ],
    ['App.csproj', '<PackageReference Include="Mistral.SDK" Version="2.0" />', 'Mistral.SDK'],
    ['Cargo.toml', 'mistralai-client = "0.14"', 'mistralai-client'],
  ])('%s names its client', (path, text, client) => {
    expect(isManifest(path)).toBe(true);
    expect(clientIn(text)).toBe(client);
  });

  it.each([
    'mistral-common==1.5',
    'mistral_inference',
    'mistralrs = "0.3"',
    'python-mistralclient>=3',
    '"homepage": "https://github.com/someone/mistralai-notes"',
    'openai==1.0',
  ])('%s names none', (text) => {
    expect(clientIn(text)).toBeUndefined();
  });

  it.each(['package-lock.json', 'src/requirements.ts', 'README.md'])('%s is none', (path) => {
    expect(isManifest(path)).toBe(false);
  });
});

describe('a project', () => {
  const manifest = 'mistralai==1.2.0\n';

  it('has the client of a manifest beside, above or below a path', async () => {
    const project = await projectOf(memoryTree({ 'api/requirements.txt': manifest }));
    for (const path of ['api/.env', 'api/src/config.py', '.env'])
      expect(project.clientFor(path)).toBe('mistralai');
  });

  it('has no client in a package beside the one that depends on it', async () => {
    const project = await projectOf(memoryTree({ 'api/requirements.txt': manifest }));
    expect(project.clientFor('web/.env')).toBeUndefined();
  });
});

describe('a key in a project that depends on Mistral', () => {
  const key = sampleKey(3);
  const inProject = async (path: string, text: string): Promise<readonly string[]> => {
    const project = await projectOf(memoryTree({ 'requirements.txt': 'mistralai==1.2.0\n' }));
    return findKeys(subjectOf(text, path), project).map(({ confidence }) => confidence);
  };

  it.each(['API_KEY', 'LLM_API_KEY', 'AI_TOKEN', 'apiKey'])('is possible as %s', async (name) => {
    expect(await inProject('.env', `DEBUG=1\n${name}=${key}\n`)).toEqual(['low']);
    expect(findKeys(subjectOf(`${name}=${key}\n`, '.env'))).toEqual([]);
  });

  it.each(['SESSION_SECRET', 'APP_API_KEY', 'WEATHER_API_KEY', 'TOKEN', 'KEY'])(
    'is none as %s',
    async (name) => {
      expect(await inProject('.env', `${name}=${key}\n`)).toEqual([]);
    },
  );

  it('is none beside the name of another vendor', async () => {
    expect(await inProject('.env', `# deepgram\nAPI_KEY=${key}\n`)).toEqual([]);
  });
});
