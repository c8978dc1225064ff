import { leaks } from './group.js';

export const pulumi = leaks('pulumi', [
  [
    'stack config',
    'Pulumi.dev.yaml',
    `
config:
  aws:region: eu-west-3
  chat:mistralApiKey: {{key}}
`,
  ],
  [
    'environment of a function',
    'index.ts',
    `
import * as gcp from "@pulumi/gcp";

new gcp.cloudfunctionsv2.Function("ask", {
  location: "europe-west9",
  serviceConfig: {
    environmentVariables: { MISTRAL_API_KEY: "{{key}}", STAGE: "dev" },
  },
});
`,
  ],
  [
    'set command',
    'docs/setup.md',
    `
\`\`\`
pulumi config set mistralApiKey {{key}}
pulumi up
\`\`\`
`,
  ],
]);
