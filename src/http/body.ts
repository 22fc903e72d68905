import type { Context } from 'hono';
import { Problem } from './problem.js';

/** A body with its declared type, in lower case and without parameters; '' when none is declared. */
export interface Body {
  readonly type: string;
  readonly charset: string | undefined;
  readonly bytes: Uint8Array;
}

/** The body of a request. The size is limited before (`bodyLimit`). */
export async function bodyOf(c: Context): Promise<Body> {
  const header = c.req.header('content-type') ?? '';
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/iu.exec(header)?.[1];
  return {
    type: header.split(';', 1)[0]!.trim().toLowerCase(),
    charset,
    bytes: new Uint8Array(await c.req.arrayBuffer()),
  };
}

/** @throws Problem (400) for bytes that are not UTF-8. */
export function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem(400, 'the body is not UTF-8 text');
  }
}

/**
 * The fields of a form or a query, as a form encodes them; of one that comes twice the last.
 * @throws Problem (400) for escapes that are none, or not UTF-8.
 */
export function formFields(text: string): Map<string, string> {
  return new Map(formPairs(text));
}

/** The same with all of those that come more than once. */
export function formPairs(text: string): [string, string][] {
  return text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      const [name, value] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
      return [decoded(name), decoded(value)];
    });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new Problem(400, 'a % escape in the form or the query is not UTF-8');
  }
}

/** The query string of a request, without the question mark. */
export function queryOf(c: Context): string {
  const at = c.req.url.indexOf('?');
  return at < 0 ? '' : c.req.url.slice(at + 1);
}
