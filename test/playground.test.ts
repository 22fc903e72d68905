import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const isHere = existsSync(CHROMIUM);
const TYPES: Record<string, string> = { html: 'text/html', js: 'text/javascript' };

describe.skipIf(!isHere)(`the playground in Chromium${isHere ? '' : ` (skipped: no ${CHROMIUM})`}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'playground-'));
  let server: Server;
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    execFileSync(process.execPath, ['--import', 'tsx', 'tools/playground.ts', folder], { stdio: 'pipe' });
    server = createServer(({ url }, response) => {
      const path = join(folder, url === '/' ? 'index.html' : url!);
      if (!existsSync(path)) return response.writeHead(404).end();
      return response
        .writeHead(200, { 'content-type': TYPES[path.split('.').at(-1)!] })
        .end(readFileSync(path));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(url = address, options: Parameters<Browser['newContext']>[0] = {}) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(url);
    await page.waitForSelector('[data-state="ready"]', { timeout: 60_000 });
    return { page, requests, complaints };
  }

  const marks = (page: Page) => page.locator('.galley .mark').allTextContents();

  it('reads the sample, asks for its own files only, and keeps nothing', async () => {
    const { page, requests, complaints } = await open();
    await page.getByRole('button', { name: 'Try the sample' }).click();
    await page.waitForSelector('.mark.major');
    expect(await marks(page)).toContain('the the');
    expect(requests.filter((url) => !url.startsWith('data:') && !url.startsWith('blob:')).sort()).toEqual([
      address,
      `${address}playground.js`,
      `${address}worker.js`,
    ]);
    expect(await page.evaluate('localStorage.length + sessionStorage.length + document.cookie.length')).toBe(
      0,
    );
    expect(complaints).toEqual([]);
    // The policy holds: the page could not send anything if it tried.
    expect(
      await page.evaluate(() =>
        fetch('/index.html').then(
          () => 'sent',
          () => 'refused',
        ),
      ),
    ).toBe('refused');
    await page.context().close();
  });

  it('works from a disk', async () => {
    const { page } = await open(pathToFileURL(join(folder, 'index.html')).href);
    await page.locator('#copy').fill('In the the north.');
    await page.waitForSelector('.mark');
    expect(await marks(page)).toEqual(['the the']);
    await page.context().close();
  });

  it('takes a suggestion over by click, and takes it back', async () => {
    const { page } = await open();
    const story = 'Andrei Kovalenko left. Mr Smith stayed. Then Andrey Kovalenko came back, he said.';
    await page.locator('#copy').fill(story);
    await page.locator('.note.major .head').click();
    await page.getByRole('button', { name: 'Accept “Andrei Kovalenko”' }).click();
    await expect.poll(() => page.locator('#copy').inputValue()).toBe(story.replace('Andrey', 'Andrei'));
    await expect.poll(() => page.locator('.mark').count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.locator('#copy').inputValue()).toBe(story);
    await page.waitForSelector('.mark.major');
    await page.context().close();
  });

  it('never makes the story’s text markup', async () => {
    const { page } = await open();
    const story = '<img src=x onerror="document.title=1"> In the the <b>north</b>.';
    await page.locator('#copy').fill(story);
    await page.waitForSelector('.mark');
    expect(await page.locator('.row > p').textContent()).toBe(story);
    expect(await page.locator('.galley img, .galley b').count()).toBe(0);
    await page.context().close();
  });

  it('reads Markdown as Markdown, by the house chosen', async () => {
    const { page } = await open();
    await page.locator('#copy').fill('# Talks\n\nThey run `the the` and send an e-mail.');
    await page.waitForSelector('.mark');
    await page.getByLabel('Format').selectOption('markdown');
    await expect.poll(() => marks(page)).toEqual([]);
    await page.getByLabel('House style').selectOption('guardian');
    await expect.poll(() => marks(page)).toEqual(['e-mail']);
    await page.context().close();
  });

  it('says in plain words that the core did not load', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/worker.js', (route) => route.abort());
    await page.goto(address);
    expect(await page.getByRole('alert').textContent()).toContain('The reader did not load');
    await page.unroute('**/worker.js');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForSelector('[data-state="ready"]', { timeout: 60_000 });
    await context.close();
  });

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
  ] as const)('is accessible, %s at %i pixels, and no wider than the window', async (colorScheme, width) => {
    const { page } = await open(address, { colorScheme, viewport: { width, height: 844 }, bypassCSP: true });
    await page.getByRole('button', { name: 'Try the sample' }).click();
    await page.waitForSelector('.mark');
    await page.locator('.note .head').first().click();
    if (process.env.SHOTS)
      await page.screenshot({
        path: join(process.env.SHOTS, `${colorScheme}-${width}.png`),
        fullPage: width < 600,
      });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.addScriptTag({ content: axe.source });
    const violations = await page.evaluate(async () => {
      const { axe: engine } = globalThis as unknown as { axe: typeof import('axe-core') };
      return (await engine.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
    await page.context().close();
  });
});
