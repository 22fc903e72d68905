import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createReviewer } from '../src/index.js';
import { Desk } from './desk-cli.js';
import { TestServer } from './http-server.js';

const SEED = 'seeds/000_56f73b1ed947ec56.txt';
const seed = readFileSync(SEED, 'utf8');
const TWICE = 'In the the north. Nobody nobody knows.';
const HARD =
  'Notwithstanding considerable infrastructural modernisation initiatives, intergovernmental representatives systematically underestimated the environmental responsibilities accompanying unprecedented international industrialisation throughout geographically disadvantaged communities everywhere in underdeveloped agricultural regions.';

interface Match {
  readonly offset: number;
  readonly length: number;
  readonly message: string;
  readonly sentence: string;
  readonly context: { text: string; offset: number; length: number };
  readonly rule: { id: string; category: { id: string } };
}

async function matches(answer: Response | Promise<Response>): Promise<Match[]> {
  const response = await answer;
  const text = await response.text();
  expect(response.status, text).toBe(200);
  return JSON.parse(text).matches;
}

const ids = (found: readonly Match[]) => found.map(({ rule }) => rule.id);

describe('a server', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.start(['--max-size', '1', '--jobs', '2']);
  });
  afterAll(async () => {
    expect(server.err).toBe('');
    expect(await server.stop()).toBe(0);
  });

  describe('/v2/check', () => {
    it('finds what a review finds, at the same places', async () => {
      const expected = createReviewer().review(seed, { from: 'text' }).findings;
      const found = await matches(server.check({ text: seed }));
      expect(found.map(({ rule, offset, length }) => [rule.id, offset, offset + length])).toEqual(
        expected.map(({ rule, start, end }) => [rule, start.offset, end.offset]),
      );
      for (const { offset, length, context, sentence } of found) {
        const words = seed.slice(offset, offset + length).replaceAll('\n', ' ');
        expect(context.text.slice(context.offset, context.offset + context.length)).toBe(words);
        expect(words.startsWith(sentence) || sentence.includes(words.slice(0, 5))).toBe(true);
      }
    });

    it('takes a query, a form and JSON, and a form whose type nobody says', async () => {
      const query = new URLSearchParams({ text: TWICE, language: 'en-GB' });
      const json = JSON.stringify({ text: TWICE, language: 'en', disabledRules: ['X'], enabledOnly: false });
      const { pathname } = new URL(server.address);
      expect(pathname).toBe('/');
      for (const answer of [
        server.fetch(`/v2/check?${query}`),
        server.check({ text: TWICE }),
        server.post('/v2/check', json, 'application/json'),
        server.fetch('/v2/check', { method: 'POST', body: new TextEncoder().encode(String(query)) }),
      ])
        expect(ids(await matches(answer))).toEqual(['repeated-words', 'repeated-words']);
    });

    it('passes over markup, reads what it is to be read as, and counts in the annotated source', async () => {
      const annotation = [
        { text: 'It is ' },
        { markup: '<b title="the the">' },
        { text: 'the' },
        { markup: '</b>' },
        { text: ' 😀 one. In' },
        { markup: '<br/>', interpretAs: '\n\n' },
        { text: 'In ' },
        { markup: '&#116;he', interpretAs: 'the' },
        { text: ' ' },
        { markup: '<i>' },
        { text: 'the north of AT' },
        { markup: '&amp;', interpretAs: '&' },
        { text: 'T, the the sea.' },
      ];
      const only = { enabledOnly: 'true', enabledRules: 'repeated-words' };
      const source = annotation.map(({ text, markup }) => text ?? markup).join('');
      const inForm = await matches(server.check({ data: JSON.stringify({ annotation }), ...only }));
      const inJson = await matches(
        server.post(
          '/v2/check',
          JSON.stringify({ language: 'en-US', data: { annotation }, ...only }),
          'application/json',
        ),
      );
      expect(inJson).toEqual(inForm);
      expect(inForm.map(({ offset, length }) => source.slice(offset, offset + length))).toEqual([
        '&#116;he <i>the',
        'the the',
      ]);
      // The same prose without markup has the same findings.
      const prose = annotation.map(({ text, interpretAs }) => text ?? interpretAs ?? '').join('');
      expect(ids(await matches(server.check({ text: prose, ...only })))).toEqual(ids(inForm));
    });

    it('chooses rules and categories as asked; names of LanguageTool’s own mean nothing', async () => {
      const all = await matches(server.check({ text: seed }));
      const [rule, category] = [all[0]!.rule.id, all.at(-1)!.rule.category.id];
      const without = await matches(server.check({ text: seed, disabledRules: `${rule},WHITESPACE_RULE` }));
      expect(ids(without)).not.toContain(rule);
      const off = createReviewer({ rules: { [rule]: 'off' } }).review(seed, { from: 'text' }).findings;
      expect(ids(without)).toEqual(off.map((finding) => finding.rule));
      const fewer = await matches(server.check({ text: seed, disabledCategories: category.toUpperCase() }));
      expect(fewer.some((match) => match.rule.category.id === category)).toBe(false);
      expect(fewer.length).toBeGreaterThan(0);
      const only = await matches(server.check({ text: seed, enabledOnly: 'true', enabledRules: rule }));
      expect(new Set(ids(only))).toEqual(new Set([rule]));
      const some = await matches(
        server.check({ text: seed, enabledOnly: 'true', enabledCategories: category }),
      );
      expect(new Set(some.map((match) => match.rule.category.id))).toEqual(new Set([category]));
      const none = await matches(
        server.check({ text: seed, enabledOnly: 'true', enabledRules: 'UPPERCASE' }),
      );
      expect(none).toEqual([]);
    });

    it('is strict when picky, and turns on what is asked for beyond the preset', async () => {
      const strict = createReviewer({ preset: 'strict' }).review(HARD, { from: 'text' }).findings;
      expect(strict.map(({ rule }) => rule)).toContain('readability');
      expect(ids(await matches(server.check({ text: HARD })))).not.toContain('readability');
      expect(ids(await matches(server.check({ text: HARD, level: 'picky' })))).toEqual(
        strict.map(({ rule }) => rule),
      );
      const more = await matches(server.check({ text: HARD, enabledRules: 'READABILITY' }));
      expect(ids(more)).toContain('readability');
    });

    it('reads English, tells it from other languages, and answers those without matches', async () => {
      const language = async (fields: Record<string, string>) =>
        (await (await server.check(fields)).json()) as {
          language: { code: string; detectedLanguage: { confidence: number } };
          matches: Match[];
        };
      const german =
        'Der Zug kam in in der Nacht an, und niemand war auf dem Bahnsteig zu sehen, sagte der Mann.';
      expect((await language({ text: seed, language: 'auto' })).language.code).toBe('en-US');
      expect(
        (await language({ text: seed, language: 'auto', preferredVariants: 'de-DE,en-GB' })).language.code,
      ).toBe('en-GB');
      expect(await language({ text: german, language: 'auto' })).toMatchObject({
        language: { code: 'und' },
        matches: [],
      });
      expect(await language({ text: 'В в в', language: 'auto' })).toMatchObject({
        language: { code: 'und' },
      });
      expect(await language({ text: german, language: 'de-DE' })).toMatchObject({
        language: { code: 'de-DE' },
        matches: [],
      });
      expect((await language({ text: TWICE, language: 'en-ZA' })).matches).toHaveLength(2);
    });

    it.each([
      [{ language: 'en-US' }, "Missing 'text' or 'data' parameter"],
      [{ text: 'a', data: '{}' }, "Set only 'text' or 'data' parameters, not both"],
      [{ text: 'a', language: '' }, "Missing 'language' parameter"],
      [{ text: 'a', language: 'xx' }, "'xx' is not a language code known to LanguageTool"],
      [{ text: 'a', level: 'odd' }, "'default' or 'picky'"],
      [{ text: 'a', enabledOnly: 'true' }, 'must specify enabled rules'],
      [
        { text: 'a', enabledOnly: 'true', enabledRules: 'x', disabledRules: 'y' },
        'cannot specify disabled rules',
      ],
      [{ data: '{"annotation": [' }, "Could not parse JSON from 'data'"],
      [{ data: '{"annotation": {}}' }, "requires 'text' or 'annotation'"],
      [{ data: '{"annotation": [{"text": "a", "markup": "b"}]}' }, 'not both'],
      [{ data: '{"annotation": [{"text": "a", "interpretAs": "b"}]}' }, "'interpretAs' cannot be used"],
      [{ data: '{"annotation": [null]}' }, "Either 'text' or 'markup'"],
    ])('refuses %j', async (fields, message) => {
      const answer = await server.check(fields as unknown as Record<string, string>);
      const text = await answer.text();
      expect([answer.status, text]).toEqual([400, expect.stringContaining(message)]);
      expect(text).toMatch(/^Error: /u);
    });
  });

  describe('/review and /report', () => {
    it('answers with the bytes of the command line', async () => {
      const desk = new Desk();
      desk.put('story.txt', seed);
      const expected = desk.backread(['--format', 'json', '--preset', 'strict', 'story.txt']).out;
      const answer = await server.post('/review?path=story.txt&preset=strict', seed);
      expect(await answer.text()).toBe(expected);
      expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
      const page = await (await server.post('/report?path=story.txt', seed)).text();
      expect(page).toBe(desk.backread(['--format', 'html', 'story.txt']).out);
      desk.clear();
    });

    it.each([
      ['test/formats/story.html', 'text/html', '', 'html'],
      ['test/formats/story.html', 'application/octet-stream', '', 'html'],
      ['test/formats/message.newsml.xml', 'application/xml', '', 'newsml'],
      ['test/formats/item.ninjs.json', 'application/json', '', 'ninjs'],
      ['test/formats/feed.ndjson', 'application/x-ndjson', '?field=content.paras', 'json'],
      ['test/formats/talk.srt', 'application/x-subrip', '', 'srt'],
      [SEED, 'application/x-www-form-urlencoded', '?from=text', 'text'],
    ])('reads %s as %s%s', async (path, type, query, format) => {
      const answer = await server.post(`/review${query}`, readFileSync(path), type);
      const reviews = (await answer.json()) as { format: string }[];
      expect(new Set(reviews.map((review) => review.format))).toEqual(new Set([format]));
    });

    it('takes settings of rules for one request', async () => {
      const severities = async (query: string) => {
        const [review] = (await (await server.post(`/review${query}`, TWICE)).json()) as [
          { findings: { severity: string }[] },
        ];
        return review.findings.map(({ severity }) => severity);
      };
      expect(await severities('?rule=repeated-words=query')).toEqual(['query', 'query']);
      expect(await severities('?rule=repeated-words=off')).toEqual([]);
      expect(await severities('')).toEqual(['minor', 'minor']);
    });

    it.each([
      ['/review?odd=1', 'a', 'text/plain', 400, "unknown parameter 'odd'"],
      ['/review?from=odd', 'a', 'text/plain', 400, "unknown format 'odd'"],
      ['/review?preset=odd', 'a', 'text/plain', 400, "unknown preset 'odd'"],
      ['/review?rule=repeated-wrds', 'a', 'text/plain', 400, "did you mean 'repeated-words'?"],
      ['/review?path=%ff', 'a', 'text/plain', 400, '% escape'],
      ['/review', 'a', 'image/png', 415, 'image/png'],
      ['/review', 'text=a', 'application/x-www-form-urlencoded', 415, 'the document itself'],
      ['/review', new Uint8Array([0x41, 0xff]), 'text/plain', 422, 'not UTF-8 text: invalid byte at byte 1'],
      ['/review', '<package/>', 'application/xml', 422, 'its root is <package>'],
      ['/report', 'a', 'text/plain; charset=klingon', 422, "unknown character encoding 'klingon'"],
      ['/v2/check', '{"text": ', 'application/json', 400, 'not JSON'],
      ['/v2/check', '[]', 'application/json', 400, 'a JSON object'],
      ['/v2/check', '{"text": 1, "language": "en"}', 'application/json', 400, "'text' must be a text"],
      ['/v2/check', new Uint8Array([0x7b, 0xff]), 'application/json', 400, 'not UTF-8'],
      ['/v2/check', 'language=en&text=%ff', 'application/x-www-form-urlencoded', 400, 'not UTF-8'],
      ['/v2/check', 'language=en&text=100%', 'application/x-www-form-urlencoded', 400, 'not UTF-8'],
      ['/v2/check', 'a', 'text/plain', 415, 'application/json, not text/plain'],
      ['/v2/check', 'text=a', 'application/x-www-form-urlencoded; charset=latin1', 415, 'must be UTF-8'],
      ['/review', 'a'.repeat(1024 * 1024 + 1), 'text/plain', 413, 'larger than 1048576 bytes'],
      ['/nope', 'a', 'text/plain', 404, 'nothing at /nope'],
      ['/health', 'a', 'text/plain', 405, 'POST is not for /health'],
    ])('%s refuses what it cannot take (%#)', async (path, body, type, status, message) => {
      const answer = await server.post(path, body, type);
      const text = await answer.text();
      expect([answer.status, text]).toEqual([status, expect.stringContaining(message)]);
      // And goes on.
      expect(await matches(server.check({ text: TWICE }))).toHaveLength(2);
    });
  });

  it('reads on no further than it may where a body does not say its length', async () => {
    const { socket, answer } = server.raw();
    socket.write(
      'POST /review HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n',
    );
    const chunk = `10000\r\n${'a '.repeat(0x8000)}\r\n`;
    for (let sent = 0; sent < 20 && !socket.destroyed; sent++) socket.write(chunk);
    socket.end('0\r\n\r\n');
    expect(await answer).toMatch(/^HTTP\/1\.1 413 /u);
  });

  it('ends requests with huge heads and those that never come to an end', async () => {
    const huge = server.raw();
    huge.socket.write(`GET /health HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`);
    expect(await huge.answer).toMatch(/^HTTP\/1\.1 431 /u);
    const slow = server.raw();
    slow.socket.write('GET /health HTTP/1.1\r\nHost: a\r\n');
    const drip = setInterval(() => slow.socket.write('X: a\r\n'), 500);
    expect(await slow.answer).toMatch(/^HTTP\/1\.1 408 /u);
    clearInterval(drip);
    const odd = server.raw();
    odd.socket.write('NONSENSE\r\n\r\n');
    expect(await odd.answer).toMatch(/^HTTP\/1\.1 400 /u);
    expect((await server.fetch('/health')).status).toBe(200);
  });

  it('lets no page of another origin read', async () => {
    const answer = await server.check({ text: TWICE }, { headers: { origin: 'https://example.org' } });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('counts for Prometheus, under the routes there are', async () => {
    await server.fetch('/made/up');
    const text = await (await server.fetch('/metrics')).text();
    expect(text).toMatch(
      /^backread_http_requests_total\{method="POST",route="\/v2\/check",status="200"\} \d+$/mu,
    );
    expect(text).toMatch(/^backread_words_total [1-9]\d*$/mu);
    expect(text).not.toContain('made');
  });

  it('answers as openapi.json says', async () => {
    const document = JSON.parse(readFileSync('openapi.json', 'utf8'));
    expect(await (await server.fetch('/openapi.json')).json()).toEqual(document);
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    ajv.addSchema(document, 'api');
    const asked: [method: string, path: string, request: () => Promise<Response>][] = [
      ['post', '/v2/check', () => server.check({ text: seed, level: 'picky' })],
      ['get', '/v2/check', () => server.fetch('/v2/check?language=auto&text=In+the+the+north')],
      ['post', '/v2/check', () => server.check({ text: 'Ja', language: 'de' })],
      ['post', '/v2/check', () => server.check({ language: 'xx' })],
      ['post', '/v2/check', () => server.post('/v2/check', 'a', 'image/png')],
      ['get', '/v2/languages', () => server.fetch('/v2/languages')],
      ['get', '/v2/info', () => server.fetch('/v2/info')],
      ['get', '/v2/healthcheck', () => server.fetch('/v2/healthcheck')],
      ['post', '/review', () => server.post('/review?path=a.txt&preset=strict', seed)],
      ['post', '/review', () => server.post('/review?from=srt', readFileSync('test/formats/talk.srt'))],
      ['post', '/review', () => server.post('/review?from=odd', 'a')],
      ['post', '/review', () => server.post('/review', new Uint8Array([0xff]))],
      ['post', '/report', () => server.post('/report', seed)],
      ['get', '/health', () => server.fetch('/health')],
      ['get', '/metrics', () => server.fetch('/metrics')],
      ['get', '/openapi.json', () => server.fetch('/openapi.json')],
    ];
    for (const [method, path, request] of asked) {
      const answer = await request();
      const type = answer.headers.get('content-type')!.split(';')[0]!;
      const { content } = document.paths[path][method].responses[answer.status];
      expect(Object.keys(content), `${method} ${path} ${answer.status}`).toContain(type);
      const pointer = ['paths', path, method, 'responses', String(answer.status), 'content', type, 'schema']
        .map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1')))
        .join('/');
      const validate = ajv.getSchema(`api#/${pointer}`)!;
      validate(type === 'application/json' ? await answer.json() : await answer.text());
      expect(validate.errors ?? [], `${method} ${path} ${answer.status}`).toEqual([]);
    }
    const tested = new Set(asked.map(([method, path]) => `${method} ${path}`));
    const described = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.keys(item as object).map((method) => `${method} ${path}`),
    );
    expect(new Set(described)).toEqual(tested);
  });

  it.skipIf(spawnSync('python3', ['-c', 'import language_tool_python']).status !== 0)(
    'serves language_tool_python (skipped where it is not installed)',
    () => {
      const { stdout, stderr } = spawnSync(
        'python3',
        ['test/clients/language_tool_python_client.py', server.address, TWICE],
        { encoding: 'utf8' },
      );
      expect(JSON.parse(stdout || stderr).matches).toEqual([
        ['repeated-words', 3, 7, expect.any(String), [], 'repetition', 'duplication'],
        ['repeated-words', 18, 13, expect.any(String), [], 'repetition', 'duplication'],
      ]);
    },
  );

  it.skipIf(
    spawnSync('soffice', ['--version']).status !== 0 ||
      spawnSync('/usr/bin/python3', ['-c', 'import uno']).status !== 0,
  )(
    'serves LibreOffice Writer’s own client (skipped without soffice and python3-uno)',
    () => {
      const { stdout, stderr } = spawnSync(
        '/usr/bin/python3',
        ['test/clients/libreoffice.py', server.address, TWICE],
        { encoding: 'utf8' },
      );
      const { checkers, locales, errors } = JSON.parse(stdout || `"${stderr}"`);
      expect(checkers).toEqual(['org.openoffice.lingu.LanguageToolGrammarChecker']);
      expect(locales).toContain('en-GB');
      expect(errors).toMatchObject([
        { offset: 3, length: 7, short: '“the the” stands twice in a row.' },
        { offset: 18, length: 13, short: '“Nobody nobody” stands twice in a row.' },
      ]);
    },
    120_000,
  );
});

/** A rule of the desk's own that takes as many seconds as the text says, or all. */
const SLOW = `export default {
  id: 'slow', category: 'garble', severity: 'query', summary: 'Takes its time.',
  check(reading) {
    const seconds = /forever/.test(reading.text) ? Infinity : Number(/(\\d) seconds/.exec(reading.text)?.[1] ?? 0);
    for (const end = Date.now() + 1000 * seconds; Date.now() < end; );
  },
};`;

describe('a server at its limits', () => {
  let desk: Desk;
  let server: TestServer;
  afterEach(async () => {
    expect(await server.stop()).toBe(0);
    desk.clear();
  });

  async function start(args: readonly string[], env: Record<string, string> = {}): Promise<void> {
    desk = new Desk();
    desk.put('slow.mjs', SLOW);
    desk.put('.backreadrc.yaml', 'localRules: [./slow.mjs]\n');
    server = await TestServer.start(args, { cwd: desk.folder, env });
  }

  it('stops a review that takes too long, and reviews on', async () => {
    await start(['--max-time', '2']);
    const stuck = await server.check({ text: 'It goes on forever.' });
    expect([stuck.status, await stuck.text()]).toEqual([
      504,
      'Error: the review took too long and was stopped',
    ]);
    let answer = await server.check({ text: TWICE });
    // The new worker may need longer than the limit to be ready on a busy machine.
    for (let tries = 0; answer.status !== 200 && tries < 5; tries++)
      answer = await server.check({ text: TWICE });
    expect(await matches(answer)).toHaveLength(2);
  });

  it('turns away who has too much in hand (429), and all when too many wait (503)', async () => {
    await start(['--max-per-client', '3', '--max-queue', '1']);
    const slow = server.check({ text: 'It takes 3 seconds.' });
    while (((await (await server.fetch('/health')).json()) as { running: number }).running === 0);
    const waits = server.check({ text: TWICE });
    while (((await (await server.fetch('/health')).json()) as { waiting: number }).waiting === 0);
    const busy = await server.check({ text: TWICE });
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '2']);
    expect((await slow).status).toBe(200);
    expect(await matches(waits)).toHaveLength(2);
    await server.stop();
    desk.clear();

    await start(['--max-per-client', '1']);
    const first = server.check({ text: 'It takes 3 seconds.' });
    while (((await (await server.fetch('/health')).json()) as { running: number }).running === 0);
    const second = await server.check({ text: TWICE });
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, '1']);
    expect((await first).status).toBe(200);
    expect(await matches(server.check({ text: TWICE }))).toHaveLength(2);
  });

  it.each([
    'SIGTERM',
    'SIGINT',
  ] as const)('finishes what it has in hand on %s, then ends with 0', async (name) => {
    await start([]);
    const slow = server.check({ text: 'It takes 2 seconds. In the the north.' });
    while (((await (await server.fetch('/health')).json()) as { running: number }).running === 0);
    server.signal(name);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await expect(server.fetch('/health')).rejects.toThrow();
    const answer = await slow;
    expect(answer.headers.get('connection')).toBe('close');
    expect(await matches(answer)).toHaveLength(1);
    expect(await server.exited).toBe(0);
  });

  it('asks for its token, and lets pages of configured origins ask', async () => {
    const token = 'open-sesame-123';
    await start(['--cors', 'https://desk.example'], { BACKREAD_TOKEN: token });
    expect((await server.fetch('/health')).status).toBe(200);
    const authorization = `Bearer ${token}`;
    for (const path of ['/review', '/report']) {
      const refused = await server.post(path, TWICE);
      expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([
        401,
        'Bearer realm="backread"',
      ]);
      const headers = { 'content-type': 'text/plain', authorization };
      expect((await server.fetch(path, { method: 'POST', body: TWICE, headers })).status).toBe(200);
    }
    const wrong = { authorization: 'Bearer open-sesame-124' };
    expect((await server.fetch('/metrics')).status).toBe(401);
    expect((await server.fetch('/metrics', { headers: wrong })).status).toBe(401);
    expect((await server.check({ text: TWICE })).status).toBe(401);
    expect((await server.check({ text: TWICE }, { headers: wrong })).status).toBe(401);
    expect((await server.check({ text: TWICE, apiKey: 'open-sesame-124' })).status).toBe(401);
    expect(await matches(server.check({ text: TWICE, apiKey: token }))).toHaveLength(2);
    const origin = { origin: 'https://desk.example', authorization };
    const allowed = await server.check({ text: TWICE }, { headers: origin });
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://desk.example');
    const other = await server.check(
      { text: TWICE, apiKey: token },
      { headers: { origin: 'https://x.example' } },
    );
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
    const preflight = await server.fetch('/review', {
      method: 'OPTIONS',
      headers: { origin: 'https://desk.example', 'access-control-request-method': 'POST' },
    });
    expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([
      204,
      'authorization,content-type',
    ]);
  });

  it('honours the desk’s decisions for a document with a name', async () => {
    await start([]);
    desk.put('story.txt', TWICE);
    const count = async () => {
      const [review] = (await (await server.post('/review?path=story.txt', TWICE)).json()) as [
        { findings: unknown[]; stetted: number },
      ];
      return [review.findings.length, review.stetted];
    };
    expect(await count()).toEqual([2, 0]);
    expect(desk.backread(['stet', 'story.txt:1:4', '--why', 'so on the tape']).code).toBe(0);
    expect(await count()).toEqual([1, 1]);
  });
});

describe('backread serve', () => {
  it.each([
    [['--port', '99999'], {}, 'from 0 to 65535'],
    [['--rule', 'repeated-wrds'], {}, "did you mean 'repeated-words'?"],
    [['--host', '203.0.113.1'], {}, 'not an address of this machine'],
    [['--token-file', 'none'], {}, 'cannot be read (ENOENT)'],
    [[], { BACKREAD_TOKEN: 'short' }, 'eight or more'],
  ])('%j cannot start: one line and exit code 2', (args, env, message) => {
    const desk = new Desk();
    const { code, err } = desk.backread(['serve', '--port', '0', '--jobs', '1', ...args], { env });
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
    desk.clear();
  });

  it('says who has the port already', async () => {
    const server = await TestServer.start();
    const desk = new Desk();
    writeFileSync(join(desk.folder, 'a'), '');
    const { code, err } = desk.backread(['serve', '--jobs', '1', '--port', new URL(server.address).port]);
    expect([code, err]).toEqual([2, expect.stringMatching(/port \d+: another program does\n$/u)]);
    expect(await server.stop()).toBe(0);
    desk.clear();
  });
});
