import { leaks } from './group.js';

export const hcl = leaks('hcl', [
  [
    'nomad job',
    'chat.nomad.hcl',
    `
job "chat" {
  group "api" {
    task "server" {
      driver = "docker"
      env {
        MISTRAL_API_KEY = "{{key}}"
        PORT            = "8080"
      }
    }
  }
}
`,
  ],
  [
    'nomad template',
    'ocr.nomad',
    `
template {
  destination = "secrets/env"
  env         = true
  data        = <<EOH
MISTRAL_API_KEY={{key}}
EOH
}
`,
  ],
  [
    'packer provisioner',
    'image.pkr.hcl',
    `
provisioner "shell" {
  environment_vars = ["DEBIAN_FRONTEND=noninteractive", "MISTRAL_API_KEY={{key}}"]
  script           = "setup.sh"
}
`,
  ],
]);
