import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { WorkerPool } from '../pool/index.js';
import type { Rendered } from './http-worker.js';

/** What is counted, as Prometheus reads it. */
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = new Counter({
    name: 'backread_http_requests_total',
    help: 'Requests answered.',
    labelNames: ['method', 'route', 'status'],
    registers: [this.registry],
  });
  private readonly seconds = new Histogram({
    name: 'backread_http_request_duration_seconds',
    help: 'Time from the head of a request to its answer.',
    labelNames: ['route'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30],
    registers: [this.registry],
  });
  private readonly words = new Counter({
    name: 'backread_words_total',
    help: 'Words reviewed.',
    registers: [this.registry],
  });
  private readonly findings = new Counter({
    name: 'backread_findings_total',
    help: 'Findings reported.',
    labelNames: ['severity'],
    registers: [this.registry],
  });

  constructor(pool: Pick<WorkerPool, 'running' | 'waiting'>) {
    collectDefaultMetrics({ register: this.registry });
    this.gauge('backread_reviews_running', 'Reviews that run.', () => pool.running);
    this.gauge('backread_reviews_waiting', 'Reviews that wait for a worker.', () => pool.waiting);
  }

  /** Counts every request under the route that it matched, so that no client can make up labels. */
  readonly middleware: MiddlewareHandler = async (c, next) => {
    const from = performance.now();
    await next();
    const route = routeOf(c);
    this.requests.inc({
      method: METHODS.has(c.req.method) ? c.req.method : 'other',
      route,
      status: c.res.status,
    });
    this.seconds.observe({ route }, (performance.now() - from) / 1000);
  };

  /** Counts what a review found. */
  count({ words, findings }: Rendered): void {
    this.words.inc(words);
    for (const [severity, count] of Object.entries(findings)) this.findings.inc({ severity }, count);
  }

  private gauge(name: string, help: string, read: () => number): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      collect() {
        this.set(read());
      },
    });
  }
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

function routeOf(c: Context): string {
  const path = routePath(c, -1);
  return path.includes('*') ? 'other' : path;
}
