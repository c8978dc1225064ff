/**
 * Characters that a reader cannot see or that move what they see: C0, C1 and DEL (`Cc`), format
 * characters such as bidi controls, zero-width characters and tags (`Cf`), lone surrogates (`Cs`),
 * line and paragraph separators, every space but U+0020 (the runner trims them before it looks for
 * a command), and what is drawn as nothing (variation selectors, fillers). One class: linear.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;

/** The start of the runner's older command form, which it obeys anywhere in a line. Literal: linear. */
const RUNNER_COMMAND = /##\[/gu;

/**
 * Untrusted text on one line with nothing hidden: control and format characters as `\x0d` or `\u202e`,
 * and `##[` broken so that the runner does not take it for a command
 * (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs). Idempotent.
 */
export function visible(text: string): string {
  return text.replace(INVISIBLE, escapeCharacter).replace(RUNNER_COMMAND, String.raw`\x23#[`);
}

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  if (code <= 0xff) return String.raw`\x${digits.padStart(2, '0')}`;
  return code <= 0xffff ? String.raw`\u${digits.padStart(4, '0')}` : String.raw`\u{${digits}}`;
}
