/**
 * Whether what follows a name makes it the owner of a model on a hub: `mistralai/Mistral-7B`, which
 * anyone may run, and whose server has a key of its own.
 */
export function ownsModel(behind: string): boolean {
  return /^\/[A-Z]/.test(behind);
}

const OWNER = 'mistralai/';

/** Whether a Mistral name at an offset is the owner of a model on a hub or the model itself. */
export function isOfHub(text: string, offset: number): boolean {
  const isOwner =
    text.startsWith(OWNER, offset) && /[A-Z]/.test(text.charAt(offset + OWNER.length));
  const owner = offset - OWNER.length;
  return isOwner || (owner >= 0 && text.startsWith(OWNER, owner) && text.charAt(owner - 1) !== '@');
}
