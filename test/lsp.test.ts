import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type CodeAction,
  CodeActionRequest,
  type Diagnostic,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  HoverRequest,
  type Range,
} from 'vscode-languageserver-protocol/node';
import { createReviewer } from '../src/index.js';
import { type Encoding, Positions } from '../src/lsp/positions.js';
import { Editor } from './lsp-client.js';

const SEED = 'seeds/000_56f73b1ed947ec56.txt';
const seed = readFileSync(SEED, 'utf8');
const seedUri = pathToFileURL(resolve(SEED)).href;
const reviewer = createReviewer();

let folder: string;
let editor: Editor | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backread-'));
});
afterEach(async () => {
  expect(await editor?.stop()).toBe(editor ? 0 : undefined);
  editor = undefined;
  rmSync(folder, { recursive: true });
});

/** What a fresh review of the text says, as the server should. */
function expected(text: string, encoding: Encoding = 'utf-16') {
  const positions = new Positions(text, encoding);
  return reviewer.review(text, { from: 'text' }).findings.map(({ rule, start, end }) => ({
    code: rule,
    range: positions.range(start.offset, end.offset),
  }));
}

function told(diagnostics: readonly Diagnostic[]) {
  return diagnostics.map(({ code, range }) => ({ code, range }));
}

function uriOf(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return pathToFileURL(join(folder, name)).href;
}

describe('diagnostics', () => {
  it('are those of a review, with severity, link, proof and fading', async () => {
    editor = await Editor.start();
    await editor.open(seedUri, seed);
    const diagnostics = await editor.diagnostics(seedUri);
    expect(told(diagnostics)).toEqual(expected(seed));
    const first = diagnostics[0]!;
    expect(first).toMatchObject({ source: 'backread', severity: expect.any(Number) });
    expect(first.codeDescription?.href).toMatch(/\/rules\/[a-z-]+\/[a-z-]+$/u);
    expect(
      diagnostics.some(({ relatedInformation }) => relatedInformation?.[0]?.location.uri === seedUri),
    ).toBe(true);
  });

  it.each([
    'utf-8',
    'utf-16',
    'utf-32',
  ] as const)('count characters in %s when the editor wants it', async (encoding) => {
    editor = await Editor.start({ capabilities: { general: { positionEncodings: [encoding] } } });
    expect(editor.server.capabilities.positionEncoding).toBe(encoding);
    const text = 'Zoë 😀 said the the talks had failed.\n';
    await editor.open('untitled:one', text);
    expect(told(await editor.diagnostics('untitled:one'))).toEqual(expected(text, encoding));
    // "Zoë 😀 said " in the client's units, and an edit there.
    const at = new Positions(text, encoding).range(text.indexOf('the the'), text.indexOf('the talks'));
    await editor.change('untitled:one', [{ range: at, text: '' }]);
    expect(await editor.diagnostics('untitled:one')).toEqual([]);
  });

  it('are given when asked for, and not sent besides, to an editor that pulls', async () => {
    editor = await Editor.start({ capabilities: { textDocument: { diagnostic: {} } } });
    await editor.open(seedUri, seed);
    const report = await editor.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: seedUri },
    });
    expect(report.kind === 'full' && told(report.items)).toEqual(expected(seed));
  });

  it('are none for what is no copy', async () => {
    editor = await Editor.start();
    await editor.open('untitled:code', 'the the the', 'javascript');
    expect(await editor.diagnostics('untitled:code')).toEqual([]);
  });

  it(
    'stay those of a fresh review through a long session of random edits',
    { timeout: 120_000 },
    async () => {
      const EDITS = 2000;
      editor = await Editor.start();
      const uri = 'untitled:session';
      const pieces = [
        'the ',
        'the the ',
        '“',
        '”',
        '"',
        '\n',
        '\n\n',
        '. ',
        ', ',
        'Mr Smith said ',
        'He ',
        '10% of 500 is 60. ',
        '😀',
        'é',
        'Russian-backed army-backed militias',
        'On 31 February ',
        'Kiev ',
        'Kyiv ',
        '\r\n',
        ' ',
      ];
      const edit = fc.record({
        at: fc.nat(),
        length: fc.integer({ min: 0, max: 12 }),
        text: fc.constantFrom(...pieces, ''),
      });
      let text = 'The talks failed.\n\n“We will go,” he said in Kyiv.\n';
      await editor.open(uri, text);
      for (const { at, length, text: piece } of fc.sample(edit, { numRuns: EDITS, seed: 7 })) {
        const positions = new Positions(text, 'utf-16');
        const start = at % (text.length + 1);
        const end = Math.min(start + (text.length > 800 ? length * 4 : length), text.length);
        const range: Range = { start: positions.positionAt(start), end: positions.positionAt(end) };
        // A position in the middle of CRLF stands for the end of the line.
        const [from, to] = [positions.offsetAt(range.start), positions.offsetAt(range.end)];
        text = text.slice(0, from) + piece + text.slice(to);
        await editor.change(uri, [{ range, text: piece }]);
        expect(told(await editor.diagnostics(uri))).toEqual(expected(text));
      }
    },
  );
});

describe('actions', () => {
  const everything: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

  it('apply a suggestion, and the diagnostic goes', async () => {
    editor = await Editor.start();
    const text = 'He said the the talks had failed.\n';
    await editor.open('untitled:one', text);
    const [diagnostic] = await editor.diagnostics('untitled:one');
    const uri = uriOf('two.txt', '57, 000 people fled. He said that 57,000 people came.\n');
    await editor.open(uri, readFileSync(join(folder, 'two.txt'), 'utf8'));
    expect(diagnostic!.code).toBe('repeated-words');
    const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: everything,
      context: { diagnostics: [], only: ['quickfix'] },
    });
    const fix = actions!.find((action) => 'edit' in action && action.edit);
    expect(fix?.title).toBe('Replace with “57,000”');
    const edits = ('edit' in fix! && fix.edit?.changes?.[uri]) as { range: Range; newText: string }[];
    await editor.change(
      uri,
      edits.map(({ range, newText }) => ({ range, text: newText })),
    );
    expect(await editor.diagnostics(uri)).toEqual([]);
  });

  it('stet a finding, in the document of decisions, and the diagnostic goes', async () => {
    editor = await Editor.start();
    const text = 'He said the the talks had failed.\n';
    const uri = uriOf('story.txt', text);
    await editor.open(uri, text);
    await editor.diagnostics(uri);
    const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: everything,
      context: { diagnostics: [] },
    });
    const stet = actions!.find(({ title }) => title.startsWith('Stet: '))!;
    const { command, arguments: args } = (stet as CodeAction).command!;
    expect(
      await editor.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: args ?? [] }),
    ).toBe(1);
    await editor.change(uri, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '' },
    ]);
    expect(await editor.diagnostics(uri)).toEqual([]);
    expect(JSON.parse(readFileSync(join(folder, 'stet.json'), 'utf8')).decisions).toMatchObject([
      { file: 'story.txt', rule: 'repeated-words', words: 'the the' },
    ]);
  });

  it('explain on hover, with words of the copy as text', async () => {
    editor = await Editor.start();
    await editor.open('untitled:one', 'He said the the talks had *failed*.\n');
    const hover = await editor.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: 'untitled:one' },
      position: { line: 0, character: 9 },
    });
    expect(hover!.contents).toMatchObject({
      kind: 'markdown',
      value: expect.stringContaining('stands twice'),
    });
    expect(
      await editor.connection.sendRequest(HoverRequest.type, {
        textDocument: { uri: 'untitled:one' },
        position: { line: 0, character: 1 },
      }),
    ).toBeNull();
  });

  it('make the page of a review', async () => {
    editor = await Editor.start();
    await editor.open(seedUri, seed);
    const file = await editor.connection.sendRequest(ExecuteCommandRequest.type, {
      command: 'backread.reviewPage',
      arguments: [seedUri],
    });
    expect(readFileSync(file, 'utf8')).toContain('<!doctype html>');
    rmSync(resolve(file, '..'), { recursive: true });
  });
});

describe('configs', () => {
  const STORY = 'He said the the talks had failed.\n';

  it('hold for the folder, bad ones are told of once and passed over, changes are taken up', async () => {
    const uri = uriOf('story.txt', STORY);
    writeFileSync(join(folder, '.backreadrc.yaml'), 'rules: {repeated-words: nonsense}\n');
    editor = await Editor.start();
    await editor.open(uri, STORY);
    expect(told(await editor.diagnostics(uri))).toEqual(expected(STORY));
    await editor.change(uri, [{ text: `${STORY}\n` }]);
    await editor.diagnostics(uri);
    expect(editor.messages).toHaveLength(1);
    expect(editor.messages[0]).toContain("'rules.repeated-words' expects");
    writeFileSync(join(folder, '.backreadrc.yaml'), 'rules: {repeated-words: off}\n');
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: pathToFileURL(join(folder, '.backreadrc.yaml')).href, type: 2 }],
    });
    await editor.change(uri, [{ text: STORY }]);
    expect(await editor.diagnostics(uri)).toEqual([]);
  });

  it.each([
    [false, 1],
    [true, 0],
  ])('in code run only where the editor trusts the workspace (%s)', async (isTrusted, count) => {
    const uri = uriOf('story.txt', STORY);
    writeFileSync(
      join(folder, 'backread.config.mjs'),
      "import { writeFileSync } from 'node:fs';\nwriteFileSync(new URL('ran', import.meta.url), '');\nexport default { rules: { 'repeated-words': 'off' } };\n",
    );
    editor = await Editor.start({ initializationOptions: { isTrusted } });
    await editor.open(uri, STORY);
    expect(await editor.diagnostics(uri)).toHaveLength(count);
    expect(existsSync(join(folder, 'ran'))).toBe(isTrusted);
    expect(editor.messages).toHaveLength(isTrusted ? 0 : 1);
  });
});
