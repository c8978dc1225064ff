import { detectSecrets } from './detect-secrets.js';
import { betterleaks, gitleaks } from './gitleaks.js';
import { kingfisher } from './kingfisher.js';
import type { Peer } from './peer.js';
import { secretlint } from './secretlint.js';
import { trufflehog } from './trufflehog.js';

/** The scanners that this product is measured beside. */
export const PEERS: readonly Peer[] = [
  betterleaks,
  gitleaks,
  trufflehog,
  kingfisher,
  detectSecrets,
  secretlint,
];
