import { texts } from '../../second-holdout/texts.js';

export const infrastructureCodeMore = texts('third-holdout/infrastructure-code', [
  [
    'nomad job',
    'jobs/api.nomad.hcl',
    `
job "api" {
  group "web" {
    task "server" {
      driver = "docker"
      env {
        MISTRAL_API_KEY = "{{key}}"
      }
    }
  }
}
`,
  ],
]);
