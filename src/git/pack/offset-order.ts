const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/**
 * The places of some offsets in the order of these, digit by digit: a repository may have millions, and comparing
 * pairs of them takes many times as long.
 * @param offsets whole numbers, none of them negative.
 */
export function placesByOffset(offsets: Float64Array): Uint32Array {
  let places = new Uint32Array(offsets.length).map((_, place) => place);
  let moved = new Uint32Array(offsets.length);
  const largest = offsets.reduce((one, other) => Math.max(one, other), 0);
  for (let unit = 1; unit <= largest; unit *= DIGITS) {
    distribute(places, moved, (place) => Math.floor((offsets[place] ?? 0) / unit) % DIGITS);
    [places, moved] = [moved, places];
  }
  return places;
}

/** Moves places into the order of their digits; those of one digit keep theirs. */
function distribute(
  places: Uint32Array,
  moved: Uint32Array,
  digitOf: (place: number) => number,
): void {
  const starts = new Uint32Array(DIGITS + 1);
  for (const place of places) {
    const next = digitOf(place) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let digit = 1; digit < DIGITS; digit += 1)
    starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
  for (const place of places) {
    const digit = digitOf(place);
    const to = starts[digit] ?? 0;
    moved[to] = place;
    starts[digit] = to + 1;
  }
}
