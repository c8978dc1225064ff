import { z } from 'zod';
import { SEVERITIES, SURFACES } from '../findings/finding.js';
import { PROBLEM_KINDS } from '../findings/coverage.js';
import { RESULTS, SUPPRESSION_FORMS } from '../policy/verdict.js';

const amount = z.int().nonnegative();
const position = z.int().positive();

/** Some path rules and messages hold characters that are shown as escapes; see `escaping/visible.ts`. */
const text = z.string();

const keyState = z.enum(['untested', 'active', 'inactive', 'unknown']);

const testedKey = z
  .object({
    name: text.meta({ description: 'The environment variable.' }),
    state: keyState,
    reason: text,
    testedAt: z.iso.datetime(),
    hosts: z.array(
      z.object({ host: z.string(), state: keyState, reason: text, models: z.array(text) }),
    ),
    environment: z.string().optional(),
    excessiveModels: z.array(text).meta({ description: 'Reached and not allowed there.' }),
  })
  .meta({ id: 'TestedKey' });

const finding = z
  .object({
    ruleId: z.string(),
    severity: z.enum(SEVERITIES),
    confidence: z.enum(['high', 'medium', 'low']),
    message: text,
    surface: z.enum(SURFACES),
    path: text.meta({
      description:
        'Relative to the repository root, with `/`; empty where the surface has no path.',
    }),
    startLine: position,
    startColumn: position.meta({ description: '1-based, in UTF-16 units.' }),
    endLine: position,
    endColumn: position.meta({ description: 'Exclusive.' }),
    commit: z.string().optional().meta({ description: 'The commit or tag that introduced it.' }),
    blob: z.string().optional().meta({ description: 'The object that the lines refer to.' }),
    occurrences: amount.meta({ description: 'Further commits that introduced the same.' }),
    inHead: z.boolean(),
    existing: z.boolean().meta({ description: 'Stood at the base of the change already.' }),
    reachable: z.boolean(),
    redacted: z.string().optional().meta({ description: 'At most four characters of the key.' }),
    fingerprint: z.string().regex(/^sha256:[0-9a-f]{64}$/u),
    keyState: keyState.optional(),
    keyStateReason: text.optional().meta({ description: 'Why the live test says so.' }),
    keyTestedAt: z.iso.datetime().optional().meta({ description: 'When it was tested (UTC).' }),
    docs: z.string(),
    texts: z
      .array(z.object({ label: text, url: z.string().optional() }))
      .optional()
      .meta({ description: 'The texts of a pull request that it stands in.' }),
    places: z
      .array(
        z.object({
          path: text,
          startLine: position,
          startColumn: position,
          endLine: position,
          endColumn: position,
        }),
      )
      .optional()
      .meta({ description: 'Further places of a finding that aggregates several.' }),
  })
  .meta({ id: 'Finding' });

const coverage = z.object({
  complete: z.boolean(),
  commits: amount,
  blobs: amount,
  bytes: amount,
  unread: amount
    .optional()
    .meta({ description: 'Objects that should have been read as well and could not be.' }),
  scopes: z.array(
    z.object({
      kind: z.enum(['changes', 'history', 'head-tree', 'working-tree', 'staged', 'pull-request']),
      base: z.string().optional(),
      head: z.string().optional(),
      note: z.string().optional(),
    }),
  ),
  skipped: z.array(
    z.object({ object: z.string().optional(), path: text.optional(), reason: z.string() }),
  ),
});

/** The JSON report. A later release may add fields; it renames and drops none within schema version 1. */
export const reportSchema = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: z.literal('mistral-security'), version: z.string() }),
  result: z.enum(RESULTS),
  coverage,
  findings: z.array(finding),
  suppressed: z.array(
    z.object({
      finding,
      reason: text,
      owner: text.optional(),
      expires: z.iso.date().meta({ description: 'The last day (UTC) on which it is accepted.' }),
      form: z.enum(SUPPRESSION_FORMS).meta({ description: 'By the config file or by a comment.' }),
    }),
  ),
  testedKeys: z.array(testedKey).meta({ description: 'Keys that were tested by name.' }),
  problems: z.array(
    z.object({
      kind: z.enum(PROBLEM_KINDS),
      message: text,
      remedy: text.optional(),
      object: z.string().optional(),
      path: text.optional(),
    }),
  ),
});

export type JsonReport = z.infer<typeof reportSchema>;
export type JsonFinding = z.infer<typeof finding>;

/** The JSON Schema of the report, for those who read it with other tools. */
export function reportJsonSchema(): object {
  return z.toJSONSchema(reportSchema, { io: 'input' });
}
