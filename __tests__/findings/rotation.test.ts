import { describe, expect, it } from '@jest/globals';
import { keyHomeOf, rotationFor } from '../../src/findings/rotation.js';

describe('the home of a leaked key', () => {
  it.each([
    ['.github/workflows/ci.yml', 'workflow', 'gh secret set'],
    ['vercel.json', 'vercel', 'vercel env add'],
    ['infra/main.tf', 'aws', 'secretsmanager put-secret-value'],
    ['cloudbuild.yaml', 'google', 'gcloud secrets versions add'],
    ['chart/values.prod.yaml', 'kubernetes', 'kubectl rollout restart'],
    ['deploy/k8s/app.yaml', 'kubernetes', 'kubectl create secret'],
    ['docker-compose.prod.yml', 'docker', 'docker compose up'],
    ['api/Dockerfile', 'docker', 'registry'],
    ['apps/web/.env.production', 'dotenv', 'git rm --cached'],
    ['src/client.ts', 'code', 'let the code read'],
    ['notes.txt', 'unknown', 'secret manager'],
  ])('of %s is %s', (path, home, words) => {
    expect(keyHomeOf('file', path)).toBe(home);
    expect(rotationFor(keyHomeOf('file', path))).toContain(words);
  });

  it('is not told by a text that is no file', () => {
    expect(keyHomeOf('commit-message', '.env')).toBe('unknown');
  });

  it('changes steps three and four alone', () => {
    const steps = rotationFor('vercel');
    for (const step of ['1. create', '2. test', '3. replace', '4. deploy anew', '5. revoke'])
      expect(steps).toContain(step);
  });
});
