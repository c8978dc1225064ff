const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Numbers below 2³² that look random and are the same in every run (xorshift32). */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    yield state >>> 0;
  }
}

/** Draws of 32 alphanumerics, each another: no file of this repository holds one. */
export function* drawnValues(seed = 7): Generator<string, never> {
  const source = numbers(seed);
  for (;;) {
    let value = '';
    for (let index = 0; index < 32; index += 1) {
      value += ALPHABET.charAt(source.next().value % ALPHABET.length);
    }
    yield value;
  }
}
