import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type CancellationToken,
  MessageType,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver/node';
import { readDecisions, storyKey, writeDecisions } from '../cli/decisions-file.js';
import { findFiles } from '../cli/files.js';
import { decide, mergeDecisions } from '../desk/decisions.js';
import type { Finding } from '../desk/index.js';
import { reporters } from '../reporters/index.js';
import { RULE_PAGES } from '../retext/message.js';
import { commands } from './actions.js';
import { diagnosticsOf } from './diagnostics.js';
import { OpenDocument } from './documents.js';
import { pathOf } from './reviewers.js';
import type { LanguageServer } from './server.js';

interface Run {
  readonly token: CancellationToken;
  readonly progress: WorkDoneProgressReporter;
}

/** Carries out a command that the editor sends. What it cannot do it says in a message; the server goes on. */
export async function runCommand(
  server: LanguageServer,
  command: string,
  args: readonly unknown[],
  run: Run,
): Promise<unknown> {
  const [first, second] = args.map(String);
  try {
    if (command === commands.stet)
      return await stet(server, first ?? '', ({ fingerprint }) => fingerprint === second);
    if (command === commands.stetRule) return await stet(server, first ?? '', ({ rule }) => rule === second);
    if (command === commands.openPage) return await open(server, first ?? '');
    if (command === commands.reviewPage) return await reviewPage(server, first ?? '');
    if (command === commands.reviewWorkspace) return await reviewWorkspace(server, run);
  } catch (error) {
    server.tell(`backread: ${(error as Error).message.split('\n')[0]}`, MessageType.Error);
    return null;
  }
  server.tell(`backread: unknown command ${command}`, MessageType.Error);
  return null;
}

/** Lets the findings stand: writes them into the document of decisions. */
async function stet(
  server: LanguageServer,
  uri: string,
  isMeant: (finding: Finding) => boolean,
): Promise<number> {
  const current = await server.current(uri);
  const path = pathOf(uri);
  if (!current || path === undefined) return 0;
  const { store } = await server.desks.deskFor(path, server.workspace);
  const { decisions } = await readDecisions(store);
  const made = current.review.findings
    .filter(isMeant)
    .map((finding) => decide(finding, storyKey(path, store), { why: 'stet in the editor' }));
  await writeDecisions(store, mergeDecisions(decisions, made));
  server.refresh();
  return made.length;
}

async function open(server: LanguageServer, address: string): Promise<string> {
  // Nothing but the pages of our rules and the desk's own links is opened.
  const isWeb = /^https?:\/\//u.test(address);
  if (isWeb && server.canShow) await server.connection.window.showDocument({ uri: address, external: true });
  return address;
}

/** The page of the HTML report for an open document, in a temporary file. Returns its path. */
async function reviewPage(server: LanguageServer, uri: string): Promise<string | null> {
  const current = await server.current(uri);
  if (!current) return null;
  const { reviewer } = await server.desks.deskFor(pathOf(uri), server.workspace);
  const page = reporters
    .find(({ name }) => name === 'html')!
    .render([current.review], {
      rules: reviewer.rules.map(({ rule }) => ({
        ...rule,
        url: `${RULE_PAGES}/${rule.category}/${rule.id}`,
      })),
    });
  const folder = await mkdtemp(join(tmpdir(), 'backread-'));
  const file = join(folder, `${basename(pathOf(uri) ?? 'untitled')}.html`);
  await writeFile(file, page);
  if (server.canShow)
    await server.connection.window.showDocument({ uri: pathToFileURL(file).href, external: true });
  return file;
}

/** Reviews every story of the workspace and shows what it finds, with progress, until done or cancelled. Returns the number of stories. */
async function reviewWorkspace(server: LanguageServer, { token, progress }: Run): Promise<number> {
  const { paths } = await findFiles([...server.workspaceFolders], {});
  progress.begin('backread', 0, `${paths.length} stories`, true);
  let done = 0;
  for (const path of paths) {
    if (token.isCancellationRequested) break;
    const uri = pathToFileURL(path).href;
    if (!(await server.current(uri))) {
      const document = new OpenDocument(uri, languageOf(path), 0, await readFile(path, 'utf8'), 'utf-16');
      const review = await server.desks.review(document, server.workspace);
      if (review)
        await server.connection.sendDiagnostics({ uri, diagnostics: diagnosticsOf(review, document) });
    }
    done++;
    progress.report(Math.round((100 * done) / paths.length), path);
  }
  progress.done();
  return done;
}

function languageOf(path: string): string {
  if (/\.(?:md|markdown|mdown)$/iu.test(path)) return 'markdown';
  return /\.html?$/iu.test(path) ? 'html' : 'plaintext';
}
