import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CancellationToken, WorkDoneProgressReporter } from 'vscode-languageserver/node';
import { findFiles } from '../cli/files.js';
import { diagnosticsOf } from './diagnostics.js';
import { OpenDocument } from './documents.js';
import type { Host } from './host.js';

/** The editor's side of a long command. */
export interface Run {
  readonly token: CancellationToken;
  readonly progress: WorkDoneProgressReporter;
  /** The editor asked for progress with the command itself. */
  readonly hasProgress: boolean;
}

/** Reviews every story of the workspace and shows what it finds, with progress, until done or cancelled. Returns the number of stories. */
export async function reviewWorkspace(server: Host, { token, ...run }: Run): Promise<number> {
  const paths: string[] = [];
  for (const folder of server.workspaceFolders)
    paths.push(...(await findFiles(['.'], { cwd: folder })).paths.map((path) => resolve(folder, path)));
  // VS Code gives a command no progress of its own: then we ask for one, which may be cancelled, too.
  const own =
    !run.hasProgress && server.can.progress
      ? await server.connection.window.createWorkDoneProgress()
      : undefined;
  const progress = own ?? run.progress;
  progress.begin('backread', 0, `${paths.length} stories`, true);
  let done = 0;
  for (const path of new Set(paths)) {
    // Messages, a cancellation among them, are taken in between two stories.
    await new Promise((next) => setTimeout(next));
    if (token.isCancellationRequested || own?.token.isCancellationRequested) break;
    await reviewOne(server, path);
    done++;
    progress.report(Math.round((100 * done) / paths.length), path);
  }
  progress.done();
  return done;
}

/** Open documents show their own. */
async function reviewOne(server: Host, path: string): Promise<void> {
  const uri = pathToFileURL(path).href;
  if (server.isOpen(uri)) return;
  const reviews = await server.desks.reviewFile(path);
  const source = reviews?.[0]?.copy.source;
  if (reviews === undefined || source === undefined || server.isOpen(uri)) return;
  const document = new OpenDocument(uri, '', 0, source, server.encoding);
  server.showClosed(uri, diagnosticsOf(reviews, document));
}
