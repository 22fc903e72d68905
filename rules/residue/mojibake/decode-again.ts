/** Windows-1252 characters of the bytes 80 to 9F. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text read as UTF-8 after it had been read as Windows-1252; undefined when that gives nothing valid. */
export function decodeAgain(text: string): string | undefined {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0)!;
    const high = WINDOWS.indexOf(char);
    if (high >= 0) bytes.push(0x80 + high);
    else if (code < 0x100) bytes.push(code);
    else return undefined;
  }
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    return decoded === text || /[ÃÂ]$|[ÃÂ][^\p{L}]/u.test(decoded) ? undefined : decoded;
  } catch {
    return undefined;
  }
}
