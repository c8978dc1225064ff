import type { Job, Step } from './model.js';

/** Names of jobs and steps that put something into production. Linear: alternatives of fixed words. */
const NAMED = /\bdeploy(?!ment[- ]?(?:test|check))|\brollout\b|\bgo-live\b/iu;
/** Actions that do. Linear: alternatives of fixed words, one class between them. */
const ACTION =
  /(?:vercel-action|wrangler-action|flyctl-actions|heroku-deploy|webapps-deploy|functions-action|container-apps-deploy|deploy-cloudrun|deploy-appengine|deploy-cloud-functions|ecs-deploy|actions-netlify|action-hosting-deploy|ssh-action|scp-action|render-deploy|railway|k8s-deploy|deploy-action)/iu;
/** Commands that do. Linear: alternatives of fixed words with blanks between them. */
const COMMAND =
  /\b(?:vercel\s+(?:deploy|--prod)|(?:fly|flyctl)\s+deploy|wrangler\s+(?:deploy|publish)|kubectl\s+(?:apply|set\s+image)|helm\s+upgrade|gcloud\s+(?:run|functions|app)\s+deploy|(?:serverless|sls|cdk|sst)\s+deploy|terraform\s+apply|netlify\s+deploy|az\s+webapp\s+\w+|railway\s+up|eb\s+deploy|convex\s+deploy|supabase\s+functions\s+deploy|firebase\s+deploy)\b/u;

function deploymentStep({ name, uses, run }: Step): string | undefined {
  if (uses !== undefined && ACTION.test(uses.text)) return `\`${uses.text.split('@')[0] ?? ''}\``;
  const [command] = COMMAND.exec(run?.text ?? '') ?? [];
  if (command !== undefined) return `\`${command.replace(/\s+/gu, ' ')}\``;
  return name !== undefined && NAMED.test(name) ? 'by the name of a step' : undefined;
}

/** What says that a job deploys; undefined where nothing does. */
export function deploymentIn({ id, name, steps }: Job): string | undefined {
  const found = steps.map(deploymentStep).find((one) => one !== undefined);
  if (found !== undefined) return found;
  const isNamed = NAMED.test(id.replace(/_/gu, '-')) || (name !== undefined && NAMED.test(name));
  return isNamed ? 'by its name' : undefined;
}
