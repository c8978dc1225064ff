/** Files that never reach a browser by where they stand. Linear: anchored alternatives. */
const SERVER_PATH =
  /(?:^|\/)(?:api|server|backend|functions|lambda|netlify|supabase|workers?|cli|bin|electron|main)\/|(?:^|\/)(?:route|middleware|instrumentation|server|\+server|\+page\.server|\+layout\.server|hooks\.server)\.[mc]?[jt]s$|\.server\.[mc]?[jt]sx?$/u;

/** Whether a file runs on a server alone: a route handler, an API directory, `*.server.ts`. */
export function isServerPath(path: string): boolean {
  return SERVER_PATH.test(path);
}
