import { z } from 'zod';

const MAX_MODELS = 200;
/** The largest context that a model is likely to have: more is a slip of the hand. */
const MAX_TOKENS = 10_000_000;

/**
 * A name of an environment: too short for a key, so that messages may quote it. Anchored, one
 * character class after another: linear.
 */
const ENVIRONMENT_NAME = /^[A-Za-z][\w-]{0,29}$/u;

/** A model's id as the API gives it (`mistral-small-latest`, `ft:open-mistral-7b:…`). Anchored, one class: linear. */
const MODEL = /^[\w.:/-]{1,200}$/u;

const model = z
  .string({ error: 'a model must be a text, such as `mistral-small-latest`' })
  .regex(MODEL, { error: 'a model must be an id, such as `mistral-small-latest`' });

const environment = z.strictObject(
  {
    allowedModels: z
      .array(model, { error: '`allowedModels` must be a list' })
      .max(MAX_MODELS, { error: `\`allowedModels\` must have at most ${MAX_MODELS} entries` })
      .optional()
      .meta({
        description:
          'Models that code may ask for and a key may reach; all where absent. A name with `-latest` means every dated version of its family.',
      }),
    maxTokensPerRequest: z
      .int({ error: '`maxTokensPerRequest` must be a whole number' })
      .positive({ error: '`maxTokensPerRequest` must be above 0' })
      .max(MAX_TOKENS, { error: `\`maxTokensPerRequest\` must be at most ${MAX_TOKENS}` })
      .optional()
      .meta({ description: 'The most tokens that one request may ask for.' }),
  },
  { error: 'an environment must be a map of `allowedModels` and `maxTokensPerRequest`' },
);

/** `environments`: what each environment allows, by its name. */
export const environments = z
  .record(z.string().regex(ENVIRONMENT_NAME), environment, {
    error: ({ code }) =>
      code === 'invalid_key'
        ? 'the name of an environment has letters, digits, `_` and `-`, at most 30, a letter first'
        : '`environments` must be a map of names to what they allow',
  })
  .meta({
    description:
      'What each environment allows; the input `environment` names the row that applies.',
  });
