import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageType } from 'vscode-languageserver/node';
import { readDecisions, storyKey, writeDecisions } from '../cli/decisions-file.js';
import { decide, mergeDecisions } from '../desk/decisions.js';
import type { Finding } from '../desk/index.js';
import type { NewTerm } from '../house/terms/write.js';
import { reporters } from '../reporters/index.js';
import { pageUrl } from '../retext/message.js';
import { commands } from './actions.js';
import { addToDesk } from './add-term.js';
import type { Host } from './host.js';
import { type Run, reviewWorkspace } from './review-workspace.js';
import { pathOf } from './reviewers.js';

/** Carries out a command that the editor sends. What it cannot do it says in a message; the server goes on. */
export async function runCommand(
  server: Host,
  command: string,
  args: readonly unknown[],
  run: Run,
): Promise<unknown> {
  const [first = '', second] = args.map(String);
  try {
    if (command === commands.stet)
      return await stet(server, first, ({ fingerprint }) => fingerprint === second);
    if (command === commands.stetRule) return await stet(server, first, ({ rule }) => rule === second);
    if (command === commands.addTerm) return await add(server, first, args[1]);
    if (command === commands.openPage) return await open(server, first);
    if (command === commands.reviewPage) return await reviewPage(server, first);
    if (command === commands.reviewWorkspace) return await reviewWorkspace(server, run);
  } catch (error) {
    server.tell(`backread: ${(error as Error).message.split('\n')[0]}`, MessageType.Error);
    return null;
  }
  server.tell(`backread: unknown command ${command}`, MessageType.Error);
  return null;
}

/** Lets the findings stand: writes them into the document of decisions. */
async function stet(server: Host, uri: string, isMeant: (finding: Finding) => boolean): Promise<number> {
  const current = await server.current(uri);
  const path = pathOf(uri);
  if (!current || path === undefined) return 0;
  const { store } = await server.desks.deskFor(path);
  const { decisions } = await readDecisions(store);
  const made = current.reviews.flatMap((review) =>
    review.findings
      .filter(isMeant)
      .map((finding) => decide(finding, storyKey(review.path ?? path, store), { why: 'stet in the editor' })),
  );
  await writeDecisions(store, mergeDecisions(decisions, made));
  server.refresh();
  return made.length;
}

/** Adds a form to the desk's list. Returns the list's path. */
async function add(server: Host, uri: string, entry: unknown): Promise<string> {
  const { term, variants, name } = (entry ?? {}) as Partial<NewTerm>;
  if (typeof term !== 'string' || term.trim() === '') throw new Error('nothing to add to the desk’s list');
  const desk = await server.desks.deskFor(pathOf(uri));
  const { file, message } = await addToDesk(
    {
      term: term.trim(),
      ...(Array.isArray(variants) ? { variants: variants.map(String) } : {}),
      ...(name === true ? { name } : {}),
    },
    desk,
  );
  server.tell(`backread: ${message}`, MessageType.Info);
  server.refresh();
  return file;
}

async function open(server: Host, address: string): Promise<string> {
  // Nothing but the pages of our rules and the desk's own links is opened.
  const isWeb = /^https?:\/\//u.test(address);
  if (isWeb && server.can.show) await server.connection.window.showDocument({ uri: address, external: true });
  return address;
}

/** The page of the HTML report for an open document, in a temporary file. Returns its path. */
async function reviewPage(server: Host, uri: string): Promise<string | null> {
  const current = await server.current(uri);
  if (!current) return null;
  const { reviewer } = await server.desks.deskFor(pathOf(uri));
  const page = reporters
    .find(({ name }) => name === 'html')!
    .render(current.reviews, {
      rules: reviewer.rules.map(({ rule }) => ({ ...rule, url: pageUrl(rule) })),
    });
  const folder = await mkdtemp(join(tmpdir(), 'backread-'));
  const file = join(folder, `${basename(pathOf(uri) ?? 'untitled')}.html`);
  await writeFile(file, page);
  if (server.can.show)
    await server.connection.window.showDocument({ uri: pathToFileURL(file).href, external: true });
  return file;
}
