/**
 * Whether what follows a name makes it the owner of a model on a hub: `mistralai/Mistral-7B`, which
 * anyone may run, and whose server has a key of its own.
 */
export function ownsModel(behind: string): boolean {
  return /^\/[A-Z]/.test(behind);
}

/** The length of `mistralai/` and of the `@` before it that makes it a package. */
const LEAD_CHARACTERS = 11;

/** Whether a Mistral name at an offset is the owner of a model on a hub or the model itself. */
export function isOfHub(text: string, offset: number): boolean {
  const around = text.slice(Math.max(0, offset - LEAD_CHARACTERS), offset + 11);
  const start = Math.min(offset, LEAD_CHARACTERS);
  return (
    /^mistralai\/[A-Z]/.test(around.slice(start)) ||
    /(?<!@)mistralai\/$/.test(around.slice(0, start))
  );
}
