import type { Answer, Choices, Order, Proof } from './protocol.js';

declare const CORE_SIZE: string;

export interface CoreEvents {
  /** Where loading has got to, in plain words. */
  progress(message: string): void;
  ready(rules: Extract<Answer, { kind: 'ready' }>['rules']): void;
  /** `ms`: from the order to the answer. */
  proof(proof: Proof, ms: number): void;
  refused(message: string): void;
  /** Nothing more will come. */
  failed(message: string): void;
}

/** The core in its worker. It is asked one text at a time: while it reads, only the latest waits, and what was typed between is dropped. */
export class Core {
  private worker: Worker | undefined;
  private isReady = false;
  private inFlight: { id: number; since: number } | undefined;
  private waiting: Omit<Order, 'id'> | undefined;
  private count = 0;

  constructor(private readonly on: CoreEvents) {}

  /** Loads the core; again after a failure. */
  load(): void {
    this.worker?.terminate();
    this.isReady = false;
    this.inFlight = undefined;
    this.on.progress(`Loading the reader and its lexicons (${CORE_SIZE}). This is done once a visit.`);
    const script = document.createElement('script');
    script.src = 'worker.js';
    script.onload = () => this.start();
    script.onerror = () =>
      this.on.failed(
        'The reader did not load: worker.js is not beside this page, or the connection broke off.',
      );
    script.addEventListener('load', () => script.remove());
    script.addEventListener('error', () => script.remove());
    document.head.append(script);
  }

  private start(): void {
    const { backreadWorker } = globalThis as { backreadWorker?: () => void };
    if (!backreadWorker) {
      this.on.failed('The reader did not load whole: worker.js is damaged.');
      return;
    }
    this.on.progress('Loaded. Setting up the rules …');
    const url = URL.createObjectURL(new Blob([`(${backreadWorker})()`], { type: 'text/javascript' }));
    try {
      this.worker = new Worker(url);
    } catch {
      this.on.failed('This browser lets the page start no worker, which the reader needs.');
      return;
    }
    this.worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.take(data));
    this.worker.addEventListener('error', (event) => {
      this.on.failed(`The reader stopped: ${event.message || 'the browser gives no reason'}.`);
    });
  }

  /** Asks for a proof of the latest text. */
  review(text: string, choices: Choices): void {
    this.waiting = { text, ...choices };
    this.next();
  }

  /** Forgets what waits; an answer under way is not heard. */
  drop(): void {
    this.waiting = undefined;
    this.count++;
  }

  private next(): void {
    if (!this.isReady || this.inFlight || !this.waiting) return;
    const id = ++this.count;
    this.inFlight = { id, since: performance.now() };
    this.worker!.postMessage({ id, ...this.waiting } satisfies Order);
    this.waiting = undefined;
  }

  private take(answer: Answer): void {
    if (answer.kind === 'ready') {
      this.isReady = true;
      this.on.ready(answer.rules);
    } else {
      const ms = performance.now() - (this.inFlight?.since ?? 0);
      const isWanted = answer.id === this.count;
      this.inFlight = undefined;
      if (isWanted && answer.kind === 'proof') this.on.proof(answer, ms);
      else if (isWanted && answer.kind === 'refused') this.on.refused(answer.message);
    }
    this.next();
  }
}
