import { z } from 'zod';
import { SEVERITIES } from '../findings/finding.js';
import { environments } from './environment-schema.js';

/** The levels a rule can be set to. */
const LEVELS = ['off', 'notice', 'warning', 'error'] as const;

/** How many suppressions or globs one file may hold; a longer list is a sign of scanning the wrong thing. */
const MAX_ENTRIES = 1_000;
const MAX_TEXT_CHARACTERS = 500;
/** Ten years: whatever outlives that was accepted for good, which the form with an owner is for. */
const MAX_INLINE_DAYS = 3_650;

/** `sha256:` and exactly 64 lower-case hexadecimal digits: one fingerprint, never a prefix or a pattern. */
const FINGERPRINT = /^sha256:[0-9a-f]{64}$/u;

/** Something other than white space, so that a reason is a reason. */
const NOT_BLANK = /\S/u;

const text = (what: string) =>
  z
    .string({ error: `${what} must be a text; give it in quotes` })
    .regex(NOT_BLANK, { error: `${what} must not be empty` })
    .max(MAX_TEXT_CHARACTERS, {
      error: `${what} must have at most ${MAX_TEXT_CHARACTERS} characters`,
    });

const suppression = z
  .strictObject(
    {
      fingerprint: z
        .string({ error: 'a suppression needs `fingerprint`; copy it from the finding' })
        .regex(FINGERPRINT, {
          error:
            '`fingerprint` must be `sha256:` and 64 hexadecimal digits; copy it from the finding',
        })
        .meta({ description: 'The fingerprint that the finding gives; it hides nothing else.' }),
      reason: text('`reason`').meta({ description: 'Why the finding is accepted.' }),
      owner: text('`owner`').optional().meta({ description: 'Who answers for it.' }),
      expires: z
        .string({ error: 'a suppression needs `expires`, a date such as `2027-01-31`' })
        .pipe(z.iso.date({ error: '`expires` must be a date that exists, such as `2027-01-31`' }))
        .meta({ description: 'The last day (UTC) on which it counts.' }),
    },
    { error: 'a suppression must be a map with `fingerprint`, `reason` and `expires`' },
  )
  .meta({ description: 'One accepted finding.' });

const level = z.enum(LEVELS, {
  error: 'a level must be one of `off`, `notice`, `warning`, `error`',
});

const list = <Item extends z.ZodType>(item: Item, what: string) =>
  z
    .array(item, { error: `${what} must be a list` })
    .max(MAX_ENTRIES, { error: `${what} must have at most ${MAX_ENTRIES} entries` });

/** The config file as users write it. Unknown keys are errors: a misspelt `suppressions` must not pass in silence. */
export const fileSchema = z.strictObject(
  {
    version: z.literal(1, { error: '`version: 1` is needed; this release knows no other' }),
    rules: z
      .record(z.string(), level, { error: '`rules` must be a map of rule names to levels' })
      .optional()
      .meta({ description: 'Level of each rule: off, notice, warning or error.' }),
    environments: environments.optional(),
    revokedKeys: z
      .enum(SEVERITIES, { error: '`revokedKeys` must be one of `error`, `warning`, `notice`' })
      .optional()
      .meta({
        description: 'Level of a leaked key that a live test proved inactive; error unless set.',
      }),
    paths: z
      .strictObject(
        { ignore: list(text('a path pattern'), '`paths.ignore`').optional() },
        { error: '`paths` must be a map' },
      )
      .optional()
      .meta({
        description: 'Globs that practice checks leave out; keys are looked for everywhere.',
      }),
    suppressions: list(suppression, '`suppressions`').optional(),
    inlineExpiresAfterDays: z
      .int({ error: '`inlineExpiresAfterDays` must be a whole number of days' })
      .min(1, { error: '`inlineExpiresAfterDays` must be 1 at least' })
      .max(MAX_INLINE_DAYS, {
        error: `\`inlineExpiresAfterDays\` must be ${MAX_INLINE_DAYS} at most`,
      })
      .optional()
      .meta({
        description:
          'Days for which a comment that accepts a finding counts, from the commit that added it; 365 unless set.',
      }),
  },
  { error: 'the file must be a map that starts with `version: 1`' },
);

export type ConfigFile = z.infer<typeof fileSchema>;

/** The JSON Schema of the config file, for editors. `knownRules` narrows the names under `rules`. */
export function configJsonSchema(knownRules: readonly string[] = []): object {
  const [first, ...others] = knownRules;
  if (first === undefined) return z.toJSONSchema(fileSchema, { io: 'input' });
  const names = z.enum([first, ...others]);
  const rules = z
    .partialRecord(names, level)
    .optional()
    .meta({ description: 'Level of each rule.' });
  return z.toJSONSchema(fileSchema.extend({ rules }), { io: 'input' });
}
