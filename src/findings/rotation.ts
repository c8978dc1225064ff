import type { Surface } from './finding.js';

/** Where the application that used a leaked key takes it from, as far as the place of the leak tells. */
export type KeyHome =
  | 'workflow'
  | 'vercel'
  | 'aws'
  | 'google'
  | 'kubernetes'
  | 'docker'
  | 'dotenv'
  | 'code'
  | 'unknown';

/** Paths by which a home is told, the first that fits. Linear: alternatives with bounded classes. */
const HOMES: readonly (readonly [RegExp, KeyHome])[] = [
  [/(?:^|\/)\.github\//iu, 'workflow'],
  [/(?:^|\/)(?:\.vercel\/|vercel\.json$|next\.config\.)/iu, 'vercel'],
  [
    /\.(?:tf|tfvars|tfvars\.json)$|(?:^|\/)(?:serverless|template|samconfig|buildspec|cdk|copilot|ecs|lambda|taskdef)[\w.-]{0,60}\.(?:ya?ml|json|toml)$/iu,
    'aws',
  ],
  [
    /(?:^|\/)(?:k8s|kubernetes|kube|helm|charts?|overlays|manifests)\/|(?:^|\/)(?:values|kustomization|secrets?|configmap|deployment)[\w.-]{0,60}\.ya?ml$/iu,
    'kubernetes',
  ],
  [/(?:^|\/)(?:cloudbuild\.ya?ml|app\.ya?ml|apphosting\.ya?ml|\.gcloudignore)$/iu, 'google'],
  [
    /(?:^|\/)(?:(?:dockerfile|containerfile)[\w.-]{0,60}|(?:docker-)?compose[\w.-]{0,60}\.ya?ml)$|\.dockerfile$/iu,
    'docker',
  ],
  [/(?:^|\/)(?:\.env[\w.-]{0,60}|\.dev\.vars[\w.-]{0,60}|[\w-]{1,60}\.env)$/iu, 'dotenv'],
  [/\.(?:[mc]?[jt]sx?|py|ipynb|go|rs|java|kt|rb|php|cs|swift|vue|svelte|ex|scala)$/iu, 'code'],
];

/** The third and the fourth step, for each home: put the new key in place, and deploy. */
const STEPS: Record<KeyHome, readonly [place: string, deploy: string]> = {
  workflow: [
    'store it as the secret of the repository or of the environment that the workflow reads (`gh secret set MISTRAL_API_KEY`, which asks for the value) and read it as `${{ secrets.MISTRAL_API_KEY }}`',
    'run the workflow again',
  ],
  vercel: [
    'replace it in every environment that has it: `vercel env rm MISTRAL_API_KEY production`, then `vercel env add MISTRAL_API_KEY production`',
    'deploy anew (`vercel --prod`): running deployments keep the old value',
  ],
  aws: [
    'store it as a new version: `aws secretsmanager put-secret-value --secret-id <id> --secret-string file://<file outside the repository>`, and let the code or the task read that secret',
    'start the tasks or functions anew (`aws ecs update-service --force-new-deployment`): they read it at their start',
  ],
  google: [
    'store it as a new version: `gcloud secrets versions add <secret> --data-file=-`, and hand it over with `--set-secrets`',
    'deploy a new revision: running ones keep the version that they started with',
  ],
  kubernetes: [
    'write it into the Secret of the cluster or into the manager behind it, not into a manifest: `kubectl create secret generic <name> --from-file=MISTRAL_API_KEY=<file outside the repository> --dry-run=client -o yaml | kubectl apply -f -`',
    'start the pods anew (`kubectl rollout restart deployment/<name>`): variables are read at their start',
  ],
  docker: [
    'put it into the file or the secret that the container gets when it runs (`env_file`, `--env-file`, `docker secret`), and take it out of the Dockerfile or the Compose file',
    'build the image anew and start the containers anew (`docker compose up -d --build`), and delete the images that hold the old key from the registry',
  ],
  dotenv: [
    'put it into the `.env` of each machine, take the file out of git (`git rm --cached`) and add it to `.gitignore`',
    'start the program anew: it reads the file at its start',
  ],
  code: [
    'put it into the environment or the secret manager of the application, and let the code read `MISTRAL_API_KEY` instead of a text',
    'deploy the change',
  ],
  unknown: ['update the environment or the secret manager', 'deploy'],
};

/** The home of a key that was found at a path. */
export function keyHomeOf(surface: Surface, path: string): KeyHome {
  if (surface !== 'file') return 'unknown';
  return HOMES.find(([pattern]) => pattern.test(path))?.[1] ?? 'unknown';
}

/** The five steps in one line, exact for the place where the key was found. */
export function rotationFor(home: KeyHome): string {
  const [place, deploy] = STEPS[home];
  return (
    'Rotate it: 1. create a new key in the console (https://console.mistral.ai/api-keys), ' +
    '2. test it with `mistral-security test-key` or GET https://api.mistral.ai/v1/models, ' +
    `3. ${place}, 4. ${deploy}, ` +
    '5. revoke the old key in the console; `test-key` then says inactive.'
  );
}

/** How a home is named where a report has keys of several. */
const NAMES: Record<KeyHome, string> = {
  workflow: 'in a workflow',
  vercel: 'on Vercel',
  aws: 'on AWS',
  google: 'on Google Cloud',
  kubernetes: 'in Kubernetes',
  docker: 'in Docker',
  dotenv: 'in `.env`',
  code: 'in code',
  unknown: 'elsewhere',
};

/** The third and the fourth step of a rotation as sentences, exact for the homes of the keys that were found. */
export function rotationStepsFor(homes: ReadonlySet<KeyHome>): readonly [string, string] {
  const [only = 'unknown', ...others] = homes;
  if (others.length === 0) return [sentence(STEPS[only][0]), sentence(STEPS[only][1])];
  const named = (step: 0 | 1): string =>
    Array.from(homes, (home) => `${NAMES[home]}, ${STEPS[home][step]}`).join('; ');
  return [`Put it where the application reads it: ${named(0)}.`, `Let it be read: ${named(1)}.`];
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
