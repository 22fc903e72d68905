import { basename } from 'node:path';
import {
  CodeActionKind,
  type Connection,
  type Diagnostic,
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
import type { Severity } from '../rule.js';
import { actionsFor, commands, FIX_ALL } from './actions.js';
import { LOOK_EVERY } from './desk-watch.js';
import { diagnosticsOf } from './diagnostics.js';
import { OpenDocument } from './documents.js';
import type { Host } from './host.js';
import { hoverAt } from './hover.js';
import { type Encoding, encodings } from './positions.js';
import { type EditorSettings, pathOf, Reviewers } from './reviewers.js';
import { runCommand } from './run-command.js';
import type { Score } from './score.js';

export interface ServerOptions {
  readonly version: string;
  /** Code of the workspace (config files in JavaScript or TypeScript, plugins, rules in code) may run though the editor does not vouch for it. */
  readonly isTrusted?: boolean;
}

/** What the editor may say at the start, in `initializationOptions`. */
interface InitializationOptions extends EditorSettings {
  readonly isTrusted?: boolean;
  /** Wants the notification `backread/score` with every review of an open document. */
  readonly score?: boolean;
}

/** Files of these names change what is found wherever they come to stand; others when a config names them. */
const WATCHED = '**/{.backreadrc,.backreadrc.*,backread.config.*,.backreadignore,stet.json}';

/** Several edits that arrive together are reviewed once: this long the queue is emptied first, in milliseconds. */
const SETTLE = 4;

/**
 * A language server on a connection: open documents are reviewed as they stand in the editor. A review is always of the text of
 * the moment, so no diagnostic outlives its words.
 */
export class LanguageServer implements Host {
  private readonly documents = new Map<string, OpenDocument>();
  private readonly reviews = new Map<
    string,
    { document: OpenDocument; reviews: Promise<readonly Review[] | undefined> }
  >();
  private readonly waiting = new Set<string>();
  /** Files that are not open and have diagnostics all the same, of a review of the workspace. */
  private readonly shownClosed = new Set<string>();
  /** Globs that the editor watches for us. */
  private readonly watched = new Set<string>();
  private readonly reviewers: Reviewers;
  private positionEncoding: Encoding = 'utf-16';
  private initial: EditorSettings = {};
  can = {
    pull: false,
    refresh: false,
    configuration: false,
    watch: false,
    show: false,
    progress: false,
    score: false,
  };

  constructor(
    readonly connection: Connection,
    private readonly options: ServerOptions,
  ) {
    this.reviewers = new Reviewers({
      tell: (message) => this.tell(message, MessageType.Warning),
      onFiles: (paths) => this.watch(paths),
    });
    connection.onInitialize((params) => this.initialize(params));
    connection.onInitialized(() => this.initialized());
    connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) =>
      this.put(new OpenDocument(uri, languageId, version, text, this.positionEncoding)),
    );
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
      const document = this.documents.get(uri);
      if (document) this.put(document.changed(version, contentChanges));
    });
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => this.close(uri));
    connection.onDidChangeConfiguration(({ settings }) => this.configure(settings));
    connection.onDidChangeWatchedFiles(() => this.refresh({ isNew: true }));
    connection.onDidSaveTextDocument(() => this.look());
    connection.onNotification('backread/trust', () => {
      this.reviewers.isTrusted = true;
      this.refresh({ isNew: true });
    });
    connection.languages.diagnostics.on(({ textDocument: { uri } }) => this.pull(uri));
    connection.onHover(async ({ textDocument: { uri }, position }) => {
      const current = await this.current(uri);
      return current && hoverAt(position, current.document, current.reviews);
    });
    connection.onCodeAction(async ({ textDocument: { uri }, range, context }) => {
      const current = await this.current(uri);
      return current
        ? actionsFor(range, {
            ...current,
            isFile: pathOf(uri) !== undefined,
            only: context.only,
            trigger: context.triggerKind,
          })
        : [];
    });
    connection.onExecuteCommand(({ command, arguments: args = [], workDoneToken }, token, progress) =>
      runCommand(this, command, args, { token, progress, hasProgress: workDoneToken !== undefined }),
    );
  }

  get workspaceFolders(): readonly string[] {
    return this.reviewers.folders;
  }

  get encoding(): Encoding {
    return this.positionEncoding;
  }

  get desks(): Reviewers {
    return this.reviewers;
  }

  isOpen(uri: string): boolean {
    return this.documents.has(uri);
  }

  /** An open document and its reviews, of the text of the moment; undefined for what is not open or no copy. */
  async current(uri: string): Promise<{ document: OpenDocument; reviews: readonly Review[] } | undefined> {
    const document = this.documents.get(uri);
    if (!document) return undefined;
    let entry = this.reviews.get(uri);
    if (entry?.document !== document) {
      entry = { document, reviews: this.reviewers.review(document) };
      this.reviews.set(uri, entry);
      void entry.reviews.then(
        (reviews) => this.sendScore(document, reviews),
        () => undefined,
      );
    }
    const reviews = await entry.reviews;
    // The document may have changed while its config was being read.
    if (this.documents.get(uri) !== document) return this.current(uri);
    return reviews && { document, reviews };
  }

  /** Shows diagnostics of a file that is not open. */
  showClosed(uri: string, diagnostics: Diagnostic[]): void {
    if (diagnostics.length === 0 && !this.shownClosed.delete(uri)) return;
    if (diagnostics.length > 0) this.shownClosed.add(uri);
    void this.connection.sendDiagnostics({ uri, diagnostics });
  }

  /** Shows the person at the editor a line. */
  tell(message: string, type: MessageType): void {
    void this.connection.sendNotification(ShowMessageNotification.type, { type, message });
  }

  /** Reviews everything anew: what findings depend on has changed. With `isNew` it is the desk's files that have. */
  refresh({ isNew = false } = {}): void {
    this.reviewers.reset(isNew);
    this.reviews.clear();
    if (this.can.pull) {
      if (this.can.refresh) this.connection.languages.diagnostics.refresh();
      return;
    }
    for (const uri of this.documents.keys()) this.push(uri);
  }

  /** Looks whether a file has changed that findings depend on: for editors that do not watch files. */
  private look(): void {
    if (this.reviewers.watch.hasChanged()) this.refresh({ isNew: true });
  }

  /** Has the editor watch the files, if it does; what stands under a name that it watches already needs nothing. */
  private watch(paths: readonly string[]): void {
    if (!this.can.watch) return;
    const globs = new Set(paths.map((path) => `**/${basename(path)}`));
    const fresh = [...globs].filter((glob) => !this.watched.has(glob));
    if (fresh.length === 0) return;
    for (const glob of fresh) this.watched.add(glob);
    this.connection.client
      .register(DidChangeWatchedFilesNotification.type, {
        watchers: fresh.map((globPattern) => ({ globPattern })),
      })
      .catch((error: Error) => this.connection.console.error(`backread: ${error.message}`));
  }

  private initialize({
    capabilities,
    initializationOptions,
    workspaceFolders,
    rootUri,
  }: InitializeParams): InitializeResult {
    const offered = capabilities.general?.positionEncodings ?? [];
    this.positionEncoding = encodings.find((encoding) => offered.includes(encoding)) ?? 'utf-16';
    const roots = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    this.reviewers.folders = roots.map(pathOf).filter((path) => path !== undefined);
    const {
      isTrusted = false,
      score = false,
      ...settings
    } = (initializationOptions ?? {}) as InitializationOptions;
    this.reviewers.isTrusted = isTrusted || (this.options.isTrusted ?? false);
    this.initial = known(settings);
    this.reviewers.settings = this.initial;
    this.can = {
      pull: capabilities.textDocument?.diagnostic !== undefined,
      refresh: capabilities.workspace?.diagnostics?.refreshSupport ?? false,
      configuration: capabilities.workspace?.configuration ?? false,
      watch: capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
      show: capabilities.window?.showDocument?.support ?? false,
      progress: capabilities.window?.workDoneProgress ?? false,
      score,
    };
    return {
      serverInfo: { name: 'backread', version: this.options.version },
      capabilities: {
        positionEncoding: this.positionEncoding as PositionEncodingKind,
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
    else setInterval(() => this.look(), LOOK_EVERY).unref();
    this.connection.workspace.onDidChangeWorkspaceFolders?.(({ added, removed }) => {
      const gone = removed.map(({ uri }) => pathOf(uri));
      const come = added.map(({ uri }) => pathOf(uri)).filter((path) => path !== undefined);
      this.reviewers.folders = [
        ...this.reviewers.folders.filter((folder) => !gone.includes(folder)),
        ...come,
      ];
      this.refresh({ isNew: true });
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
    this.reviewers.settings = { ...this.initial, ...known(own) };
    this.refresh({ isNew: true });
  }

  private put(document: OpenDocument): void {
    const { uri } = document;
    this.documents.set(uri, document);
    if (!this.can.pull) this.push(uri);
    // An editor that pulls keeps what was sent beside what it pulls.
    else this.showClosed(uri, []);
    this.shownClosed.delete(uri);
  }

  private close(uri: string): void {
    this.documents.delete(uri);
    this.reviews.delete(uri);
    this.reviewers.forget(uri);
    if (!this.can.pull) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** Sends a document's diagnostics once what the editor has sent so far is taken in: of several edits in a row the last counts. */
  private push(uri: string): void {
    if (this.waiting.has(uri)) return;
    this.waiting.add(uri);
    setTimeout(async () => {
      this.waiting.delete(uri);
      const current = await this.current(uri).catch((error: Error) => {
        this.connection.console.error(`backread: ${uri}: ${error.stack}`);
        return undefined;
      });
      const document = this.documents.get(uri);
      if (!document) return;
      await this.connection.sendDiagnostics({
        uri,
        version: document.version,
        diagnostics: current ? diagnosticsOf(current.reviews, current.document) : [],
      });
    }, SETTLE);
  }

  private sendScore({ uri, version }: OpenDocument, reviews: readonly Review[] | undefined): void {
    if (!this.can.score) return;
    const findings = reviews?.flatMap((review) => review.findings) ?? [];
    const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
    const params: Score = {
      uri,
      version,
      score: reviews ? Math.min(...reviews.map(({ score }) => score)) : null,
      words: reviews?.reduce((sum, { words }) => sum + words, 0) ?? 0,
      major: count('major'),
      minor: count('minor'),
      query: count('query'),
    };
    void this.connection.sendNotification('backread/score', params);
  }

  private async pull(uri: string): Promise<DocumentDiagnosticReport> {
    const document = this.documents.get(uri);
    if (!document) throw new ResponseError(ErrorCodes.InvalidParams, `${uri} is not open`);
    const current = await this.current(uri);
    return { kind: 'full', items: current ? diagnosticsOf(current.reviews, current.document) : [] };
  }
}

/** The settings that are ours and set. */
function known(settings: unknown): EditorSettings {
  return Object.fromEntries(
    Object.entries((settings ?? {}) as object).filter(
      ([key, value]) => ['preset', 'rules', 'config'].includes(key) && value !== null && value !== '',
    ),
  );
}
