import {
  type CodeAction,
  CodeActionKind,
  CodeActionTriggerKind,
  type Diagnostic,
  type Range,
  type TextEdit,
} from 'vscode-languageserver/node';
import { safeEdits as safeEditsOf } from '../desk/fix.js';
import type { Finding, Review } from '../desk/index.js';
import type { NewTerm } from '../house/terms/write.js';
import { diagnosticOf, pageOf } from './diagnostics.js';
import type { OpenDocument } from './documents.js';
import { isNameLike, wordsAt } from './words-at.js';

/** Commands the server carries out; the editor sends them back from the actions. */
export const commands = {
  stet: 'backread.stet',
  stetRule: 'backread.stetRule',
  addTerm: 'backread.addTerm',
  openPage: 'backread.openRulePage',
  reviewPage: 'backread.reviewPage',
  reviewWorkspace: 'backread.reviewWorkspace',
} as const;

/** Applies every safe suggestion of the file. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.backread`;

export interface ActionContext {
  readonly document: OpenDocument;
  readonly reviews: readonly Review[];
  /** A document that is in no file has nowhere to keep decisions. */
  readonly isFile: boolean;
  /** The kinds the editor asks for; all when not given. */
  readonly only: readonly string[] | undefined;
  /** A person asks, or the editor wants to know whether to show its light bulb; not every editor says. */
  readonly trigger?: CodeActionTriggerKind | undefined;
}

/** What can be done about the findings that touch the range. */
export function actionsFor(range: Range, context: ActionContext): CodeAction[] {
  const { document, reviews } = context;
  const from = document.positions.offsetAt(range.start);
  const to = document.positions.offsetAt(range.end);
  const touched = reviews
    .flatMap(({ findings }) => findings)
    .filter(({ start, end }) => start.offset <= to && end.offset >= from);
  const actions: CodeAction[] = [];
  if (asks(context, CodeActionKind.QuickFix)) {
    for (const finding of touched)
      actions.push(...fixes(finding, context), ...terms(finding, context), ...decisions(finding, context));
    // A light bulb beside every word would say nothing.
    if (touched.length > 0 || from < to || context.trigger !== CodeActionTriggerKind.Automatic)
      actions.push(...termHere(from, to, document));
  }
  if (asks(context, FIX_ALL)) actions.push(...fixAll(context));
  return actions;
}

function asks({ only }: ActionContext, kind: string): boolean {
  return !only || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
}

function fixes(finding: Finding, { document }: ActionContext): CodeAction[] {
  const diagnostics = [diagnosticOf(finding, document)];
  const range = document.positions.range(finding.start.offset, finding.end.offset);
  return finding.suggestions.map((suggestion) => ({
    title: suggestion === '' ? `Delete “${short(finding.text)}”` : `Replace with “${short(suggestion)}”`,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    ...(finding.suggestions.length === 1 ? { isPreferred: true } : {}),
    edit: { changes: { [document.uri]: [{ range, newText: suggestion }] } },
  }));
}

function decisions(finding: Finding, { document, isFile }: ActionContext): CodeAction[] {
  const { uri } = document;
  const diagnostics: Diagnostic[] = [diagnosticOf(finding, document)];
  const action = (title: string, command: string, ...args: unknown[]): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    command: { title, command, arguments: args },
  });
  return [
    ...(isFile
      ? [
          action(`Stet: let “${short(finding.text)}” stand`, commands.stet, uri, finding.fingerprint),
          action(`Stet every ${finding.rule} in this file`, commands.stetRule, uri, finding.rule),
        ]
      : []),
    ...(pageOf(finding) === undefined
      ? []
      : [action(`About ${finding.rule}`, commands.openPage, pageOf(finding))]),
  ];
}

/** Rules that say which of two forms of a word is the right one. */
const DECIDES_FORMS = new Set(['name-variants', 'term-variants']);

/** The form that a finding asks for, into the desk's list, with the form that it marks as not wanted. */
function terms(finding: Finding, { document }: ActionContext): CodeAction[] {
  const [term, ...others] = finding.suggestions;
  if (!term || others.length > 0 || !DECIDES_FORMS.has(finding.rule)) return [];
  const entry = { term, variants: [finding.text], name: isNameLike(term) };
  return [addTerm(`Add “${short(term)}” to the desk’s list, not “${short(finding.text)}”`, document, entry)];
}

function termHere(from: number, to: number, document: OpenDocument): CodeAction[] {
  const term = wordsAt(from, to, document.text);
  if (term === undefined) return [];
  return [addTerm(`Add “${short(term)}” to the desk’s list`, document, { term, name: isNameLike(term) })];
}

function addTerm(title: string, { uri }: OpenDocument, entry: NewTerm): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command: commands.addTerm, arguments: [uri, entry] },
  };
}

/** Edits for all safe suggestions that do not overlap. */
function safeEdits({ document, reviews }: ActionContext): TextEdit[] {
  return reviews.flatMap(safeEditsOf).map(({ start, end, text }) => ({
    range: document.positions.range(start, end),
    newText: text,
  }));
}

function fixAll(context: ActionContext): CodeAction[] {
  const edits = safeEdits(context);
  if (edits.length === 0) return [];
  return [
    {
      title: edits.length === 1 ? 'Apply the safe suggestion' : `Apply all ${edits.length} safe suggestions`,
      kind: FIX_ALL,
      edit: { changes: { [context.document.uri]: edits } },
    },
  ];
}

function short(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
