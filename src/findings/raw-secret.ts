/**
 * The one place that holds raw secrets, apart from the objects that stand for them: nothing that
 * prints, copies or inspects a `Secret` can come across its value. Who may import this module is a
 * law of the layering (`.dependency-cruiser.mjs`): `secret.ts`, and the live test, which must send it.
 */
const values = new WeakMap<object, string>();

/** Keeps the value for as long as its holder lives. */
export function seal(holder: object, value: string): void {
  values.set(holder, value);
}

/** The raw value. Only what sends it to Mistral may ask. */
export function unseal(holder: object): string {
  return values.get(holder) ?? '';
}
