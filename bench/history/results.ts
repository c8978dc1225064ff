import { z } from 'zod';

/** What one program took on one repository. */
const RESULT = z.object({
  name: z.string(),
  flags: z.string(),
  version: z.string(),
  /** Of the middle run. */
  wallSeconds: z.number(),
  bestWallSeconds: z.number(),
  cpuSeconds: z.number(),
  peakMebibytes: z.number(),
  /** Why it did not come to its end, where it did not. */
  failure: z.string().optional(),
});

const REPOSITORY = z.object({
  name: z.string(),
  head: z.string(),
  commits: z.number(),
  blobs: z.number(),
  blobMebibytes: z.number(),
  packMebibytes: z.number(),
  results: z.array(RESULT),
});

/** What `--json` writes. */
export const RESULTS = z.object({
  day: z.string(),
  machine: z.string(),
  runs: z.number(),
  repositories: z.array(REPOSITORY),
});

export type Result = z.infer<typeof RESULT>;
export type Repository = z.infer<typeof REPOSITORY>;
export type Results = z.infer<typeof RESULTS>;

/** Whose times the others are compared with. */
export const OWN_NAME = 'this product';
export const FLOOR_NAME = 'floor: inflate each pack entry once';
