// Shows on a terminal how far a long run is: a bar by bytes read, pages, rate and time left. Elsewhere it shows nothing.

import { SingleBar } from "cli-progress";

const FORMAT = "{bar} {percentage} %  {pages} pages, {rate} a second, {left} left";
/** Rates of the first moments tell nothing. */
const WARM_UP_SECONDS = 2;

/** A bar on standard error. */
export class Progress {
  readonly #bar: SingleBar | null;
  readonly #stream: NodeJS.WriteStream;
  readonly #start = performance.now();
  #pages = 0;
  #part = 0;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
    this.#bar = stream.isTTY
      ? new SingleBar({ format: FORMAT, stream, hideCursor: true, clearOnComplete: true, fps: 5 })
      : null;
    this.#bar?.start(1, 0, this.#told());
  }

  /** Bytes read so far, of so many; null where that cannot be known. */
  read(bytes: number, total: number | null): void {
    this.#part = total === null || total === 0 ? 0 : Math.min(1, bytes / total);
    this.#show();
  }

  /** One more page is done. */
  page(): void {
    this.#pages++;
    this.#show();
  }

  /** Prints a line above the bar. */
  print(line: string): void {
    if (this.#bar) {
      this.#stream.cursorTo(0);
      this.#stream.clearLine(0);
    }
    this.#stream.write(`${line}\n`);
  }

  /** Removes the bar. */
  stop(): void {
    this.#bar?.stop();
  }

  #show(): void {
    this.#bar?.update(this.#part, this.#told());
  }

  #told(): { pages: number; rate: string; left: string } {
    const seconds = (performance.now() - this.#start) / 1000;
    const isEarly = seconds < WARM_UP_SECONDS;
    const left = (seconds * (1 - this.#part)) / this.#part;
    return {
      pages: this.#pages,
      rate: isEarly ? "…" : String(Math.round(this.#pages / seconds)),
      left: isEarly || this.#part === 0 ? "…" : clock(left),
    };
  }
}

/** 3:07, 1:02:09. */
function clock(seconds: number): string {
  const all = Math.ceil(seconds);
  const [hours, minutes, rest] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

const two = (one: number): string => String(one).padStart(2, "0");
