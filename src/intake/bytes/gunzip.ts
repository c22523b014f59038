// Decides how compressed bytes are unpacked: all that can be read is given on, whatever stops it becomes a finding.

import { createGunzip, type Gunzip } from "node:zlib";
import type { Finding } from "../../model.ts";
import { finding, reasonOf } from "../finding.ts";

type Chunks = AsyncIterable<Uint8Array>;

/** Whether bytes begin as gzip does. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Each piece of output waits for a turn of the main thread, so pieces are large. */
const OUTPUT = 1 << 20;

/** Where compressed bytes are from, and where trouble with them is told. */
export interface Gunzipping {
  readonly where: string;
  readonly findings: Finding[];
}

/** Unpacks a stream chunk by chunk. */
export async function* gunzip(chunks: Chunks, { where, findings }: Gunzipping): AsyncGenerator<Uint8Array> {
  const unzip = createGunzip({ chunkSize: OUTPUT });
  const out: Uint8Array[] = [];
  let broken: unknown = null;
  unzip.on("data", (chunk: Uint8Array) => out.push(chunk));
  unzip.on("error", (error) => {
    broken = error;
  });
  // one step ahead: unpacking goes on in another thread while the last output is used
  let step = Promise.resolve();
  for await (const chunk of chunks) {
    await step;
    const ready = out.splice(0);
    if (broken === null) step = settled(unzip, (done) => unzip.write(chunk, done));
    yield* ready;
    if (broken !== null) break;
  }
  await step;
  if (broken === null) await settled(unzip, (done) => unzip.once("end", done).end());
  yield* out.splice(0);
  if (broken !== null) findings.push(troubleOf(where, broken));
}

/** Waits until a step is done or the stream fails. */
function settled(unzip: Gunzip, begin: (done: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      unzip.off("error", done);
      resolve();
    };
    unzip.once("error", done);
    begin(done);
  });
}

function troubleOf(where: string, error: unknown): Finding {
  const reason = reasonOf(error);
  const cut = reason === "Z_BUF_ERROR" ? "it ends too early" : `it is damaged (${reason})`;
  return finding(
    where,
    "intake.broken-gzip",
    `${cut}; what could be unpacked was read, the rest is missing: fetch the file again`,
  );
}
