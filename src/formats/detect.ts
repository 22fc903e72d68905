import { InputError, NoCopyError } from './copy.js';
import { docx } from './docx.js';
import type { Format } from './format.js';
import { html } from './html.js';
import { json } from './json.js';
import { newsml } from './newsml.js';
import { nitf } from './nitf.js';
import { formats } from './register.js';
import { srt, vtt } from './subtitles.js';
import { text } from './text.js';

/** The format of a path by its ending; plain text when the ending is unknown. */
export function formatOf(path: string | undefined): Format {
  return byEnding(path) ?? text;
}

function byEnding(path: string | undefined): Format | undefined {
  const name = path?.toLowerCase() ?? '';
  return formats.find((format) => format.extensions.some((extension) => name.endsWith(extension)));
}

/**
 * The format of an input: as its content shows, otherwise as the path's ending says, otherwise plain text.
 * @throws InputError for a format that is known and cannot be read, NoCopyError for XML that is none of the wire's.
 */
export function detect(input: string | Uint8Array, path: string | undefined): Format {
  const ending = byEnding(path);
  if (typeof input !== 'string') refuseUnreadable(input);
  if (typeof input !== 'string' && startsWith(input, [0x50, 0x4b])) return docx;
  const head = headOf(input);
  return byContent(head, ending) ?? known(ending, head) ?? text;
}

/** An ending says what content denies: a Word document that is no zip archive, XML of some other kind. */
function known(ending: Format | undefined, head: string): Format | undefined {
  if (ending === docx) throw new InputError('not a Word document, whatever its name says (no zip archive)');
  const root = ending === newsml ? rootElement(head) : undefined;
  if (root !== undefined)
    throw new NoCopyError(`XML, but neither NewsML-G2 nor NITF (its root is <${root}>)`);
  return ending;
}

function byContent(head: string, ending: Format | undefined): Format | undefined {
  if (/^WEBVTT(?:\s|$)/u.test(head)) return vtt;
  if (/^\s*(?:\d+\s*\r?\n)?\s*\d{1,2}:\d{2}:\d{2}[,.]\d{1,3} *--> *\d/u.test(head))
    return ending === vtt ? vtt : srt;
  if (/^\s*</u.test(head)) return byMarkup(head, ending);
  if (ending === undefined && /^\s*(?:\{\s*"|\[\s*\{\s*")/u.test(head)) return json;
  return undefined;
}

function byMarkup(head: string, ending: Format | undefined): Format | undefined {
  const root = rootElement(head)?.toLowerCase();
  if (root === 'nitf') return nitf;
  if (root !== undefined && /^(?:newsmessage|newsitem|packageitem)$/u.test(root)) return newsml;
  if (root === 'html' || /^\s*(?:<!--[^]*?-->\s*)*<!doctype\s+html/iu.test(head)) return html;
  // A piece of a page, where no name says otherwise.
  const isPiece = root !== undefined && /^(?:head|body|main|article|section|div|p|h1)$/u.test(root);
  return ending === undefined && isPiece ? html : undefined;
}

/** Local name of the first element. */
function rootElement(head: string): string | undefined {
  const PROLOGUE = /\s*(?:<\?[^>]*>|<!--[^]*?-->|<!doctype[^>[]*(?:\[[^\]]*\]\s*)?>)/iuy;
  let at = 0;
  for (PROLOGUE.lastIndex = 0; PROLOGUE.test(head); ) at = PROLOGUE.lastIndex;
  return /^\s*<(?:[\w.-]+:)?([A-Za-z][\w.-]*)/u.exec(head.slice(at))?.[1];
}

/** As much as has to be looked at. */
const HEAD = 8192;

/** The beginning of an input, for looking at: characters beyond ASCII may be wrong. */
function headOf(input: string | Uint8Array): string {
  if (typeof input === 'string') return input.slice(0, HEAD).replace(/^\uFEFF/u, '');
  const bytes = input.subarray(0, HEAD);
  if (startsWith(bytes, [0xff, 0xfe]) || (bytes[0] === 0x3c && bytes[1] === 0))
    return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff]) || (bytes[0] === 0 && bytes[1] === 0x3c))
    return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** Files that an editor may well have, and what to do with them. */
const UNREADABLE: readonly { magic: readonly number[]; message: string }[] = [
  {
    magic: [0xd0, 0xcf, 0x11, 0xe0],
    message: 'an old or encrypted Office file: save it as .docx without a password',
  },
  { magic: [0x25, 0x50, 0x44, 0x46, 0x2d], message: 'a PDF: save its text as .docx or .txt' },
  { magic: [0x7b, 0x5c, 0x72, 0x74, 0x66], message: 'RTF: save it as .docx' },
];

function refuseUnreadable(bytes: Uint8Array): void {
  for (const { magic, message } of UNREADABLE) if (startsWith(bytes, magic)) throw new InputError(message);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
