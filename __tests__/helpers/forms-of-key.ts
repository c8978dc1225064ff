/** A key in every form that a careless writer might give it. Texts that must hold no key hold none of them. */
export function formsOf(key: string): readonly string[] {
  const bytes = Buffer.from(key);
  const hex = bytes.toString('hex');
  const percent = hex.replace(/../gu, '%$&');
  return [
    key,
    Array.from(key).reverse().join(''),
    ...[0, 1, 2].flatMap((offset) => encodedAt(key, offset)),
    hex,
    hex.toUpperCase(),
    percent,
    percent.replace(/[a-f]/gu, (digit) => digit.toUpperCase()),
    percent.replaceAll('%', String.raw`\x`),
  ];
}

/** What is the same in every base64 of a text that has the key `offset` bytes behind a group of three. */
function encodedAt(key: string, offset: number): readonly string[] {
  const start = Math.ceil((offset * 8) / 6);
  const end = Math.floor(((offset + key.length) * 8) / 6);
  const text = ' '.repeat(offset) + key;
  return (['base64', 'base64url'] as const).map((encoding) =>
    Buffer.from(text).toString(encoding).slice(start, end),
  );
}
