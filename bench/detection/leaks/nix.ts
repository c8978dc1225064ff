import { leaks } from './group.js';

export const nix = leaks('nix', [
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
]);
