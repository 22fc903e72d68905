import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  type InitializeParams,
  type ProgressToken,
  type Range,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  WorkDoneProgress as WorkDoneProgressProto,
  type WorkDoneProgressReport,
} from 'vscode-languageserver-protocol/node';
import { createReviewer } from '../src/index.js';
import { type Encoding, Positions } from '../src/lsp/positions.js';
import type { Score } from '../src/lsp/score.js';
import { Editor } from './lsp-client.js';

type WorkDoneProgress = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

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
    const text = 'Officials said the the talks had failed.\n';
    await editor.open('untitled:one', text);
    const [diagnostic] = await editor.diagnostics('untitled:one');
    const uri = uriOf('two.txt', '57, 000 people fled. Officials said that 57,000 people came.\n');
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
    const text = 'Officials said the the talks had failed.\n';
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

  it('apply all safe suggestions at once, and stet a rule in the whole file', async () => {
    editor = await Editor.start();
    const text =
      'Officials said 57, 000 came to the square.\n\nAides said the the talks failed.\n\nIt cost 12, 000 euros.\n\nGuests left the the room.\n';
    const uri = uriOf('story.txt', text);
    await editor.open(uri, text);
    const before = await editor.diagnostics(uri);
    const ask = async (only?: string[]) =>
      (await editor!.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range: everything,
        context: { diagnostics: [], ...(only ? { only } : {}) },
      })) as CodeAction[];
    const [all, ...more] = await ask(['source.fixAll']);
    expect(more).toEqual([]);
    expect(all).toMatchObject({ kind: 'source.fixAll.backread' });
    const edits = all!.edit!.changes![uri]!;
    const safe = reviewer
      .review(text, { from: 'text' })
      .findings.filter(({ severity, suggestions }) => severity !== 'query' && suggestions.length === 1);
    expect(edits.length).toBeGreaterThan(1);
    expect(edits).toHaveLength(safe.length);
    const stetRule = (await ask()).find(({ title }) => title === 'Stet every repeated-words in this file')!;
    expect(
      await editor.connection.sendRequest(ExecuteCommandRequest.type, {
        command: stetRule.command!.command,
        arguments: stetRule.command!.arguments!,
      }),
    ).toBe(2);
    await editor.until(() => (editor!.shown(uri)!.length === before.length - 2 ? true : undefined));
    expect(editor.shown(uri)!.map(({ code }) => code)).not.toContain('repeated-words');
    // The edits were made for the text of then: from the end to the start they still fit.
    await editor.change(
      uri,
      [...edits].reverse().map(({ range, newText }) => ({ range, text: newText })),
    );
    expect(await editor.diagnostics(uri)).toEqual([]);
  });

  it('explain on hover, with words of the copy as text', async () => {
    editor = await Editor.start();
    await editor.open('untitled:one', 'Officials said the the talks had *failed*.\n');
    const hover = await editor.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: 'untitled:one' },
      position: { line: 0, character: 17 },
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

  it.each([
    ['names.yaml', '# ours\n- term: Kharkiv\n', '# ours\n- term: Kharkiv\n- term: Zelenskyy\n  name: true\n'],
    ['names.json', '[\n  {"term": "Kharkiv"}\n]\n', undefined],
    ['names.csv', 'term,name\nKharkiv,yes\n', 'term,name\nKharkiv,yes\nZelenskyy,yes\n'],
  ])('add the name under the cursor to the desk’s list %s', async (list, content, after) => {
    const text = 'Zelensky spoke. Later Zelenskyy left.\n\nZelenskyy came back, Zelenskyy said.\n';
    const uri = uriOf('story.txt', text);
    uriOf(list, content);
    uriOf('.backreadrc.yaml', `terms: [db.tbx, ${list}]\n`);
    uriOf('db.tbx', '<tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic"><text><body/></text></tbx>');
    editor = await Editor.start();
    await editor.open(uri, text);
    await editor.diagnostics(uri);
    const at = (character: number, triggerKind?: 1 | 2) =>
      editor!.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range: { start: { line: 2, character }, end: { line: 2, character } },
        context: { diagnostics: [], only: ['quickfix'], ...(triggerKind ? { triggerKind } : {}) },
      });
    // No light bulb at every word: unasked nothing is offered where nothing is found.
    expect(await at(3, 2)).toEqual([]);
    const action = (await at(3, 1))!.find(({ title }) => title.startsWith('Add ')) as CodeAction;
    expect(action.title).toBe('Add “Zelenskyy” to the desk’s list');
    const { command, arguments: args } = action.command!;
    const run = () =>
      editor!.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: args! });
    expect(await run()).toBe(join(folder, list));
    const written = readFileSync(join(folder, list), 'utf8');
    if (after === undefined) expect(JSON.parse(written).at(-1)).toEqual({ term: 'Zelenskyy', name: true });
    else expect(written).toBe(after);
    expect(await run()).toBeNull();
    expect(editor.messages.join('\n')).toContain("'Zelenskyy' is in the list already");
    expect(readFileSync(join(folder, list), 'utf8')).toBe(written);
  });

  it('make a list where the config names none, and say what is left to do', async () => {
    const text = 'Kiev was quiet.\n';
    const uri = uriOf('story.txt', text);
    editor = await Editor.start();
    await editor.open(uri, text);
    const args = [uri, { term: 'Kyiv', variants: ['Kiev'], name: true }];
    const command = 'backread.addTerm';
    await editor.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: args });
    expect(editor.messages[0]).toMatch(/terms\.yaml \(new\).*"terms: terms\.yaml".*\.backreadrc\.yaml/u);
    expect(await editor.diagnostics(uri)).toEqual([]);
    uriOf('.backreadrc.yaml', 'terms: terms.yaml\n');
    await editor.until(() => (editor!.shown(uri)?.length === 1 ? true : undefined));
    expect(editor.shown(uri)![0]!.message).toContain('Kyiv');
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

describe('ways of connecting', () => {
  it.each(['socket', 'pipe'] as const)('over a %s', async (way) => {
    editor = await Editor.start({}, { way });
    await editor.open(seedUri, seed);
    expect(told(await editor.diagnostics(seedUri))).toEqual(expected(seed));
  });
});

describe('scores', () => {
  it('are sent with each review to an editor that wants them', async () => {
    editor = await Editor.start({ initializationOptions: { score: true } });
    const scores: Score[] = [];
    editor.connection.onNotification('backread/score', (params: Score) => {
      scores.push(params);
    });
    await editor.open('untitled:one', 'Officials said the the talks had failed.\n');
    await editor.diagnostics('untitled:one');
    await editor.change('untitled:one', [{ text: 'Officials said the talks had failed.\n' }]);
    await editor.diagnostics('untitled:one');
    await editor.open('untitled:code', 'the the', 'javascript');
    await editor.diagnostics('untitled:code');
    const { score, words } = reviewer.review('Officials said the the talks had failed.\n', { from: 'text' });
    expect(scores).toMatchObject([
      { uri: 'untitled:one', version: 1, score, words, major: 0, minor: 1, query: 0 },
      { uri: 'untitled:one', version: 2, score: 100, words: 6, minor: 0 },
      { uri: 'untitled:code', score: null },
    ]);
  });
});

describe('the workspace', () => {
  const STORY = 'Officials said the the talks had failed.\n';
  const many = 60;

  async function start(capabilities: InitializeParams['capabilities'] = {}) {
    for (let index = 0; index < many; index++) uriOf(`${String(index).padStart(2, '0')}.txt`, STORY);
    const rootUri = pathToFileURL(folder).href;
    editor = await Editor.start({
      capabilities: { ...capabilities, window: { workDoneProgress: true } },
      workspaceFolders: [{ uri: rootUri, name: 'desk' }],
    });
    const steps: WorkDoneProgress[] = [];
    let token: ProgressToken | undefined;
    const seen = (wanted: ProgressToken) => {
      token = wanted;
      editor!.connection.onProgress(WorkDoneProgressProto.type, wanted, (step) => {
        steps.push(step);
        if (step.kind === 'report' && steps.length === 4) onFourth();
      });
    };
    let onFourth = () => {};
    editor.connection.onRequest('window/workDoneProgress/create', (params: { token: ProgressToken }) => {
      seen(params.token);
      return null;
    });
    return {
      steps,
      seen,
      review: (workDoneToken?: ProgressToken) =>
        editor!.connection.sendRequest(ExecuteCommandRequest.type, {
          command: 'backread.reviewWorkspace',
          ...(workDoneToken ? { workDoneToken } : {}),
        }),
      cancelOnFourth: () => {
        onFourth = () =>
          void editor!.connection.sendNotification('window/workDoneProgress/cancel', { token: token! });
      },
    };
  }

  it('is reviewed as a whole, with progress; what is passed over is left out', async () => {
    const { steps, seen, review } = await start();
    uriOf('.backreadignore', '05.txt\n');
    uriOf('.backreadrc.yaml', 'ignore: ["0[67].txt"]\n');
    uriOf('notes.json', '{"the the": "the the talks"}\n');
    seen('mine');
    expect(await review('mine')).toBe(many + 1 - 1);
    expect(steps[0]).toMatchObject({ kind: 'begin', cancellable: true });
    expect(steps.at(-1)).toMatchObject({ kind: 'end' });
    expect(steps.filter(({ kind }) => kind === 'report').at(-1)).toMatchObject({ percentage: 100 });
    const shown = (name: string) => editor!.shown(pathToFileURL(join(folder, name)).href);
    expect(shown('04.txt')).toHaveLength(1);
    for (const name of ['05.txt', '06.txt', '07.txt', 'notes.json']) expect(shown(name)).toBeUndefined();
  });

  it('is left when the person cancels', async () => {
    const { steps, review, cancelOnFourth } = await start();
    cancelOnFourth();
    const done = (await review()) as number;
    expect(done).toBeGreaterThan(2);
    expect(done).toBeLessThan(many);
    expect(steps.at(-1)).toMatchObject({ kind: 'end' });
  });

  it('leaves no diagnostic of its review on what is opened later', async () => {
    const { review } = await start({ textDocument: { diagnostic: {} } });
    await review();
    const uri = pathToFileURL(join(folder, '00.txt')).href;
    expect(editor!.shown(uri)).toHaveLength(1);
    await editor!.open(uri, 'Nothing here.\n');
    await editor!.until(() => (editor!.shown(uri)!.length === 0 ? true : undefined));
  });

  it('has folders that come and go, each with its config', async () => {
    mkdirSync(join(folder, 'sports'));
    const uri = uriOf('sports/story.txt', STORY);
    uriOf('.backreadignore', 'sports/\n');
    editor = await Editor.start({ capabilities: { workspace: { workspaceFolders: true } } });
    await editor.open(uri, STORY);
    expect(await editor.diagnostics(uri)).toHaveLength(1);
    const change = { added: [{ uri: pathToFileURL(folder).href, name: 'desk' }], removed: [] };
    await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: change });
    await editor.until(() => (editor!.shown(uri)!.length === 0 ? true : undefined));
  });
});

describe('configs', () => {
  const STORY = 'Officials said the the talks had failed.\n';

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

  it('are looked at by the server for an editor that does not watch files', async () => {
    const uri = uriOf('story.txt', STORY);
    editor = await Editor.start();
    await editor.open(uri, STORY);
    expect(await editor.diagnostics(uri)).toHaveLength(1);
    uriOf('.backreadrc.yaml', 'localRules: no-talks.yaml\nrules: {repeated-words: off}\n');
    await editor.until(() => (editor!.messages.length > 0 ? true : undefined));
    expect(editor.messages[0]).toContain('no-talks.yaml: cannot be read');
    // The rule's file was not there; that it comes is seen, too.
    uriOf('no-talks.yaml', 'kind: existence\nmessage: Talks with whom?\npatterns: [talks]\n');
    await editor.until(() => (editor!.shown(uri)![0]?.code === 'no-talks' ? true : undefined));
    // On save at once, not at the next look.
    uriOf('.backreadrc.yaml', 'rules: {repeated-words: major}\n');
    await editor.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await editor.until(() => (editor!.shown(uri)![0]?.severity === 1 ? true : undefined), 900);
  });

  it('in modules are read anew when they change', async () => {
    const uri = uriOf('story.txt', STORY);
    const off = (setting: string) =>
      uriOf('backread.config.mjs', `export default { rules: { 'repeated-words': '${setting}' } };\n`);
    off('off');
    editor = await Editor.start({ initializationOptions: { isTrusted: true } });
    await editor.open(uri, STORY);
    expect(await editor.diagnostics(uri)).toEqual([]);
    off('query');
    await editor.until(() => (editor!.shown(uri)![0]?.severity === 3 ? true : undefined));
  });

  it('and what they name are watched by an editor that can, and refreshed for one that pulls', async () => {
    const uri = uriOf('story.txt', STORY);
    uriOf('.backreadrc.yaml', 'terms: words.csv\n');
    uriOf('words.csv', 'term\nfoo\n');
    editor = await Editor.start({
      capabilities: {
        textDocument: { diagnostic: {} },
        workspace: {
          didChangeWatchedFiles: { dynamicRegistration: true },
          diagnostics: { refreshSupport: true },
        },
      },
    });
    await editor.open(uri, STORY);
    const pull = async () => {
      const report = await editor!.connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri },
      });
      return report.kind === 'full' ? report.items.map(({ code }) => code) : [];
    };
    expect(await pull()).toEqual(['repeated-words']);
    const globs = JSON.stringify(editor.registrations);
    for (const glob of ['**/words.csv', '.backreadrc.*', 'stet.json']) expect(globs).toContain(glob);
    uriOf('words.csv', 'term,variants\ntalks,failed\n');
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: pathToFileURL(join(folder, 'words.csv')).href, type: 2 }],
    });
    await editor.until(() => (editor!.refreshes > 0 ? true : undefined));
    expect(await pull()).toEqual(['repeated-words', 'desk-terms']);
  });

  it('keep a file out of review that they pass over', async () => {
    const uri = uriOf('story.txt', STORY);
    uriOf('.backreadrc.yaml', 'ignore: ["story.*"]\n');
    editor = await Editor.start();
    await editor.open(uri, STORY);
    expect(await editor.diagnostics(uri)).toEqual([]);
    uriOf('.backreadrc.yaml', 'ignore: ["other.*"]\n');
    await editor.until(() => (editor!.shown(uri)!.length === 1 ? true : undefined));
  });

  it('may name a rule that fails: it is told of once, the rest goes on', async () => {
    const uri = uriOf('story.txt', STORY);
    uriOf(
      'own.mjs',
      "export default { id: 'own', category: 'mechanics', severity: 'minor', summary: 'x', check() { throw new Error('no luck'); } };\n",
    );
    uriOf('.backreadrc.yaml', 'localRules: ./own.mjs\n');
    editor = await Editor.start({ initializationOptions: { isTrusted: true } });
    await editor.open(uri, STORY);
    for (const text of [STORY, `${STORY}\n`, `${STORY}\n\n`]) {
      await editor.change(uri, [{ text }]);
      expect(told(await editor.diagnostics(uri))).toEqual(expected(text));
    }
    expect(editor.messages).toHaveLength(1);
    expect(editor.messages[0]).toMatch(/the rule own failed.*no luck/u);
  });

  it('in code run as soon as the person trusts the workspace', async () => {
    const uri = uriOf('story.txt', STORY);
    uriOf('backread.config.mjs', "export default { rules: { 'repeated-words': 'off' } };\n");
    editor = await Editor.start();
    await editor.open(uri, STORY);
    expect(await editor.diagnostics(uri)).toHaveLength(1);
    await editor.connection.sendNotification('backread/trust');
    await editor.until(() => (editor!.shown(uri)!.length === 0 ? true : undefined));
  });

  it('give way to the settings of the editor; impossible ones are told of', async () => {
    const uri = uriOf('story.txt', STORY);
    uriOf('.backreadrc.yaml', 'rules: {repeated-words: off}\n');
    editor = await Editor.start();
    await editor.open(uri, STORY);
    expect(await editor.diagnostics(uri)).toEqual([]);
    const set = (backread: object) =>
      editor!.connection.sendNotification('workspace/didChangeConfiguration', { settings: { backread } });
    await set({ rules: { 'repeated-words': 'major' } });
    await editor.until(() => (editor!.shown(uri)![0]?.severity === 1 ? true : undefined));
    await set({ rules: { 'repeated-words': 'loud' } });
    await editor.until(() => (editor!.messages.length > 0 ? true : undefined));
    expect(editor.messages[0]).toContain("'rules.repeated-words' expects");
  });

  it('hold for what is no file, and XML is read when it is the wire’s', async () => {
    editor = await Editor.start();
    const nitf =
      '<nitf><body><body.content><p>Officials said the the talks.</p></body.content></body></nitf>';
    for (const [uri, text, count] of [
      ['untitled:wire', nitf, 1],
      ['untitled:other', '<project><p>the the</p></project>', 0],
      ['untitled:broken', '<nitf><body>the the', 0],
    ] as const) {
      await editor.open(uri, text, 'xml');
      expect(await editor.diagnostics(uri)).toHaveLength(count);
    }
  });
});
