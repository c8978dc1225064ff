/** An e-mail address. Linear: bounded classes around one `@`. */
const EMAIL = /[\w.+-]{1,64}@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})/giu;
/** Domains that are nobody's, or set aside for examples. Linear: alternatives. */
const EXAMPLE_DOMAIN =
  /(?:^|\.)(?:example|test|invalid|localhost|domain|company|acme|email|mail|yourdomain|sample|xxx|yyy)(?:\.[a-z]{2,10})?$/iu;
/** Mailboxes that are no person's. Linear: anchored alternatives. */
const NO_PERSON =
  /^(?:no-?reply|support|info|contact|hello|admin|help|sales|john\.?doe|jane\.?doe|user|name)@/iu;

/** Whether a text holds the address of a person, and not an example of one. */
export function holdsEmail(text: string): boolean {
  return [...text.matchAll(EMAIL)].some(
    ([address, domain = '']) => !EXAMPLE_DOMAIN.test(domain) && !NO_PERSON.test(address),
  );
}
