const NEWLINE = 0x0a;

/** Standard input, which can be looked into before it is read. It is read once. */
class StandardInput implements AsyncIterable<Uint8Array> {
  private source: AsyncIterator<Uint8Array> | undefined;
  /** Chunks that were looked at and not yet handed out. */
  private readonly seen: Uint8Array[] = [];

  /** The first line that is not blank, or as much of it as `most` bytes hold. */
  async firstLine(most: number): Promise<Uint8Array> {
    const line: Uint8Array[] = [];
    let size = 0;
    while (size < most) {
      const chunk = await this.pull();
      if (!chunk) break;
      this.seen.push(chunk);
      let rest = chunk;
      if (size === 0) while (rest.length > 0 && isBlank(rest[0]!)) rest = rest.subarray(1);
      const end = rest.indexOf(NEWLINE);
      line.push(end < 0 ? rest : rest.subarray(0, end));
      size += line.at(-1)!.length;
      if (end >= 0) break;
    }
    return Buffer.concat(line);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for (;;) {
      const chunk = this.seen.shift() ?? (await this.pull());
      if (!chunk) return;
      yield chunk;
    }
  }

  private async pull(): Promise<Uint8Array | undefined> {
    // Not a file stream on descriptor 0: a pipe that has nothing to read yet would be an error to it.
    this.source ??= process.stdin[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
    const { value, done } = await this.source.next();
    return done ? undefined : value;
  }
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === NEWLINE;
}

export const standardInput = new StandardInput();
