import type { Context, MiddlewareHandler } from 'hono';
import { bearerAuth } from 'hono/bearer-auth';
import { timingSafeEqual } from 'hono/utils/buffer';
import { Problem } from './problem.js';

/** Asks for `Authorization: Bearer TOKEN`, compared in constant time. */
export function bearer(
  token: string,
  problem: (c: Context, problem: Problem) => Response,
): MiddlewareHandler {
  const check = bearerAuth({ token, realm: 'backread' });
  return async (c, next) => {
    try {
      return await check(c, next);
    } catch (error) {
      const header = (error as { res?: Response }).res?.headers.get('www-authenticate');
      if (!header) throw error;
      const status = (error as { status: 400 | 401 }).status;
      const answer = problem(c, new Problem(status, 'a token is asked for: Authorization: Bearer …'));
      answer.headers.set('www-authenticate', header);
      return answer;
    }
  };
}

/**
 * For LanguageTool's clients: the token in the header, or as the parameter `apiKey`, which is what they can send.
 * @throws Problem (401)
 */
export async function refuseStranger(c: Context, token: string | undefined, apiKey: unknown): Promise<void> {
  if (token === undefined) return;
  const sent = /^Bearer +(\S+) *$/iu.exec(c.req.header('authorization') ?? '')?.[1];
  const key = sent ?? (typeof apiKey === 'string' ? apiKey : '');
  if (!(await timingSafeEqual(token, key)))
    throw new Problem(401, "a token is asked for: 'Authorization: Bearer …' or the parameter 'apiKey'");
}
