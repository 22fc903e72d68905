import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '../rules/index.js';
import { readExamples, readmeOf } from '../test/examples.js';

const SYLLABLES = [
  'ka',
  'ro',
  'min',
  'tel',
  'vas',
  'ber',
  'lon',
  'dri',
  'su',
  'pa',
  'gor',
  'hel',
  'ne',
  'wick',
];
const FIRST = ['Anna', 'Boris', 'Chen', 'Dina', 'Emeka', 'Farah', 'Goran', 'Hana', 'Ivan', 'Julia'];
const ROLES = ['minister', 'mayor', 'spokesman', 'engineer', 'lawyer', 'governor'];

/**
 * Stories for measuring: paragraphs of the seeds, examples of the rules, so that every rule has something to do, and sentences with
 * people, sums and dates of their own, so that a longer story has more of them. The same seed makes the same stories.
 */
export class Corpus {
  private readonly paragraphs = [...seeds(), ...examples()];
  private state: number;

  /** @param seed any whole number. */
  constructor(seed = 1) {
    this.state = seed >>> 0;
  }

  /** A story of at least so many characters (UTF-16 code units), and at most a paragraph more. */
  story(characters: number): string {
    const parts = [`${this.name()} meets ${this.name()} in ${this.place()}`];
    for (let length = parts[0]!.length; length < characters; ) {
      const part = `${this.pick(this.paragraphs)} ${this.sentence()}`;
      parts.push(part);
      length += part.length + 2;
    }
    return `${parts.join('\n\n')}\n`;
  }

  private sentence(): string {
    const [person, place] = [this.name(), this.place()];
    const date = `${1 + this.below(28)} ${this.pick(['March', 'May', 'October'])} ${1990 + this.below(34)}`;
    return `${person}, a ${this.pick(ROLES)} from ${place}, said on ${date} that ${2 + this.below(900)} of ${1000 + this.below(90_000)} houses were empty.`;
  }

  private name(): string {
    return `${this.pick(FIRST)} ${this.place()}`;
  }

  private place(): string {
    const name = Array.from({ length: 2 + this.below(2) }, () => this.pick(SYLLABLES)).join('');
    return name[0]!.toUpperCase() + name.slice(1);
  }

  private pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  /** A whole number from 0 and below `limit` (mulberry32). */
  private below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }
}

function seeds(): string[] {
  return readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(`seeds/${name}`, 'utf8').split(/\n+/u))
    .filter((paragraph) => paragraph.trim() !== '');
}

function examples(): string[] {
  return rules.flatMap((rule) => readExamples(readmeOf(rule)).map(({ text }) => text));
}
