import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  type PositionEncodingKind,
  ResponseError,
  ShowMessageNotification,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import type { Review } from '../desk/index.js';
import { actionsFor, commands, FIX_ALL } from './actions.js';
import { diagnosticsOf } from './diagnostics.js';
import { formatOfLanguage, OpenDocument } from './documents.js';
import { hoverAt } from './hover.js';
import { type Encoding, encodings } from './positions.js';
import { type EditorSettings, pathOf, Reviewers } from './reviewers.js';
import { runCommand } from './run-command.js';

export interface ServerOptions {
  readonly version: string;
  /** Code of the workspace (config files in JavaScript or TypeScript, plugins, rules in code) may run though the editor does not vouch for it. */
  readonly isTrusted?: boolean;
}

/** What the editor may say at the start, in `initializationOptions`. */
interface InitializationOptions extends EditorSettings {
  readonly isTrusted?: boolean;
}

/** Files that change what is found. */
const WATCHED =
  '**/{.backreadrc*,backread.config.*,package.json,stet.json,*.tbx,*terms*.{yaml,yml,json,csv}}';

/**
 * A language server on a connection: open documents are reviewed as they stand in the editor. A review is always of the text of
 * the moment, so no diagnostic outlives its words.
 */
export class LanguageServer {
  private readonly documents = new Map<string, OpenDocument>();
  private readonly reviews = new Map<
    string,
    { document: OpenDocument; review: Promise<Review | undefined> }
  >();
  private readonly waiting = new Set<string>();
  private reviewers!: Reviewers;
  private encoding: Encoding = 'utf-16';
  private folders: string[] = [];
  private initial: EditorSettings = {};
  private can = { pull: false, refresh: false, configuration: false, watch: false, show: false };

  constructor(
    readonly connection: Connection,
    private readonly options: ServerOptions,
  ) {
    connection.onInitialize((params) => this.initialize(params));
    connection.onInitialized(() => this.initialized());
    connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) =>
      this.put(new OpenDocument(uri, languageId, version, text, this.encoding)),
    );
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
      const document = this.documents.get(uri);
      if (document) this.put(document.changed(version, contentChanges));
    });
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => this.close(uri));
    connection.onDidChangeConfiguration(({ settings }) => this.configure(settings));
    connection.onDidChangeWatchedFiles(() => this.refresh());
    connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
      // An editor that watches no files still saves them.
      if (/(?:backread|stet\.json|terms)[^/]*$/u.test(uri)) this.refresh();
    });
    connection.languages.diagnostics.on(({ textDocument: { uri } }) => this.pull(uri));
    connection.onHover(async ({ textDocument: { uri }, position }) => {
      const current = await this.current(uri);
      return current && hoverAt(position, current.document, current.review);
    });
    connection.onCodeAction(async ({ textDocument: { uri }, range, context }) => {
      const current = await this.current(uri);
      return current
        ? actionsFor(range, { ...current, isFile: pathOf(uri) !== undefined, only: context.only })
        : [];
    });
    connection.onExecuteCommand(({ command, arguments: args = [] }, token, progress) =>
      runCommand(this, command, args, { token, progress }),
    );
  }

  /** The first workspace folder; documents that are in no file are reviewed as if they were there. */
  get workspace(): string {
    return this.folders[0] ?? process.cwd();
  }

  get workspaceFolders(): readonly string[] {
    return this.folders;
  }

  get canShow(): boolean {
    return this.can.show;
  }

  get desks(): Reviewers {
    return this.reviewers;
  }

  /** An open document and its review, of the text of the moment; undefined for what is not open or no copy. */
  async current(uri: string): Promise<{ document: OpenDocument; review: Review } | undefined> {
    const document = this.documents.get(uri);
    if (!document) return undefined;
    let entry = this.reviews.get(uri);
    if (entry?.document !== document) {
      entry = { document, review: this.reviewers.review(document, this.workspace) };
      this.reviews.set(uri, entry);
    }
    const review = await entry.review;
    // The document may have changed while its config was being read.
    if (this.documents.get(uri) !== document) return this.current(uri);
    return review && { document, review };
  }

  /** Shows the person at the editor a line. */
  tell(message: string, type: MessageType): void {
    void this.connection.sendNotification(ShowMessageNotification.type, { type, message });
  }

  /** Reviews everything anew: what findings depend on has changed. */
  refresh(): void {
    this.reviewers.reset();
    this.reviews.clear();
    if (this.can.pull) {
      if (this.can.refresh) this.connection.languages.diagnostics.refresh();
      return;
    }
    for (const uri of this.documents.keys()) this.push(uri);
  }

  private initialize({
    capabilities,
    initializationOptions,
    workspaceFolders,
    rootUri,
  }: InitializeParams): InitializeResult {
    const offered = capabilities.general?.positionEncodings ?? [];
    this.encoding = encodings.find((encoding) => offered.includes(encoding)) ?? 'utf-16';
    const roots = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    this.folders = roots.map(pathOf).filter((path) => path !== undefined);
    const { isTrusted = false, ...settings } = (initializationOptions ?? {}) as InitializationOptions;
    this.reviewers = new Reviewers({
      isTrusted: isTrusted || (this.options.isTrusted ?? false),
      tell: (message) => this.tell(message, MessageType.Warning),
    });
    this.initial = settings;
    this.reviewers.settings = settings;
    this.can = {
      pull: capabilities.textDocument?.diagnostic !== undefined,
      refresh: capabilities.workspace?.diagnostics?.refreshSupport ?? false,
      configuration: capabilities.workspace?.configuration ?? false,
      watch: capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
      show: capabilities.window?.showDocument?.support ?? false,
    };
    return {
      serverInfo: { name: 'backread', version: this.options.version },
      capabilities: {
        positionEncoding: this.encoding as PositionEncodingKind,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        diagnosticProvider: {
          identifier: 'backread',
          interFileDependencies: false,
          workspaceDiagnostics: false,
        },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
        executeCommandProvider: { commands: Object.values(commands), workDoneProgress: true },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  }

  private async initialized(): Promise<void> {
    if (this.can.watch)
      await this.connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: WATCHED }],
      });
    this.connection.workspace.onDidChangeWorkspaceFolders?.(({ added, removed }) => {
      const gone = removed.map(({ uri }) => pathOf(uri));
      const come = added.map(({ uri }) => pathOf(uri)).filter((path) => path !== undefined);
      this.folders = [...this.folders.filter((folder) => !gone.includes(folder)), ...come];
      this.refresh();
    });
    if (!this.can.configuration) return;
    await this.connection.client.register(DidChangeConfigurationNotification.type, { section: 'backread' });
    await this.configure(undefined);
  }

  /** Takes over the editor's settings: those it sends, or those it answers when asked. */
  private async configure(sent: unknown): Promise<void> {
    const own = this.can.configuration
      ? await this.connection.workspace.getConfiguration('backread')
      : (sent as { backread?: EditorSettings } | undefined)?.backread;
    const known = Object.entries((own ?? {}) as object).filter(
      ([key, value]) => ['preset', 'rules', 'config'].includes(key) && value !== null && value !== '',
    );
    this.reviewers.settings = { ...this.initial, ...Object.fromEntries(known) };
    this.refresh();
  }

  private put(document: OpenDocument): void {
    this.documents.set(document.uri, document);
    if (!this.can.pull) this.push(document.uri);
  }

  private close(uri: string): void {
    this.documents.delete(uri);
    this.reviews.delete(uri);
    if (!this.can.pull) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** Sends a document's diagnostics once what the editor has sent so far is taken in: of several edits in a row the last counts. */
  private push(uri: string): void {
    if (this.waiting.has(uri)) return;
    this.waiting.add(uri);
    setImmediate(async () => {
      this.waiting.delete(uri);
      try {
        const current = await this.current(uri);
        const document = this.documents.get(uri);
        if (!document) return;
        await this.connection.sendDiagnostics({
          uri,
          version: document.version,
          diagnostics: current ? diagnosticsOf(current.review, current.document) : [],
        });
      } catch (error) {
        this.connection.console.error(`backread: ${uri}: ${(error as Error).stack}`);
      }
    });
  }

  private async pull(uri: string): Promise<DocumentDiagnosticReport> {
    const document = this.documents.get(uri);
    if (!document) throw new ResponseError(ErrorCodes.InvalidParams, `${uri} is not open`);
    if (formatOfLanguage(document.languageId) === undefined) return { kind: 'full', items: [] };
    const current = await this.current(uri);
    return { kind: 'full', items: current ? diagnosticsOf(current.review, current.document) : [] };
  }
}
