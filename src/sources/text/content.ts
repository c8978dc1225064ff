import type { Content, Encoding } from '../../findings/document.js';
import { decodeSegment } from './decode.js';
import { segmentsOf, type Segment } from './segments.js';
import { sniff, type Sniffed } from './sniff.js';

/** What a later window of a long text takes over from its whole. */
interface Inherited {
  readonly encoding: Encoding;
  readonly lineOffset: number;
}

/** A content that is sniffed, divided and decoded when first asked, since most texts never are. */
export class LazyContent implements Content {
  readonly bytes: Uint8Array;
  readonly lineOffset: number;
  #sniffed: Sniffed | undefined;
  #segments: readonly Segment[] | undefined;
  #text: string | undefined;

  constructor(bytes: Uint8Array, inherited?: Inherited) {
    this.bytes = bytes;
    this.lineOffset = inherited?.lineOffset ?? 0;
    this.#sniffed = inherited && { encoding: inherited.encoding, markBytes: 0 };
  }

  get encoding(): Encoding {
    return this.sniffed.encoding;
  }

  get sniffed(): Sniffed {
    return (this.#sniffed ??= sniff(this.bytes));
  }

  get segments(): readonly Segment[] {
    const { encoding, markBytes } = this.sniffed;
    return (this.#segments ??= segmentsOf(this.bytes, encoding, markBytes));
  }

  get text(): string {
    return (this.#text ??= this.segments
      .map((segment) => decodeSegment(this.bytes, segment))
      .join(''));
  }
}

/**
 * The text that bytes hold. The encoding is that of the byte order mark or of the pattern of zero
 * bytes, else UTF-8; `binary` (Latin-1) is for bytes that hold zeros and are not UTF-8. Nothing is
 * ever undecodable: invalid bytes become U+FFFD one by one, a stray NUL stays, and stretches in
 * another width are decoded in their own, so a key stays readable wherever it stands.
 */
export function contentOf(bytes: Uint8Array): Content {
  return new LazyContent(bytes);
}

/** The content of a text that we have as a string: a path, a message of a pull request. */
export function contentOfText(text: string): Content {
  return new LazyContent(Buffer.from(text, 'utf8'), { encoding: 'utf-8', lineOffset: 0 });
}
