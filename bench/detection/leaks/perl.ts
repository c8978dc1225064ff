import { leaks } from './group.js';

export const perl = leaks('perl', [
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
]);
