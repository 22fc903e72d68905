import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve as listen } from '@hono/node-server';
import { WorkerPool, workerNamed } from '../pool/index.js';
import { type AppState, makeApp } from './app.js';
import type { ServeOptions } from './options.js';

/** A server that listens. */
export interface RunningServer {
  /** `http://127.0.0.1:8081` */
  readonly address: string;
  /** Takes no more connections, finishes the requests in flight and ends the workers. */
  stop(): Promise<void>;
  /** Breaks all connections off: `stop` then ends at once. */
  breakOff(): void;
}

/** Slow and huge requests are Node's to end: 408 and 431, before anything of ours sees them. */
const SERVER_OPTIONS = {
  maxHeaderSize: 16 * 1024,
  /** Milliseconds for the head of a request, and for all of it. */
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
};
const MOST_CONNECTIONS = 1_000;

/**
 * Makes the reviewers, then listens.
 * @throws ConfigError for an impossible config; Node's error for a port that is taken or may not be had.
 */
export async function startServer(options: ServeOptions): Promise<RunningServer> {
  const pool = new WorkerPool(workerNamed('http-worker', import.meta.url), {
    desk: options.desk,
    jobs: options.jobs,
    maxQueue: options.limits.maxQueue,
  });
  try {
    await pool.prepare();
    const state: AppState = { pool, options, isStopping: false };
    const server = await listening(state);
    return running(server, state);
  } catch (error) {
    await pool.close();
    throw error;
  }
}

function listening(state: AppState): Promise<Server> {
  const { host, port } = state.options;
  return new Promise((resolve, reject) => {
    const server = listen(
      { fetch: makeApp(state).fetch, hostname: host, port, serverOptions: SERVER_OPTIONS },
      () => {
        server.removeListener('error', reject);
        server.maxConnections = MOST_CONNECTIONS;
        resolve(server);
      },
    ) as Server;
    server.once('error', reject);
  });
}

function running(server: Server, state: AppState): RunningServer {
  const { address, family, port } = server.address() as AddressInfo;
  return {
    address: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    async stop() {
      state.isStopping = true;
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await state.pool.close();
    },
    breakOff: () => server.closeAllConnections(),
  };
}
