// Decides how streams of bytes are put together: whole, up to a limit, or a line at a time.

type Chunks = AsyncIterable<Uint8Array>;

/** Texts have fewer bytes; V8 cannot hold strings of more than about 500 million characters. */
const MOST_BYTES = 1 << 28;

/** All bytes of a stream, or null where there are more than MOST_BYTES. */
export async function readAll(chunks: Chunks): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MOST_BYTES) return null;
    parts.push(chunk);
  }
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}

/** The first bytes of a stream, at least as many as asked where there are so many, and the stream with them again. */
export async function peek(chunks: Chunks, least: number): Promise<{ head: Uint8Array; all: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let size = 0;
  while (size < least) {
    const next = await iterator.next();
    if (next.done) break;
    parts.push(next.value);
    size += next.value.length;
  }
  return { head: parts.length === 1 ? parts[0]! : Buffer.concat(parts), all: again(parts, iterator) };
}

async function* again(
  parts: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* parts;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

/** A line without its break; `bytes` is null where it has more than MOST_BYTES. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;

/** Cuts a stream into lines, numbered from 1. A line is held once, however many chunks it spans. */
export async function* byteLines(chunks: Chunks): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  for await (const chunk of chunks) {
    let start = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, start)) {
      size += at - start;
      parts.push(chunk.subarray(start, at));
      yield { number, bytes: joined(parts, size) };
      parts = [];
      size = 0;
      number++;
      start = at + 1;
    }
    size += chunk.length - start;
    if (size <= MOST_BYTES) parts.push(chunk.subarray(start));
    else parts = [];
  }
  if (size > 0) yield { number, bytes: joined(parts, size) };
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array | null {
  if (size > MOST_BYTES) return null;
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}
