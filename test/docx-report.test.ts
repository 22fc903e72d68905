import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCopy } from '../src/formats/index.js';
import { createReviewer } from '../src/index.js';
import { reporters } from '../src/reporters/index.js';

const docx = reporters.find(({ name }) => name === 'docx')!;
const reviewer = createReviewer();
const MACHINE = readFileSync(new URL('stories/harbour-machine.txt', import.meta.url), 'utf8');

const office = findOffice();
function findOffice(): string | undefined {
  try {
    return execFileSync('which', ['soffice'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

const suite = office
  ? describe
  : (name: string, run: () => void) =>
      describe.skip(`${name} (skipped: there is no soffice on the PATH)`, run);

suite('LibreOffice reads the Word report', () => {
  let folder = '';
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'backread-docx-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What LibreOffice makes of a document. */
  async function convert(bytes: Uint8Array, to: 'fodt' | 'docx' | 'pdf'): Promise<Buffer> {
    writeFileSync(join(folder, 'in.docx'), bytes);
    await promisify(execFile)(
      office!,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        join(folder, 'out'),
        join(folder, 'in.docx'),
      ],
      { timeout: 110_000 },
    );
    return readFileSync(join(folder, 'out', `in.${to}`));
  }

  const reviewOf = (input: string | Uint8Array, path: string) =>
    reviewer.reviewCopy(readCopy(input, { path }));

  /** Every finding has its comment on its words, and every change that was written is one that can be refused. */
  function check(fodt: string, findings: ReturnType<typeof reviewOf>['findings']): void {
    const comments = [...fodt.matchAll(/<office:annotation .*?<\/office:annotation>/gsu)].map(([text]) =>
      plain(text),
    );
    for (const { message } of findings)
      expect(
        comments.some((comment) => comment.includes(message)),
        message,
      ).toBe(true);
    const regions = [...fodt.matchAll(/<text:changed-region [^>]*?text:id="([^"]*)">\s*<text:deletion>/gu)];
    const deletions = regions.map(([, id]) => {
      const start = `<text:change-start text:change-id="${id}"/>`;
      const words = fodt.slice(
        fodt.indexOf(start),
        fodt.indexOf(`<text:change-end text:change-id="${id}"/>`),
      );
      return plain(words.replaceAll(/<office:annotation .*?<\/office:annotation>/gsu, '')).trim();
    });
    const changed = findings.filter(({ suggestions }) => suggestions.length > 0);
    expect(changed.length).toBeGreaterThan(2);
    for (const { text } of changed) expect(deletions).toContain(text.trim());
    expect(fodt.match(/<dc:creator>backread<\/dc:creator>/gu)!.length).toBeGreaterThanOrEqual(
      findings.length + changed.length,
    );
  }

  it('of a story that was text', async () => {
    const review = reviewOf(MACHINE, 'harbour.txt');
    const fodt = (await convert(docx.render([review], {}) as Uint8Array, 'fodt')).toString();
    check(fodt, review.findings);
    // A comment lies on the words that it is about.
    const { text } = review.findings.find(({ suggestions }) => suggestions.length === 0)!;
    const ranges = [
      ...fodt.matchAll(
        /<office:annotation [^>]*office:name="([^"]*)".*?<\/office:annotation>(.*?)<office:annotation-end office:name="\1"\/>/gsu,
      ),
    ].map(([, , words]) => plain(words!));
    expect(ranges).toContain(text);
  }, 120_000);

  it('of a Word document that LibreOffice wrote', async () => {
    const plainDocument = docx.render(
      [{ ...reviewOf(MACHINE, 'harbour.txt'), findings: [] }],
      {},
    ) as Uint8Array;
    const written = await convert(plainDocument, 'docx');
    const review = reviewOf(written, 'harbour.docx');
    expect(review.format).toBe('docx');
    const fodt = (await convert(docx.render([review], {}) as Uint8Array, 'fodt')).toString();
    check(fodt, review.findings);
  }, 240_000);

  it('and can print it', async () => {
    const pdf = await convert(docx.render([reviewOf(MACHINE, 'harbour.txt')], {}) as Uint8Array, 'pdf');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  }, 120_000);
});

function plain(xml: string): string {
  return xml
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
