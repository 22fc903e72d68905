import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { timeout } from 'hono/timeout';
import { packageRoot } from '../cli/package-root.js';
import type { WorkerPool } from '../pool/index.js';
import { bearer, refuseStranger } from './access.js';
import { bodyOf, queryOf } from './body.js';
import { Clients } from './clients.js';
import { documentOf } from './document.js';
import type { Rendered } from './http-worker.js';
import { software } from './languagetool/answer.js';
import { languages } from './languagetool/languages.js';
import { checkRequest, parametersOf } from './languagetool/request.js';
import { Metrics } from './metrics.js';
import type { ServeOptions } from './options.js';
import { Problem, problemOf } from './problem.js';

type App = Hono<{ Bindings: HttpBindings }>;

/** The state of the server that answers depend on. */
export interface AppState {
  readonly pool: WorkerPool;
  readonly options: ServeOptions;
  /** No more connections are taken. */
  isStopping: boolean;
}

/** All routes. Faults of ours are told on standard error and answered with 500. */
export function makeApp(state: AppState): App {
  const { pool, options } = state;
  const { maxSize, maxTime, maxPerClient } = options.limits;
  const version = versionOf();
  const metrics = new Metrics(pool);
  const clients = new Clients(maxPerClient);
  const app: App = new Hono();

  app.onError((error, c) => tell(c, asProblem(error)));
  app.notFound((c) => tell(c, new Problem(404, `nothing at ${c.req.path}`)));
  app.use(metrics.middleware);
  app.use(async (c, next) => {
    await next();
    c.res.headers.set('x-content-type-options', 'nosniff');
    // Who keeps the connection open would keep the server from ending; and a body that was not read leaves none to go on with.
    if (state.isStopping || (c.req.method !== 'GET' && UNREAD.has(c.res.status)))
      c.res.headers.set('connection', 'close');
  });
  if (options.origins.length > 0)
    app.use(
      cors({
        origin: options.origins.includes('*') ? '*' : [...options.origins],
        allowMethods: ['GET', 'POST'],
        allowHeaders: ['authorization', 'content-type'],
        exposeHeaders: ['retry-after'],
        maxAge: 600,
      }),
    );
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed(c, methods) {
        const answer = tell(c, new Problem(405, `${c.req.method} is not for ${c.req.path}`));
        answer.headers.set('allow', methods.join(', '));
        return answer;
      },
    }),
  );
  if (options.token !== undefined) {
    const check = bearer(options.token, tell);
    for (const path of ['/review', '/report', '/metrics']) app.use(path, check);
  }
  // The pool ends what takes too long; this is for what does not get that far.
  app.use(timeout(2 * maxTime + 10_000));
  app.use(
    bodyLimit({
      maxSize,
      onError: (c) => tell(c, new Problem(413, `the body is larger than ${maxSize} bytes`)),
    }),
  );

  app.get('/health', (c) =>
    state.isStopping
      ? c.json({ status: 'stopping', version }, 503)
      : c.json({ status: 'ok', version, running: pool.running, waiting: pool.waiting }),
  );
  app.get('/metrics', async (c) =>
    c.body(await metrics.registry.metrics(), 200, { 'content-type': metrics.registry.contentType }),
  );
  app.get('/openapi.json', (c) =>
    c.body(readFileSync(join(packageRoot(), 'openapi.json'), 'utf8'), 200, JSON_TYPE),
  );
  app.get('/v2/languages', (c) => c.json(languages));
  app.get('/v2/info', (c) => c.json({ software: software(version) }));
  app.get('/v2/healthcheck', (c) => c.text('OK'));
  app.on(['GET', 'POST'], '/v2/check', async (c) => {
    const parameters = parametersOf(queryOf(c), c.req.method === 'POST' ? await bodyOf(c) : undefined);
    await refuseStranger(c, options.token, parameters.get('apiKey'));
    const request = checkRequest(parameters);
    return send(c, 'check', { request, version }, JSON_TYPE);
  });
  app.post('/review', async (c) => send(c, 'review', await documentOf(c), JSON_TYPE));
  app.post('/report', async (c) =>
    send(c, 'report', await documentOf(c), { 'content-type': 'text/html; charset=utf-8' }),
  );
  return app;

  async function send(c: Context, name: string, task: unknown, headers: Record<string, string>) {
    const { signal } = c.req.raw;
    const result = await clients.run(c, () =>
      pool.run<Rendered>(name, task, { maxWait: maxTime, maxTime, signal }),
    );
    metrics.count(result);
    return c.body(result.body, 200, headers);
  }
}

/** Answers that may be given before the body was read. */
const UNREAD = new Set([401, 404, 405, 413]);

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

/** Tells a client what is wrong: LanguageTool's clients in its manner, in plain text, others in JSON. */
function tell(c: Context, { status, message, retryAfter }: Problem): Response {
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  if (c.req.path.startsWith('/v2/')) return c.text(`Error: ${message}`, status, headers);
  return c.json({ error: message }, status, headers);
}

function asProblem(error: unknown): Problem {
  const known = problemOf(error);
  if (known) return known;
  if (error instanceof HTTPException) return new Problem(error.status as 504, error.message);
  // The client went away: nobody reads the answer.
  if ((error as Error).name === 'AbortError') return new Problem(400, 'the request was broken off');
  process.stderr.write(`backread: ${(error as Error).stack ?? String(error)}\n`);
  return new Problem(500, 'a fault of the server, which is told in its log');
}

function versionOf(): string {
  return (JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string })
    .version;
}
