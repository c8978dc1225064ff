import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where `install-peers.sh` puts the peers: outside of the repository. */
export function peerCache(): string {
  const base = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(base, 'mistral-security-bench');
}
