import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  type MessageReader,
  type MessageWriter,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  ShutdownRequest,
  SocketMessageReader,
  SocketMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** How the server is started. */
export interface StartOptions {
  /** The command's file, when not the built one. */
  readonly server?: string;
  readonly way?: 'stdio' | 'socket' | 'pipe';
}

interface Launched {
  readonly child: ChildProcess;
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
}

/** Over a socket or a pipe it is the editor that listens, and the server that calls. */
async function launch(main: string, way: 'stdio' | 'socket' | 'pipe'): Promise<Launched> {
  if (way === 'stdio') {
    const child = spawn(process.execPath, [main, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    return {
      child,
      reader: new StreamMessageReader(child.stdout!),
      writer: new StreamMessageWriter(child.stdin!),
    };
  }
  const listener = createServer();
  const pipe = join(mkdtempSync(join(tmpdir(), 'backread-pipe-')), 'lsp');
  await new Promise<void>((resolve) =>
    way === 'pipe' ? listener.listen(pipe, resolve) : listener.listen(0, '127.0.0.1', resolve),
  );
  const address = way === 'pipe' ? pipe : String((listener.address() as AddressInfo).port);
  const called = new Promise<Socket>((resolve) => listener.once('connection', resolve));
  const child = spawn(process.execPath, [main, 'lsp', `--${way}`, address], { stdio: 'inherit' });
  const socket = await called;
  listener.close();
  if (way === 'pipe') rmSync(dirname(pipe), { recursive: true });
  return { child, reader: new SocketMessageReader(socket), writer: new SocketMessageWriter(socket) };
}

/** An editor for tests: starts the built server and speaks the protocol with it. */
export class Editor {
  readonly messages: string[] = [];
  readonly registrations: Registration[] = [];
  /** How often the server asked to be asked again. */
  refreshes = 0;
  private readonly published = new Map<string, PublishDiagnosticsParams>();
  private readonly listeners = new Set<() => void>();
  private versions = new Map<string, number>();

  private constructor(
    readonly connection: ProtocolConnection,
    private readonly child: ChildProcess,
    readonly server: InitializeResult,
  ) {}

  static async start(
    params: Partial<InitializeParams> = {},
    { server: main = `${process.cwd()}/dist/cli/main.js`, way = 'stdio' }: StartOptions = {},
  ): Promise<Editor> {
    const { child, reader, writer } = await launch(main, way);
    const connection = createProtocolConnection(reader, writer);
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
    connection.onRequest(
      'client/registerCapability',
      ({ registrations }: { registrations: readonly Registration[] }) => {
        editor.registrations.push(...registrations);
        return null;
      },
    );
    connection.onRequest('workspace/diagnostic/refresh', () => {
      editor.refreshes++;
      editor.wake();
      return null;
    });
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

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** What was last sent of a document, of any version. */
  shown(uri: string): Diagnostic[] | undefined {
    return this.published.get(uri)?.diagnostics;
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
