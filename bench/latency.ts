/**
 * `npm run bench:latency`: how long diagnostics take after a keystroke, through the built server and its real protocol, in stories
 * of 1,000 and of 20,000 words. One line a story: p50, p95, p99 in milliseconds. It measures and never judges.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { Positions } from '../src/lsp/positions.js';
import { Editor } from '../test/lsp-client.js';

const KEYSTROKES = Number(process.argv[2] ?? 200);

/** Paragraphs of the seeds, over and over, until there are as many words. */
function story(words: number): string {
  const paragraphs = readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(`seeds/${name}`, 'utf8').split(/\n+/u))
    .filter((paragraph) => paragraph.trim() !== '');
  const parts: string[] = [];
  let count = 0;
  for (let index = 0; count < words; index++) {
    const paragraph = paragraphs[index % paragraphs.length]!;
    // Numbered, so that no two paragraphs are the same text.
    parts.push(`${paragraph} It was report number ${index + 1}.`);
    count += paragraph.split(/\s+/u).length + 5;
  }
  return `${parts.join('\n\n')}\n`;
}

/** Types letters, blanks and full stops at places all over the story, one at a time, and waits for the diagnostics of each. */
async function measure(words: number): Promise<number[]> {
  const editor = await Editor.start();
  let text = story(words);
  const uri = 'untitled:story';
  await editor.open(uri, text);
  await editor.diagnostics(uri);
  const times: number[] = [];
  for (let index = -10; index < KEYSTROKES; index++) {
    const offset = Math.floor((((index + 11) * 0.618) % 1) * text.length);
    const at = new Positions(text, 'utf-16').positionAt(offset);
    const typed = 'a e. t'[(index + 10) % 6]!;
    text = text.slice(0, offset) + typed + text.slice(offset);
    const from = performance.now();
    await editor.change(uri, [{ range: { start: at, end: at }, text: typed }]);
    await editor.diagnostics(uri);
    if (index >= 0) times.push(performance.now() - from);
  }
  await editor.stop();
  return times.sort((a, b) => a - b);
}

console.log('| words | p50 | p95 | p99 |\n|---|---|---|---|');
for (const words of [1000, 20_000]) {
  const times = await measure(words);
  const at = (share: number) => `${times[Math.floor((times.length - 1) * share)]!.toFixed(0)} ms`;
  console.log(`| ${words.toLocaleString('en')} | ${at(0.5)} | ${at(0.95)} | ${at(0.99)} |`);
}
