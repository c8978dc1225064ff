import { z } from 'zod';
import { isObjectId, isRevisionName, isZeroId } from '../revision.js';
import { malformed, type TriggeringEvent, type UnsupportedPlan } from './plan.js';

/** An object id that stands for an object. */
export const objectId = z.string().refine(isObjectId);

/** An object id, or the zeros that say "there is none". */
export const objectIdOrZeros = z.string().refine((text) => isObjectId(text) || isZeroId(text));

const repository = z.object({ default_branch: z.string().refine(isRevisionName) });

/** The default branch, where the event names one that can be looked up. */
export function defaultBranchOf(payload: unknown): string | undefined {
  return z.object({ repository }).safeParse(payload).data?.repository.default_branch;
}

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly plan: UnsupportedPlan };

/** Parses what is needed of the payload, or gives the refusal that names the fields and none of their values. */
export function parsePayload<T>(event: TriggeringEvent, schema: z.ZodType<T>): Parsed<T> {
  const result = schema.safeParse(event.payload);
  if (result.success) return { ok: true, value: result.data };
  const paths = result.error.issues.map((issue) => issue.path.join('.') || 'content');
  return { ok: false, plan: malformed(event.name, [...new Set(paths)]) };
}
