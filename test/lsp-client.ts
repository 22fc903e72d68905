import { type ChildProcess, spawn } from 'node:child_process';
import {
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** An editor for tests: starts the built server and speaks the protocol with it. */
export class Editor {
  readonly messages: string[] = [];
  private readonly published = new Map<string, PublishDiagnosticsParams>();
  private readonly listeners = new Set<() => void>();
  private versions = new Map<string, number>();

  private constructor(
    readonly connection: ProtocolConnection,
    private readonly child: ChildProcess,
    readonly server: InitializeResult,
  ) {}

  static async start(params: Partial<InitializeParams> = {}, cwd = process.cwd()): Promise<Editor> {
    const child = spawn(process.execPath, [`${process.cwd()}/dist/cli/main.js`, 'lsp', '--stdio'], {
      cwd,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout!),
      new StreamMessageWriter(child.stdin!),
    );
    connection.listen();
    const early: string[] = [];
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      early.push(message);
    });
    const server = await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
      ...params,
    });
    const editor = new Editor(connection, child, server);
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      editor.messages.push(message);
      editor.wake();
    });
    connection.onNotification(PublishDiagnosticsNotification.type, (published) => {
      editor.published.set(published.uri, published);
      editor.wake();
    });
    connection.onRequest('client/registerCapability', () => null);
    await connection.sendNotification(InitializedNotification.type, {});
    editor.messages.push(...early);
    return editor;
  }

  async open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    this.versions.set(uri, 1);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  async change(uri: string, changes: ({ range: Range; text: string } | { text: string })[]): Promise<number> {
    const version = this.versions.get(uri)! + 1;
    this.versions.set(uri, version);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: changes,
    });
    return version;
  }

  /** The diagnostics of the latest version sent. */
  diagnostics(uri: string): Promise<Diagnostic[]> {
    return this.until(() => {
      const published = this.published.get(uri);
      return published?.version === this.versions.get(uri) ? published?.diagnostics : undefined;
    });
  }

  /** Waits until `look` finds something. */
  async until<T>(look: () => T | undefined, milliseconds = 20_000): Promise<T> {
    const found = look();
    if (found !== undefined) return found;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.listeners.delete(check);
        reject(new Error('the server did not answer in time'));
      }, milliseconds);
      const check = () => {
        const value = look();
        if (value === undefined) return;
        clearTimeout(timer);
        this.listeners.delete(check);
        resolve(value);
      };
      this.listeners.add(check);
    });
  }

  /** Ends the session as an editor does. Resolves to the server's exit code. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.child.on('exit', resolve));
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    return ended;
  }

  private wake(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
