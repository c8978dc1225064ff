import { leaks } from './group.js';

export const scriptingLanguages = [
  ...leaks('lua', [
    [
      'table',
      'config.lua',
      `
return {
  provider = "mistral",
  model = "codestral-latest",
  api_key = "{{key}}",
}
`,
    ],
    [
      'local',
      'ask.lua',
      `
local MISTRAL_KEY = '{{key}}'
local http = require("socket.http")
`,
    ],
    [
      'Neovim plugin',
      'lua/plugins/ai.lua',
      `
return {
  "milanglacier/minuet-ai.nvim",
  opts = {
    provider = "codestral",
    provider_options = {
      codestral = {
        model = "codestral-latest",
        end_point = "https://codestral.mistral.ai/v1/fim/completions",
        api_key = function() return "{{key}}" end,
        stream = true,
      },
    },
  },
}
`,
    ],
    [
      'vim.env',
      'init.lua',
      `
vim.opt.number = true
vim.env.MISTRAL_API_KEY = "{{key}}"
`,
    ],
  ]),
  ...leaks('perl', [
    [
      'scalar',
      'ask.pl',
      `
use strict;
my $mistral_key = '{{key}}';
`,
    ],
    [
      'LWP header',
      'bot.pl',
      `
my $ua = LWP::UserAgent->new;
my $res = $ua->post('https://api.mistral.ai/v1/chat/completions',
    Authorization => 'Bearer {{key}}', Content => $json);
`,
    ],
    [
      'hash with defined-or',
      'Conf.pm',
      `
our %conf = (
    port    => 80,
    mistral => $ENV{MISTRAL_API_KEY} // q({{key}}),
);
`,
    ],
  ]),
];
