import {
  commands,
  type ExtensionContext,
  StatusBarAlignment,
  type StatusBarItem,
  window,
  workspace,
} from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { Score } from '../../../src/lsp/score.js';
import { statusOf } from './status.js';

const LANGUAGES = ['plaintext', 'markdown', 'html'];

let client: LanguageClient | undefined;

/** Starts the server that comes along (or the one of the settings) and shows what it says. */
export async function activate(context: ExtensionContext): Promise<void> {
  const status = window.createStatusBarItem('backread.score', StatusBarAlignment.Right, 50);
  status.name = 'backread: score';
  status.command = 'backread.showReview';
  const scores = new Map<string, Score>();
  const show = () => showStatus(status, scores.get(window.activeTextEditor?.document.uri.toString() ?? ''));
  const started = startClient(context);
  client = started;
  started.onNotification('backread/score', (score: Score) => {
    scores.set(score.uri, score);
    show();
  });
  context.subscriptions.push(
    status,
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument(({ uri }) => scores.delete(uri.toString())),
    workspace.onDidGrantWorkspaceTrust(() => started.sendNotification('backread/trust')),
    commands.registerCommand('backread.showReview', async () => {
      const uri = window.activeTextEditor?.document.uri.toString();
      if (uri !== undefined && (await run('backread.reviewPage', uri)) === null)
        void window.showInformationMessage('backread does not review this document.');
    }),
    commands.registerCommand('backread.reviewFolders', async () => {
      const count = await run('backread.reviewWorkspace');
      void window.showInformationMessage(`backread: ${count} reviewed; the findings are among the problems.`);
    }),
    commands.registerCommand('backread.restart', async () => {
      scores.clear();
      show();
      await started.restart();
    }),
  );
  await started.start();
}

/** Ends the server. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}

function run(command: string, ...args: unknown[]): Promise<unknown> {
  return client!.sendRequest('workspace/executeCommand', { command, arguments: args });
}

function showStatus(item: StatusBarItem, score: Score | undefined): void {
  const shown = statusOf(score);
  if (!shown) {
    item.hide();
    return;
  }
  item.text = shown.text;
  item.tooltip = shown.tooltip;
  item.show();
}

function startClient(context: ExtensionContext): LanguageClient {
  const own = workspace.getConfiguration('backread').get('server', '');
  const server = {
    module: own === '' ? context.asAbsolutePath('server/dist/cli/main.js') : own,
    args: ['lsp'],
    transport: TransportKind.stdio,
  };
  return new LanguageClient('backread', 'backread', server, {
    documentSelector: LANGUAGES.flatMap((language) =>
      ['file', 'untitled'].map((scheme) => ({ language, scheme })),
    ),
    // Asked for at each start: a restart after the workspace was trusted is a start.
    initializationOptions: () => ({ isTrusted: workspace.isTrusted, score: true }),
    diagnosticCollectionName: 'backread',
  });
}
