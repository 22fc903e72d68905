/**
 * Regular expressions that cannot run away: a subset of JavaScript's (in the manner of RE2), matched by stepping all
 * alternatives at once (Thompson's construction), so that no text and no pattern can make it run away.
 */

/** A match: UTF-16 offsets, end excluded. */
export interface RegexMatch {
  readonly start: number;
  readonly end: number;
}

/** Longest text one match can cover, and longest pattern. */
const LONGEST_MATCH = 300;
const LONGEST_PATTERN = 500;
const MOST_STATES = 2000;

type State =
  | { kind: 'char'; test: (char: string) => boolean; next: number }
  | { kind: 'split'; next: number; other: number }
  | { kind: 'at'; holds: (text: string, at: number) => boolean; next: number }
  | { kind: 'done' };

const WORD = /[\p{L}\p{N}_]/u;
const isWordAt = (text: string, at: number) => {
  const char = at >= 0 ? text[at] : undefined;
  return char !== undefined && WORD.test(char);
};
const isEdge = (text: string, at: number) => isWordAt(text, at - 1) !== isWordAt(text, at);

/** A compiled expression. */
export class LinearRegex {
  private readonly states: State[] = [];
  private readonly start: number;

  /** @throws SyntaxError in one line for what is not of the subset: look-around, references back, repetitions of repetitions. */
  constructor(
    readonly source: string,
    ignoreCase = false,
  ) {
    if (source.length > LONGEST_PATTERN)
      throw new SyntaxError(`is longer than ${LONGEST_PATTERN} characters`);
    const tree = new Parser(source, ignoreCase).parse();
    const done = this.add({ kind: 'done' });
    this.start = this.build(tree, done);
    if (this.follow(this.start, '', 0, new Map(), 0))
      throw new SyntaxError('matches nothing at all, so it would match everywhere');
  }

  private add(state: State): number {
    if (this.states.length >= MOST_STATES) throw new SyntaxError('is too large: its repetitions multiply');
    return this.states.push(state) - 1;
  }

  private build(node: RegexNode, next: number): number {
    switch (node.kind) {
      case 'char':
        return this.add({ kind: 'char', test: node.test, next });
      case 'at':
        return this.add({ kind: 'at', holds: node.holds, next });
      case 'all':
        return node.parts.reduceRight((after, part) => this.build(part, after), next);
      case 'any': {
        const [first, ...rest] = node.parts.map((part) => this.build(part, next));
        return rest.reduce((other, each) => this.add({ kind: 'split', next: each, other }), first!);
      }
      case 'repeat':
        return this.buildRepeat(node, next);
    }
  }

  private buildRepeat({ part, least, most }: Extract<RegexNode, { kind: 'repeat' }>, next: number): number {
    let entry = next;
    if (most === Number.POSITIVE_INFINITY) {
      const loop = this.add({ kind: 'split', next, other: next });
      const body = this.build(part, loop);
      this.states[loop] = { kind: 'split', next: body, other: next };
      entry = loop;
    } else {
      for (let count = least; count < most; count++)
        entry = this.add({ kind: 'split', next: this.build(part, entry), other: next });
    }
    for (let count = 0; count < least; count++) entry = this.build(part, entry);
    return entry;
  }

  /** Puts the states reachable without a character into `into`; tells whether the end is among them. */
  private follow(state: number, text: string, at: number, into: Map<number, number>, start: number): boolean {
    const open = [state];
    let isDone = false;
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      const before = into.get(index);
      if (before !== undefined && before <= start) continue;
      into.set(index, start);
      const current = this.states[index]!;
      if (current.kind === 'done') isDone = true;
      else if (current.kind === 'split') open.push(current.other, current.next);
      else if (current.kind === 'at' && current.holds(text, at)) open.push(current.next);
    }
    return isDone;
  }

  /** Matches that do not overlap, leftmost first, each as long as can be (up to 300 characters). */
  matchAll(text: string): RegexMatch[] {
    const matches: RegexMatch[] = [];
    for (let at = 0; at < text.length; ) {
      const match = this.next(text, at);
      if (!match) break;
      matches.push(match);
      at = match.end;
    }
    return matches;
  }

  /** One pass: every state that is reached knows the earliest place from which it was. */
  private next(text: string, from: number): RegexMatch | undefined {
    let current = new Map<number, number>();
    let found: RegexMatch | undefined;
    for (let at = from; at < text.length && (current.size > 0 || !found); ) {
      if (!found && this.canStart(text, at)) this.follow(this.start, text, at, current, at);
      const char = String.fromCodePoint(text.codePointAt(at)!);
      at += char.length;
      const next = new Map<number, number>();
      for (const [index, start] of current) {
        const state = this.states[index]!;
        if (
          state.kind !== 'char' ||
          at - start > LONGEST_MATCH ||
          (found && start > found.start) ||
          !state.test(char)
        )
          continue;
        const isDone = this.follow(state.next, text, at, next, start);
        if (isDone && (!found || start <= found.start)) found = { start, end: at };
      }
      current = next;
    }
    return found;
  }

  private readonly firstChars = new Map<string, boolean>();

  /** Can the first character open a match? Remembered by character: most places of a text are passed over so. */
  private canStart(text: string, at: number): boolean {
    const char = String.fromCodePoint(text.codePointAt(at)!);
    let known = this.firstChars.get(char);
    if (known === undefined) {
      known = [...this.reachable()].some((index) => {
        const state = this.states[index]!;
        return state.kind === 'char' && state.test(char);
      });
      this.firstChars.set(char, known);
    }
    return known;
  }

  private reach: Set<number> | undefined;

  /** States reachable from the start, assertions taken to hold. */
  private reachable(): Set<number> {
    if (this.reach) return this.reach;
    const reach = new Set<number>();
    const open = [this.start];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (reach.has(index)) continue;
      reach.add(index);
      const state = this.states[index]!;
      if (state.kind === 'split') open.push(state.next, state.other);
      else if (state.kind === 'at') open.push(state.next);
    }
    return (this.reach = reach);
  }
}

type RegexNode =
  | { kind: 'char'; test: (char: string) => boolean }
  | { kind: 'at'; holds: (text: string, at: number) => boolean }
  | { kind: 'all' | 'any'; parts: RegexNode[] }
  | { kind: 'repeat'; part: RegexNode; least: number; most: number };

/** Recursive descent over the subset. */
class Parser {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly source: string,
    private readonly ignoreCase: boolean,
  ) {}

  parse(): RegexNode {
    const node = this.alternatives();
    if (this.at < this.source.length) throw new SyntaxError("has a ')' without its '('");
    return node;
  }

  private alternatives(): RegexNode {
    if (++this.depth > 50) throw new SyntaxError('has brackets too deep inside one another');
    const parts = [this.sequence()];
    while (this.take('|')) parts.push(this.sequence());
    this.depth--;
    return parts.length === 1 ? parts[0]! : { kind: 'any', parts };
  }

  private sequence(): RegexNode {
    const parts: RegexNode[] = [];
    while (this.at < this.source.length && !/[|)]/u.test(this.source[this.at]!)) parts.push(this.repeated());
    return { kind: 'all', parts };
  }

  private repeated(): RegexNode {
    let part = this.atom();
    let isRepeated = false;
    for (let bounds = this.quantifier(); bounds; bounds = this.quantifier()) {
      if (isRepeated) throw new SyntaxError('repeats a repetition, as in a+*: use one quantifier');
      if (part.kind === 'at') throw new SyntaxError('repeats a place (^, $ or \\b), which has no width');
      if (bounds.most === Number.POSITIVE_INFINITY && hasLoop(part))
        throw new SyntaxError(
          'repeats a group that repeats something itself, as in (a+)+: that can take for ever; write it without the inner or the outer one',
        );
      part = { kind: 'repeat', part, ...bounds };
      isRepeated = true;
    }
    return part;
  }

  private quantifier(): { least: number; most: number } | undefined {
    const match = /^(?:[*+?]|\{(\d{1,3})(,(\d{1,3})?)?\})/u.exec(this.source.slice(this.at));
    if (!match) return undefined;
    this.at += match[0].length;
    // The lazy forms find the same places; only the longest is reported.
    this.take('?');
    if (match[0] === '*') return { least: 0, most: Number.POSITIVE_INFINITY };
    if (match[0] === '+') return { least: 1, most: Number.POSITIVE_INFINITY };
    if (match[0] === '?') return { least: 0, most: 1 };
    const least = Number(match[1]);
    const most =
      match[2] === undefined ? least : match[3] === undefined ? Number.POSITIVE_INFINITY : Number(match[3]);
    if (most < least || least > 100 || (most !== Number.POSITIVE_INFINITY && most > 100))
      throw new SyntaxError(`has a repetition ${match[0]} that is no range up to 100`);
    return { least, most };
  }

  private atom(): RegexNode {
    const char = String.fromCodePoint(this.source.codePointAt(this.at)!);
    this.at += char.length;
    switch (char) {
      case '(':
        return this.group();
      case '[':
        return this.charClass();
      case '\\':
        return this.escape();
      case '.':
        return { kind: 'char', test: (each) => each !== '\n' && each !== '\r' };
      case '^':
        return { kind: 'at', holds: (_, at) => at === 0 };
      case '$':
        return { kind: 'at', holds: (text, at) => at === text.length };
      case '*':
      case '+':
      case '?':
        throw new SyntaxError(`has a '${char}' with nothing before it to repeat`);
      default:
        return this.native(char.replace(/[{}\]/]/u, '\\$&'));
    }
  }

  private group(): RegexNode {
    if (this.take('?')) {
      if (/^<?[=!]/u.test(this.source.slice(this.at)))
        throw new SyntaxError('looks ahead or back, (?=…), (?!…), (?<=…), (?<!…), which is not supported');
      const name = /^(?::|<\w+>)/u.exec(this.source.slice(this.at));
      if (!name) throw new SyntaxError(`has an unknown kind of group at '(?${this.source[this.at] ?? ''}'`);
      this.at += name[0].length;
    }
    const node = this.alternatives();
    if (!this.take(')')) throw new SyntaxError("has a '(' without its ')'");
    return node;
  }

  private escape(): RegexNode {
    const rest = this.source.slice(this.at);
    if (/^(?:[1-9]|k<)/u.test(rest))
      throw new SyntaxError('refers back to a group (\\1), which is not supported');
    if (this.take('b')) return { kind: 'at', holds: isEdge };
    if (this.take('B')) return { kind: 'at', holds: (text, at) => !isEdge(text, at) };
    if (this.take('w')) return { kind: 'char', test: (char) => WORD.test(char) };
    if (this.take('W')) return { kind: 'char', test: (char) => !WORD.test(char) };
    const match =
      /^(?:[pP]\{[\w=]+\}|u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[dDsStnrfv]|[^\p{L}\p{N}])/u.exec(
        rest,
      );
    if (!match) throw new SyntaxError(`has an unknown escape '\\${rest[0] ?? ''}'`);
    this.at += match[0].length;
    const isSyntax = /^[\^$\\.*+?()[\]{}|/-]/u.test(match[0]);
    return this.native(
      /^[\p{L}]/u.test(match[0]) || isSyntax ? `\\${match[0].replace(/^-$/u, 'x2d')}` : match[0],
    );
  }

  private charClass(): RegexNode {
    const match = /^\^?(?:\\(?:[pPu]\{[^}]*\}|[^])|[^\]\\])*\]/u.exec(this.source.slice(this.at));
    if (!match) throw new SyntaxError("has a '[' without its ']'");
    this.at += match[0].length;
    // Inside a class \w is the language's own, without accents: ours has them.
    return this.native(`[${match[0]}`.replaceAll(/(?<!\\)((?:\\\\)*)\\w/gu, '$1\\p{L}\\p{N}_'));
  }

  /** One character, tested by the platform's own expression of it: no repetition, so nothing to run away. */
  private native(source: string): RegexNode {
    let expression: RegExp;
    try {
      expression = new RegExp(`^${source}$`, this.ignoreCase ? 'iu' : 'u');
    } catch {
      throw new SyntaxError(`has a character class or escape that cannot be read: ${source}`);
    }
    const known = new Map<string, boolean>();
    return {
      kind: 'char',
      test(char) {
        let result = known.get(char);
        if (result === undefined) known.set(char, (result = expression.test(char)));
        return result;
      },
    };
  }

  private take(char: string): boolean {
    if (this.source[this.at] !== char) return false;
    this.at++;
    return true;
  }
}

/** Does something in it repeat without bound? */
function hasLoop(node: RegexNode): boolean {
  if (node.kind === 'repeat') return node.most === Number.POSITIVE_INFINITY || hasLoop(node.part);
  return (node.kind === 'all' || node.kind === 'any') && node.parts.some(hasLoop);
}
