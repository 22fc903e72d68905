import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createConnection,
  createServerPipeTransport,
  createServerSocketTransport,
  type MessageReader,
  type MessageWriter,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { packageRoot } from '../cli/package-root.js';
import { LanguageServer } from './server.js';

/** Where the editor is. Nothing given: standard input and output. */
export interface Transport {
  readonly port?: number;
  readonly pipe?: string;
}

/** Serves an editor until it ends the session or goes away. Resolves to the exit code: 0 after a shutdown, else 1, as the protocol asks. */
export function serve(transport: Transport, options: { isTrusted: boolean }): Promise<number> {
  const [reader, writer] = connect(transport);
  return serveOn(reader, writer, options);
}

/** Serves on a reader and a writer of messages. */
export function serveOn(
  reader: MessageReader,
  writer: MessageWriter,
  options: { isTrusted?: boolean } = {},
): Promise<number> {
  const connection = createConnection(ProposedFeatures.all, reader, writer);
  const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
    version: string;
  };
  new LanguageServer(connection, { version, ...options });
  return new Promise((resolve) => {
    let isShutDown = false;
    connection.onShutdown(() => {
      isShutDown = true;
    });
    connection.onExit(() => resolve(isShutDown ? 0 : 1));
    reader.onClose(() => resolve(isShutDown ? 0 : 1));
    reader.onError((error) => {
      process.stderr.write(`backread: ${error.message}\n`);
      resolve(1);
    });
    connection.listen();
  });
}

function connect({ port, pipe }: Transport): [MessageReader, MessageWriter] {
  if (port !== undefined) return createServerSocketTransport(port);
  if (pipe !== undefined) return createServerPipeTransport(pipe);
  return [new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout)];
}
