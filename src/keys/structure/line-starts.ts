import { GrowingNumbers } from './growing.js';

const LINE_FEED = 10;

/** Where the lines of a text start. */
export function lineStarts(text: string): Int32Array {
  const starts = new GrowingNumbers();
  starts.push(0);
  for (let feed = nextFeed(text, 0); feed >= 0; feed = nextFeed(text, feed + 1)) {
    starts.push(feed + 1);
  }
  return starts.finish();
}

/** How many units are looked at one by one before a search begins. */
const NEAR = 8;

/** The next line end: one that is near is found sooner than a search begins. */
function nextFeed(text: string, from: number): number {
  for (let offset = from; offset < from + NEAR; offset += 1) {
    if (text.charCodeAt(offset) === LINE_FEED) return offset;
  }
  return text.indexOf('\n', from + NEAR);
}
