import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { type ProgressOptions, startProgress } from './progress.js';

class Screen extends Writable {
  text = '';
  readonly columns = 80;
  constructor(readonly isTTY: boolean) {
    super();
  }
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
  // What cli-progress asks of a terminal.
  cursorTo(): boolean {
    return true;
  }
  clearLine(): boolean {
    return true;
  }
}

/** What shows after three of nine files, half a second each. */
async function shown(options: Partial<ProgressOptions>, isTTY = true, each = 500): Promise<string> {
  const screen = new Screen(isTTY);
  let time = 0;
  const progress = startProgress({
    files: 9,
    isWanted: true,
    env: {},
    stream: screen as unknown as NodeJS.WriteStream,
    now: () => time,
    ...options,
  });
  for (let file = 0; file < 3; file++) {
    time += each;
    progress.step();
    await new Promise((done) => setTimeout(done, 150));
  }
  const { text } = screen;
  progress.stop();
  return text;
}

it('shows how far a run is once it has taken a second', async () => {
  expect(await shown({})).toMatch(/3 of 9 files/u);
  expect(await shown({}, true, 100)).toBe('');
});

it.each([
  ['in CI', { env: { CI: 'true' } }, true],
  ['where it is not wanted', { isWanted: false }, true],
  ['where there is no terminal', {}, false],
  ['on a terminal that cannot redraw', { env: { TERM: 'dumb' } }, true],
  ['for one file', { files: 1 }, true],
])('shows nothing %s', async (_, options, isTTY) => {
  expect(await shown(options, isTTY)).toBe('');
});
