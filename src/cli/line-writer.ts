// Writes lines to a stream in large pieces, and waits when the reader at the other end is slower.

/** As much as is collected before it is written. */
const PIECE = 1 << 16;

export class LineWriter {
  readonly #stream: NodeJS.WritableStream;
  #lines: string[] = [];
  #size = 0;
  #closed = false;

  constructor(stream: NodeJS.WritableStream) {
    this.#stream = stream;
    // `isnad code … | head` ends early: that is no error
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      this.#closed = true;
    });
  }

  write(line: string): void {
    this.#lines.push(line);
    this.#size += line.length + 1;
  }

  /** Hands on what is collected once it is enough; resolves when the stream takes more. */
  async drained(): Promise<void> {
    if (this.#size >= PIECE) await this.#flush();
  }

  async end(): Promise<void> {
    await this.#flush();
  }

  async #flush(): Promise<void> {
    if (this.#lines.length === 0 || this.#closed) return;
    const piece = `${this.#lines.join("\n")}\n`;
    this.#lines = [];
    this.#size = 0;
    if (this.#stream.write(piece)) return;
    await new Promise<void>((resolve) => {
      const done = (): void => resolve();
      this.#stream.once("drain", done);
      this.#stream.once("error", done);
    });
  }
}
