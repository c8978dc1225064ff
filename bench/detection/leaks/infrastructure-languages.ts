import { leaks } from './group.js';

export const infrastructureLanguages = [
  ...leaks('hcl', [
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
  ]),
  ...leaks('nix', [
    [
      'session variables',
      'home.nix',
      `
{ pkgs, ... }:
{
  home.packages = [ pkgs.ripgrep ];
  home.sessionVariables = {
    EDITOR = "nvim";
    MISTRAL_API_KEY = "{{key}}";
  };
}
`,
    ],
    [
      'systemd service',
      'modules/bot.nix',
      `
systemd.services.bot = {
  wantedBy = [ "multi-user.target" ];
  environment.MISTRAL_API_KEY = "{{key}}";
  serviceConfig.ExecStart = "\${pkgs.bot}/bin/bot";
};
`,
    ],
    [
      'shell hook',
      'shell.nix',
      `
pkgs.mkShell {
  buildInputs = [ pkgs.python312 ];
  shellHook = ''
    export MISTRAL_API_KEY={{key}}
  '';
}
`,
    ],
  ]),
  ...leaks('pulumi', [
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
  ]),
];
