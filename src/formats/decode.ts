import { InputError } from './copy.js';

/** What decides the encoding when there is no byte order mark. */
export interface DecodeOptions {
  /** Over what the document declares. */
  readonly encoding?: string | undefined;
  /** Whether a `<meta charset>` counts; an XML declaration always does. */
  readonly isHtml?: boolean;
}

/**
 * Bytes to text: by the encoding named, a byte order mark (which stays out of the text), an XML declaration or, in HTML, a
 * `<meta charset>`; otherwise UTF-8.
 * @throws InputError for NUL characters (binary data), an unknown encoding, and bytes that are not of the encoding, with the
 * offset of the first.
 */
export function decode(bytes: Uint8Array, { encoding, isHtml = false }: DecodeOptions = {}): string {
  const named = encoding?.trim();
  const marked = named ? undefined : byMark(bytes);
  const declared = named || marked ? undefined : declaration(bytes, isHtml);
  const label = named || marked || declared?.label || 'utf-8';
  const decoder = makeDecoder(label, declared?.said ?? 'not an encoding');
  const text = decodeAll(bytes, decoder, declared?.said);
  refuseNul(text, decoder.encoding, bytes);
  if (declared) refuseMisdeclaredUtf8(bytes, decoder.encoding, declared.said);
  return text;
}

function byMark(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  // XML without a mark shows by its first two characters, `<?` or `<` and a letter.
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return 'utf-16be';
  return undefined;
}

interface Declaration {
  label: string;
  /** As it stands in the document, for the error line. */
  said: string;
}

type Decoder = InstanceType<typeof TextDecoder>;

/** As far as a declaration may stand from the start: HTML's rule. */
const HEAD = 1024;

function declaration(bytes: Uint8Array, isHtml: boolean): Declaration | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const xml = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"']+)["']/u.exec(head)?.[1];
  if (xml) return { label: xml, said: `the XML declaration says '${xml}'` };
  if (!isHtml && !/<(?:!doctype\s+html|html|head)\b/iu.test(head)) return undefined;
  const meta = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([^\s"'/>;]+)/iu.exec(head)?.[1];
  // A page that could be read this far is not UTF-16, whatever it says: HTML takes it for UTF-8.
  if (meta && /^utf-?16/iu.test(meta)) return undefined;
  return meta ? { label: meta, said: `the <meta> tag says '${meta}'` } : undefined;
}

function makeDecoder(label: string, said: string): Decoder {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw new InputError(`unknown character encoding '${label}' (${said})`);
  }
}

function decodeAll(bytes: Uint8Array, decoder: Decoder, said: string | undefined): string {
  // In UTF-8 a NUL shows without decoding, and says more than an invalid byte behind it.
  if (decoder.encoding === 'utf-8') refuseNulByte(bytes);
  try {
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? asWindows(text) : text;
  } catch {
    const name = decoder.encoding.toUpperCase();
    const why = said ? `; ${said}` : '';
    throw new InputError(
      `not ${name} text: invalid byte at byte ${firstInvalid(bytes, decoder.encoding)}${why}`,
    );
  }
}

/** Characters of windows-1252 from 0x80 on. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 reads windows-1252 as ISO 8859-1, in which quotation marks are control characters. */
function asWindows(text: string): string {
  return text.replaceAll(/[\u0080-\u009f]/gu, (control) => WINDOWS[control.charCodeAt(0) - 0x80]!);
}

function refuseNulByte(bytes: Uint8Array): void {
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new InputError(`not text: NUL byte at byte ${nul}`);
}

function refuseNul(text: string, encoding: string, bytes: Uint8Array): void {
  const nul = text.indexOf('\0');
  if (nul < 0) return;
  if (encoding.startsWith('utf-16')) throw new InputError(`not text: NUL character at character ${nul}`);
  refuseNulByte(bytes);
}

/**
 * Text that declares a one-byte encoding and is UTF-8 through and through would come out as `â€œ` for every quotation mark: the
 * declaration is wrong, and a rule would blame the copy for it.
 */
function refuseMisdeclaredUtf8(bytes: Uint8Array, encoding: string, said: string): void {
  if (!/^(?:windows-12|iso-8859|koi8|macintosh)/u.test(encoding)) return;
  if (bytes.every((byte) => byte < 0x80) || !isValid(bytes, 'utf-8', false)) return;
  throw new InputError(`${said}, but the text is UTF-8: correct the declaration or name the encoding`);
}

/** Offset of the first byte that does not belong to valid text, by halving. Runs only on the way to an error. */
function firstInvalid(bytes: Uint8Array, encoding: string): number {
  let valid = 0;
  let invalid = bytes.length;
  while (valid < invalid) {
    const middle = (valid + invalid) >> 1;
    // An incomplete character at the end is no error while streaming.
    if (isValid(bytes.subarray(0, middle + 1), encoding, true)) valid = middle + 1;
    else invalid = middle;
  }
  return Math.min(valid, bytes.length - 1);
}

function isValid(bytes: Uint8Array, encoding: string, stream: boolean): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
