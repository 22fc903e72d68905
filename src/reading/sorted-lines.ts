/**
 * A lexicon of many lines `key<mark>rest`, sorted by key (UTF-16 code units), that is asked for single keys. A short run asks for few, and finds
 * them by halving the text; after as many questions as there are lines the whole is read into a map. Takes as long as it is asked, no
 * longer than reading it all.
 */
export class SortedLines {
  private readonly text: string;
  private whole: Map<string, string> | undefined;
  private questions = 0;
  private readonly most: number;

  /** @param text one entry a line, sorted; blank lines may stand at its ends. @param mark stands between key and rest. */
  constructor(
    text: string,
    private readonly mark = ' | ',
  ) {
    this.text = text.trim();
    // A line has some sixteen characters or more, and a search some sixteen steps.
    this.most = text.length >> 5;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  /** What stands behind the key in its line; undefined for a key that the lexicon lacks. */
  get(key: string): string | undefined {
    if (this.whole) return this.whole.get(key);
    if (++this.questions > this.most) return (this.whole = this.readAll()).get(key);
    let from = 0;
    let to = this.text.length;
    while (from < to) {
      const start = this.text.lastIndexOf('\n', ((from + to) >> 1) - 1) + 1;
      const line = this.lineAt(start);
      const own = this.keyOf(line);
      if (own === key) return line.slice(own.length + this.mark.length);
      if (own < key) from = start + line.length + 1;
      else to = start;
    }
    return undefined;
  }

  private lineAt(start: number): string {
    const end = this.text.indexOf('\n', start);
    return this.text.slice(start, end < 0 ? undefined : end);
  }

  private keyOf(line: string): string {
    const mark = line.indexOf(this.mark);
    return mark < 0 ? line : line.slice(0, mark);
  }

  private readAll(): Map<string, string> {
    const all = new Map<string, string>();
    for (const line of this.text.split('\n')) {
      const key = this.keyOf(line);
      all.set(key, line.slice(key.length + this.mark.length));
    }
    return all;
  }
}
