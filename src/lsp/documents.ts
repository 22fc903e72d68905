import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import type { ReadOptions } from '../formats/index.js';
import { type Encoding, Positions } from './positions.js';

/** A document that is open in the editor, as it stands there, saved or not. */
export class OpenDocument {
  private positionsOf: Positions | undefined;

  constructor(
    readonly uri: string,
    readonly languageId: string,
    readonly version: number,
    readonly text: string,
    private readonly encoding: Encoding,
  ) {}

  get positions(): Positions {
    return (this.positionsOf ??= new Positions(this.text, this.encoding));
  }

  /** The document after the changes, which apply one after the other. */
  changed(version: number, changes: readonly TextDocumentContentChangeEvent[]): OpenDocument {
    let current: OpenDocument = this;
    for (const change of changes) current = current.with(version, change);
    return current === this ? this.with(version, { text: this.text }) : current;
  }

  private with(version: number, change: TextDocumentContentChangeEvent): OpenDocument {
    const text = 'range' in change ? this.splice(change) : change.text;
    return new OpenDocument(this.uri, this.languageId, version, text, this.encoding);
  }

  private splice({ range, text }: Extract<TextDocumentContentChangeEvent, { range: unknown }>): string {
    const start = this.positions.offsetAt(range.start);
    const end = Math.max(this.positions.offsetAt(range.end), start);
    return this.text.slice(0, start) + text + this.text.slice(end);
  }
}

/** Formats by the editor's name of the language; other languages are none of ours. Of XML the content tells whether it is a wire's. */
const FORMATS: ReadonlyMap<string, Pick<ReadOptions, 'from'>> = new Map([
  ['plaintext', { from: 'text' }],
  ['text', { from: 'text' }],
  ['markdown', { from: 'markdown' }],
  ['html', { from: 'html' }],
  ['xml', {}],
  ['srt', { from: 'srt' }],
  ['subrip', { from: 'srt' }],
  ['vtt', { from: 'vtt' }],
  ['webvtt', { from: 'vtt' }],
]);

/** How a document of the language is read, or undefined when it is not copy. */
export function formatOfLanguage(languageId: string): Pick<ReadOptions, 'from'> | undefined {
  return FORMATS.get(languageId);
}
