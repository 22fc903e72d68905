import type { Copy } from '../../formats/index.js';
import { readCopy } from '../../formats/index.js';
import { MappedText } from '../../formats/mapped-text.js';
import { Problem } from '../problem.js';

/** A piece of an annotated text: prose, or markup that is passed over or read as something else. */
export type Piece = { readonly text: string } | { readonly markup: string; readonly interpretAs?: string };

/**
 * Checks the `data` parameter, JSON or already read.
 * @throws Problem (400) in LanguageTool's manner.
 */
export function parseAnnotated(data: unknown): Piece[] {
  const document = typeof data === 'string' ? parseJson(data) : data;
  const { annotation, text } = (document ?? {}) as { annotation?: unknown; text?: unknown };
  if (annotation === undefined && typeof text === 'string') return [{ text }];
  if (!Array.isArray(annotation))
    throw new Problem(400, "'data' key in JSON requires 'text' or 'annotation' key");
  return annotation.map(pieceOf);
}

function parseJson(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch (error) {
    throw new Problem(400, `Could not parse JSON from 'data' parameter: ${(error as Error).message}`);
  }
}

function pieceOf(value: unknown): Piece {
  const { text, markup, interpretAs } = (value ?? {}) as Record<string, unknown>;
  if (text !== undefined && markup !== undefined)
    throw new Problem(
      400,
      "Only either 'text' or 'markup' are supported in an object in 'annotation' list, not both",
    );
  if (typeof text === 'string' && interpretAs === undefined) return { text };
  if (typeof text === 'string')
    throw new Problem(400, "'interpretAs' cannot be used with 'text' (only with 'markup')");
  if (typeof markup !== 'string')
    throw new Problem(
      400,
      "Either 'text' or 'markup' must be set to a text in each object in 'annotation' list",
    );
  if (interpretAs === undefined || interpretAs === null) return { markup };
  if (typeof interpretAs !== 'string') throw new Problem(400, "'interpretAs' must be a text");
  return { markup, interpretAs };
}

/**
 * The Copy of an annotated text. It reads as plain text does; positions count in all pieces one behind the other.
 * @throws InputError
 */
export function readAnnotated(pieces: readonly Piece[]): Copy {
  const read = new MappedText();
  let source = '';
  for (const piece of pieces) {
    if ('text' in piece) read.add(piece.text, source.length);
    else read.add(piece.interpretAs ?? '', source.length, piece.markup.length);
    source += 'text' in piece ? piece.text : piece.markup;
  }
  const copy = readCopy(read.text, { from: 'text' });
  return { ...copy, source, toSource: (offset, side) => place(read, offset, side) };
}

/** For an end: behind the character before it. */
function place(read: MappedText, offset: number, side: 'start' | 'end' = 'start'): number {
  if (side === 'start' || offset === 0) return read.toSource(offset);
  let end = 0;
  read.forEach(offset - 1, offset, (_text, source, width) => {
    end = source + width;
  });
  return end;
}

/** All that is prose, for telling the language. */
export function proseOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => ('text' in piece ? piece.text : (piece.interpretAs ?? ''))).join('');
}
