import type { Connection, Diagnostic, MessageType } from 'vscode-languageserver/node';
import type { Review } from '../desk/index.js';
import type { OpenDocument } from './documents.js';
import type { Encoding } from './positions.js';
import type { Reviewers } from './reviewers.js';

/** What a command needs of the server that carries it out. */
export interface Host {
  readonly connection: Connection;
  readonly desks: Reviewers;
  readonly encoding: Encoding;
  readonly workspaceFolders: readonly string[];
  /** What the editor can do. */
  readonly can: { readonly show: boolean; readonly progress: boolean };
  isOpen(uri: string): boolean;
  /** An open document and its reviews, of the text of the moment; undefined for what is not open or no copy. */
  current(uri: string): Promise<{ document: OpenDocument; reviews: readonly Review[] } | undefined>;
  /** Shows diagnostics of a file that is not open. */
  showClosed(uri: string, diagnostics: Diagnostic[]): void;
  /** Shows the person at the editor a line. */
  tell(message: string, type: MessageType): void;
  /** Reviews everything anew: what findings depend on has changed. */
  refresh(): void;
}
