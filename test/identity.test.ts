import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol/node';
import { Corpus } from '../bench/corpus.js';
import { type Config, createReviewer, type Finding } from '../src/index.js';
import { diagnosticOf } from '../src/lsp/diagnostics.js';
import { Positions } from '../src/lsp/positions.js';
import { toJson } from '../src/reporters/json.js';
import { Desk } from './desk-cli.js';
import { TestServer } from './http-server.js';
import { Editor } from './lsp-client.js';

/**
 * One story has one set of findings, whichever way it comes. `BACKREAD_STORIES=FOLDER,FOLDER` adds the .txt files of folders, for a
 * run over stories that are not here.
 */
const stories = new Map([
  ...['seeds', ...(process.env.BACKREAD_STORIES?.split(',') ?? [])].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const),
  ),
  ...Array.from({ length: 6 }, (_, seed) => [`made-${seed}.txt`, new Corpus(seed).story(5000)] as const),
]);

const desk = new Desk();
afterAll(() => desk.clear());
for (const [name, text] of stories) desk.put(`stories/${name}`, text);
const lineOf = (body: string, id: string) => `${JSON.stringify({ id, headline: 'What he he said', body })}\n`;
const feed = [...stories].map(([name, text]) => lineOf(text, name)).join('');
desk.put('feed.ndjson', feed);

const TIME = 60_000 + stories.size * 1000;

describe.each(['recommended', 'strict'] as const)(`findings of ${stories.size} stories in %s`, (preset) => {
  const reviewer = createReviewer({ preset } satisfies Config);
  const own = [...stories].map(([name, text]) => reviewer.review(text, { path: `stories/${name}` }));
  // In the order of the command line: by name.
  own.sort((a, b) => (a.path! < b.path! ? -1 : 1));
  const expected = own.map((review) => `${JSON.stringify(toJson(review))}\n`).join('');
  const run = (...args: string[]) =>
    desk.backread(['--fail-on', 'never', '--format', 'ndjson', '--preset', preset, ...args]);

  it('are many, so that there is something to compare', () => {
    expect(own.flatMap(({ findings }) => findings).length).toBeGreaterThan(stories.size * 2);
  });

  it.each([
    ['one thread', ['--jobs', '1']],
    ['two threads', ['--jobs', '2']],
    ['a cold cache', ['--cache']],
    ['a warm cache', ['--cache']],
    ['a warm cache and two threads', ['--cache', '--jobs', '2']],
  ])(
    'are those of the library, byte for byte, in %s',
    (_, args) => {
      expect(run(...args, 'stories')).toEqual({ code: 0, out: expected, err: '' });
    },
    TIME,
  );

  it.each(['1', '2'])(
    'are those of the library in a stream of NDJSON, in %s threads',
    (jobs) => {
      const fields = ['headline', 'body'];
      const options = fields.flatMap((field) => ['--field', field]);
      const articles = reviewer.reviewAll(feed, { path: 'feed.ndjson', from: 'json', fields });
      const lines = articles.map((review) => `${JSON.stringify(toJson(review))}\n`).join('');
      expect(articles).toHaveLength(stories.size);
      const args = [
        '--format',
        'ndjson',
        '--fail-on',
        'never',
        '--preset',
        preset,
        '--jobs',
        jobs,
        ...options,
      ];
      const streamed = desk.backread([...args, '--stdin-filename', 'feed.ndjson', '-'], { input: feed });
      expect(streamed).toEqual({ code: 0, out: lines, err: '' });
    },
    TIME,
  );

  it(
    'are those of the library over HTTP',
    async () => {
      const server = await TestServer.start(['--preset', preset], { cwd: desk.folder });
      for (const review of own) {
        const answer = await server.post(
          `/review?path=${encodeURIComponent(review.path!)}`,
          review.copy.source,
        );
        expect(JSON.parse(await answer.text())).toEqual([JSON.parse(JSON.stringify(toJson(review)))]);
      }
      await server.stop();
    },
    TIME,
  );

  it(
    'are those of the library in an editor that asks for them',
    async () => {
      desk.put('.backreadrc.json', JSON.stringify({ preset }));
      const editor = await Editor.start({
        rootUri: pathToFileURL(resolve(desk.folder)).href,
        capabilities: { textDocument: { diagnostic: {} } },
      });
      for (const { path, copy, findings } of own) {
        const uri = pathToFileURL(resolve(desk.folder, path!)).href;
        await editor.open(uri, copy.source);
        const report: DocumentDiagnosticReport = await editor.connection.sendRequest(
          'textDocument/diagnostic',
          {
            textDocument: { uri },
          },
        );
        const document = { uri, positions: new Positions(copy.source, 'utf-16') };
        const wanted = findings.map((finding: Finding) => diagnosticOf(finding, document as never));
        expect(report).toMatchObject({ kind: 'full', items: JSON.parse(JSON.stringify(wanted)) });
        await editor.close(uri);
      }
      await editor.stop();
      desk.put('.backreadrc.json', '{}');
    },
    TIME,
  );
});
