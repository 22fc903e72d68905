import { createScanner } from 'jsonc-parser';
import { InputError } from './copy.js';
import { MAX_DEPTH } from './limits.js';
import { LineIndex } from './lines.js';
import { MappedText } from './mapped-text.js';

/** Keys and indices on the way to a value. The same array every time: copy what is to be kept. */
export type JsonPath = readonly (string | number)[];

/** A string or a number, with its offsets in the source (a string's quotes among them). */
export interface JsonLeaf {
  readonly isString: boolean;
  readonly start: number;
  readonly end: number;
}

/** What may come next. */
type Expect = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'comma-or-end';

// jsonc-parser declares its kinds as constants of the compiler, which are not there when each file is compiled by itself.
const KIND = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  end: 17,
} as const;

const ERRORS: Readonly<Record<number, string>> = {
  2: 'a string without its end',
  4: 'an unknown escape',
  5: 'an unknown escape',
  6: 'a control character in a string',
};

/**
 * Tells of every string and number in a JSON text in order, without building a tree. A text may hold several values one after
 * another (NDJSON); each has an index, the first of its path.
 * `firstLine` is the number of its first line. @throws InputError for text that is not JSON, with line and column, and for values nested too deep.
 */
export function walkJson(
  source: string,
  leaf: (path: JsonPath, value: JsonLeaf) => void,
  firstLine = 1,
): void {
  new Walker(source, leaf, firstLine).walk();
}

class Walker {
  private readonly scanner;
  private readonly path: (string | number)[] = [0];
  /** The open brackets: whether each is an object's. */
  private readonly open: boolean[] = [];
  private expect: Expect = 'value';

  constructor(
    private readonly source: string,
    private readonly leaf: (path: JsonPath, value: JsonLeaf) => void,
    private readonly firstLine: number,
  ) {
    this.scanner = createScanner(source, true);
  }

  walk(): void {
    for (let kind = this.scan(); kind !== KIND.end; kind = this.scan()) this.take(kind);
    if (this.open.length > 0) this.fail('it ends in the middle');
    if (this.path[0] === 0) this.fail('it is empty');
  }

  private scan(): number {
    const kind: number = this.scanner.scan();
    const error: number = this.scanner.getTokenError();
    if (error !== 0) this.fail(ERRORS[error] ?? 'no value');
    return kind;
  }

  private take(kind: number): void {
    if (kind === KIND.openBrace || kind === KIND.openBracket) this.begin(kind === KIND.openBrace);
    else if (kind === KIND.closeBrace || kind === KIND.closeBracket) this.close(kind === KIND.closeBrace);
    else if (kind === KIND.comma) this.comma();
    else if (kind === KIND.string && this.expect.startsWith('key')) this.key();
    else if (kind === KIND.string || kind === KIND.number) {
      this.refuseNoPlace();
      const start = this.scanner.getTokenOffset();
      const end = start + this.scanner.getTokenLength();
      this.leaf(this.path, { isString: kind === KIND.string, start, end });
      this.finish();
    } else if (kind === KIND.null || kind === KIND.true || kind === KIND.false) {
      this.refuseNoPlace();
      this.finish();
    } else this.fail('no value');
  }

  private begin(isObject: boolean): void {
    this.refuseNoPlace();
    if (this.open.length >= MAX_DEPTH) throw new InputError(`JSON nested more than ${MAX_DEPTH} deep`);
    this.open.push(isObject);
    this.path.push(isObject ? '' : 0);
    this.expect = isObject ? 'key-or-end' : 'value-or-end';
  }

  private close(isObject: boolean): void {
    const isEmpty = this.expect === (isObject ? 'key-or-end' : 'value-or-end');
    if (this.open.at(-1) !== isObject || !(isEmpty || this.expect === 'comma-or-end'))
      this.fail('a bracket out of place');
    this.open.pop();
    this.path.pop();
    this.finish();
  }

  private comma(): void {
    if (this.expect !== 'comma-or-end') this.fail('a comma out of place');
    const isObject = this.open.at(-1)!;
    const last = this.path.length - 1;
    if (!isObject) this.path[last] = (this.path[last] as number) + 1;
    this.expect = isObject ? 'key' : 'value';
  }

  private key(): void {
    this.path[this.path.length - 1] = this.scanner.getTokenValue();
    if (this.scan() !== KIND.colon) this.fail('a key without a colon');
    this.expect = 'value';
  }

  private refuseNoPlace(): void {
    if (!this.expect.startsWith('value')) this.fail('a value out of place');
  }

  /** A value is complete. */
  private finish(): void {
    if (this.open.length > 0) this.expect = 'comma-or-end';
    else {
      this.path[0] = (this.path[0] as number) + 1;
      this.expect = 'value';
    }
  }

  private fail(what: string): never {
    const { line, column } = new LineIndex(this.source).point(this.scanner.getTokenOffset());
    throw new InputError(`not JSON: ${what} (line ${this.firstLine + line - 1}, column ${column})`);
  }
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** The text of a JSON string between its quotes, escapes resolved. */
export function jsonText(source: string, { start, end }: JsonLeaf): MappedText {
  const mapped = new MappedText();
  const raw = source.slice(start + 1, end - 1);
  for (const { 0: unit, index } of raw.matchAll(/\\u[0-9a-fA-F]{4}|\\[^]|[^\\]+/gu)) {
    let text = unit;
    if (unit.length === 6 && unit.startsWith('\\u'))
      text = String.fromCharCode(Number.parseInt(unit.slice(2), 16));
    else if (unit[0] === '\\') text = ESCAPES[unit[1]!] ?? unit.slice(1);
    mapped.add(text, start + 1 + index, unit.length);
  }
  return mapped;
}
