import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { resolve } from 'node:path';

const bin = resolve('dist/cli/main.js');

/** The built program as a server, in a process of its own. */
export class TestServer {
  out = '';
  err = '';

  private constructor(
    private readonly child: ChildProcess,
    readonly exited: Promise<number | null>,
  ) {
    child.stdout!.on('data', (data) => (this.out += data));
    child.stderr!.on('data', (data) => (this.err += data));
  }

  static async start(
    args: readonly string[] = [],
    { cwd = '.', env = {} }: { cwd?: string; env?: Record<string, string> } = {},
  ): Promise<TestServer> {
    const child = spawn(process.execPath, [bin, 'serve', '--port', '0', '--jobs', '1', ...args], {
      cwd,
      env: { ...process.env, BACKREAD_TOKEN: undefined, ...env },
    });
    const exited = once(child, 'exit').then(([code]) => code as number | null);
    const server = new TestServer(child, exited);
    while (!server.out.includes('\n')) {
      const ended = await Promise.race([exited, once(child.stdout!, 'data').then(() => undefined)]);
      if (ended !== undefined) throw new Error(`exit code ${ended}: ${server.err}`);
    }
    return server;
  }

  get address(): string {
    return /http:\S+/u.exec(this.out)![0];
  }

  fetch(path: string, init?: RequestInit): Promise<Response> {
    return fetch(`${this.address}${path}`, init);
  }

  /** A form posted to `/v2/check`; in English unless told otherwise. */
  check(fields: Record<string, string>, init: RequestInit = {}): Promise<Response> {
    const body = new URLSearchParams({ language: 'en-US', ...fields });
    return this.fetch('/v2/check', { method: 'POST', body, ...init });
  }

  post(path: string, body: string | Uint8Array, type = 'text/plain'): Promise<Response> {
    return this.fetch(path, { method: 'POST', body, headers: { 'content-type': type } });
  }

  /** A bare connection, and all that comes back on it once it is closed. */
  raw(): { socket: Socket; answer: Promise<string> } {
    const { hostname, port } = new URL(this.address);
    const socket = connect(Number(port), hostname);
    let text = '';
    socket.on('data', (data) => (text += data));
    socket.on('error', () => {});
    return { socket, answer: once(socket, 'close').then(() => text) };
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  /** Ends the server as a supervisor does. Resolves to its exit code. */
  stop(): Promise<number | null> {
    this.signal('SIGTERM');
    return this.exited;
  }
}
