import { ConfigError } from '../desk/index.js';
import { InputError, NoCopyError } from '../formats/index.js';

/** What a worker hands back: errors lose their class on the way between threads, so those that a user can cause go as data. */
export type Answer<T> = { readonly value: T } | { readonly failure: Failure };

interface Failure {
  readonly kind: keyof typeof KINDS;
  readonly message: string;
}

// The narrower class stands before the wider.
const KINDS = { NoCopyError, InputError, ConfigError } as const;

/** Runs `work` and takes down what a user can do wrong; a fault of ours is thrown on. */
export async function answer<T>(work: () => T | Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    const kind = (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((name) => error instanceof KINDS[name]);
    if (kind === undefined) throw error;
    return { failure: { kind, message: (error as Error).message } };
  }
}

/** The worker's value. @throws what the worker threw, with its class. */
export function unwrap<T>(given: Answer<T>): T {
  if ('value' in given) return given.value;
  throw new KINDS[given.failure.kind](given.failure.message);
}
