import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { JsonReview } from '../reporters/json.js';

/** What came of a story: a review made now, one made before, another attempt later, a failure for good. */
export type Outcome = 'reviewed' | 'known' | 'put-off' | 'failed';

/** What is counted, as Prometheus reads it. */
export class QueueMetrics {
  readonly registry = new Registry();
  private readonly stories = new Counter({
    name: 'backread_stories_total',
    help: 'Stories taken from the queue, by what came of them.',
    labelNames: ['outcome'],
    registers: [this.registry],
  });
  private readonly seconds = new Histogram({
    name: 'backread_story_duration_seconds',
    help: 'Time from taking a story to its review.',
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

  /** @param running tells how many stories are in hand. */
  constructor(running: () => number) {
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: 'backread_reviews_running',
      help: 'Reviews that run.',
      registers: [this.registry],
      collect() {
        this.set(running());
      },
    });
  }

  count(outcome: Outcome): void {
    this.stories.inc({ outcome });
  }

  /** @param seconds from taking the story to its reviews. */
  review(reviews: readonly JsonReview[], seconds: number): void {
    this.seconds.observe(seconds);
    for (const { words, findings } of reviews) {
      this.words.inc(words);
      for (const { severity } of findings) this.findings.inc({ severity });
    }
  }
}

/**
 * Serves `/metrics` and `/health` on the machine itself. Resolves to a function that stops it, and the address.
 * @throws Node's error for a port that is taken or may not be had.
 */
export async function serveMetrics(
  { registry }: QueueMetrics,
  port: number,
): Promise<{ address: string; stop(): void }> {
  const server = createServer((request, response) => {
    if (request.url === '/health') response.end('ok\n');
    else if (request.url === '/metrics')
      void registry.metrics().then((text) => {
        response.setHeader('content-type', registry.contentType);
        response.end(text);
      });
    else response.writeHead(404).end('there is /metrics and /health\n');
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
