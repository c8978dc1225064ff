/** A stretch of the base, or bytes of its own. */
export type Instruction = { readonly from: number; readonly length: number } | Buffer;

function size(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...size(Math.floor(value / 128))];
}

/** The bytes of a number but for those that are zero, and which those are. */
function sparse(
  value: number,
  bytes: number,
): { readonly bits: number; readonly written: number[] } {
  const all = Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** index) % 256);
  return {
    bits: all.reduce((bits, byte, index) => bits | (byte === 0 ? 0 : 1 << index), 0),
    written: all.filter((byte) => byte !== 0),
  };
}

function encoded(instruction: Instruction): number[] {
  if (Buffer.isBuffer(instruction)) {
    const bytes: number[] = [];
    for (let at = 0; at < instruction.length; at += 127) {
      const part = instruction.subarray(at, at + 127);
      bytes.push(part.length, ...part);
    }
    return bytes;
  }
  const { from, length } = instruction;
  if (length > 0xffff) {
    return [
      ...encoded({ from, length: 0xffff }),
      ...encoded({ from: from + 0xffff, length: length - 0xffff }),
    ];
  }
  if (length === 0) return [];
  const [place, count] = [sparse(from, 4), sparse(length, 3)];
  return [128 | place.bits | (count.bits << 4), ...place.written, ...count.written];
}

export function madeOf(base: Buffer, instructions: readonly Instruction[]): Buffer {
  return Buffer.concat(
    instructions.map((each) =>
      Buffer.isBuffer(each) ? each : base.subarray(each.from, each.from + each.length),
    ),
  );
}

/** A delta as git writes them. */
export function deltaOf(base: Buffer, instructions: readonly Instruction[]): Buffer {
  const made = madeOf(base, instructions).length;
  return Buffer.from([...size(base.length), ...size(made), ...instructions.flatMap(encoded)]);
}
