import { texts } from '../../second-holdout/texts.js';

export const longFilesRest = texts('third-holdout/long-files', [
  [
    'perl script',
    'bin/resume.pl',
    `
#!/usr/bin/perl
use strict;
use warnings;
use LWP::UserAgent;
use JSON;

my $jeton  = '{{key}}';
my $modele = 'mistral-small-latest';
my $ua     = LWP::UserAgent->new(timeout => 30);

local $/;
my $texte = <STDIN>;

my $reponse = $ua->post(
    'https://api.mistral.ai/v1/chat/completions',
    'Authorization' => "Bearer $jeton",
    'Content-Type'  => 'application/json',
    Content         => encode_json({ model => $modele, messages => [ { role => 'user', content => $texte } ] }),
);
print decode_json($reponse->decoded_content)->{choices}[0]{message}{content}, "\\n";
`,
  ],
  [
    'rust axum',
    'src/state.rs',
    `
use std::sync::Arc;

use reqwest::header::{HeaderMap, HeaderValue, AUTHORIZATION};

pub struct AppState {
    pub http: reqwest::Client,
    pub model: &'static str,
}

impl AppState {
    pub fn new() -> Arc<Self> {
        let mut headers = HeaderMap::new();
        headers.insert(
            AUTHORIZATION,
            HeaderValue::from_static("Bearer {{key}}"),
        );
        let http = reqwest::Client::builder()
            .default_headers(headers)
            .build()
            .expect("client");
        Arc::new(Self { http, model: "codestral-latest" })
    }

    pub fn url(&self, path: &str) -> String {
        format!("https://codestral.mistral.ai/v1/{path}")
    }
}
`,
  ],
]);
