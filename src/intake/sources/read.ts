// Decides how one file or stream becomes documents: unpacked, sniffed, decoded, cut.

import { createReadStream } from "node:fs";
import type { Finding } from "../../model.ts";
import { binaryKind } from "../bytes/binary.ts";
import { peek, readAll } from "../bytes/chunks.ts";
import { decode, markOf, wideOf } from "../bytes/decode.ts";
import { gunzip, isGzip } from "../bytes/gunzip.ts";
import type { RawDocument } from "../document.ts";
import { finding, reasonOf } from "../finding.ts";
import { type Format, formatOfName, formatOfText } from "./format.ts";
import { declaredEncoding } from "./declared.ts";
import { type LineSource, readLines } from "./ndjson.ts";

type Chunks = AsyncIterable<Uint8Array>;

/** A stream of bytes under a name. `path` is missing where it is no file. */
export interface Source extends LineSource {
  readonly chunks: Chunks;
}

/** Bytes by which a format is told; a chunk of a file holds as many. */
const HEAD = 4096;
const CHUNK = 1 << 18;

/** The bytes of a file. Opening fails when they are first asked for. */
export function openFile(path: string): Source {
  return { name: path, path, chunks: createReadStream(path, { highWaterMark: CHUNK }) as Chunks };
}

/** Reads all documents of a source. Trouble becomes findings; nothing is thrown. */
export async function* readSource(source: Source): AsyncGenerator<RawDocument | Finding> {
  const findings: Finding[] = [];
  try {
    const unpacked = await unpack(source, findings);
    yield* readUnpacked({ ...source, chunks: unpacked }, findings);
  } catch (error) {
    yield finding(
      source.name,
      "intake.unreadable",
      `cannot be read (${reasonOf(error)}); check the file and its permissions`,
    );
  }
  yield* findings;
}

async function unpack({ name, chunks }: Source, findings: Finding[]): Promise<Chunks> {
  const { head, all } = await peek(chunks, 2);
  if (isGzip(head)) return gunzip(all, { where: name, findings });
  if (name.toLowerCase().endsWith(".gz") && head.length > 0) {
    findings.push(
      finding(name, "intake.not-gzip", "named .gz, but it is not compressed; it was read as it is"),
    );
  }
  return all;
}

async function* readUnpacked(source: Source, findings: Finding[]): AsyncGenerator<RawDocument | Finding> {
  const { head, all } = await peek(source.chunks, HEAD);
  if (head.length === 0) {
    // a broken archive has its own finding already
    if (findings.length === 0)
      yield finding(source.name, "intake.empty", "the file is empty; expected a document");
    return;
  }
  const kind = binaryKind(head);
  if (kind) {
    yield finding(source.name, "intake.binary", `this is ${kind}; expected text, HTML or NDJSON: convert it`);
    return;
  }
  const format = formatOf(source, head);
  if (format === "ndjson") yield* readLines(asUtf8(head, all), source);
  else yield* readWhole({ ...source, chunks: all }, { format, findings });
}

function formatOf(source: Source, head: Uint8Array): Format {
  const byName = source.path === undefined ? null : formatOfName(source.path);
  return byName ?? formatOfText(decode({ where: source.name, bytes: head }).text);
}

/** Lines are cut at bytes, so UTF-16 is turned into UTF-8 first. */
function asUtf8(head: Uint8Array, chunks: Chunks): Chunks {
  const mark = markOf(head);
  const encoding = mark === null ? wideOf(head) : mark;
  return encoding === null || encoding === "utf-8" ? chunks : transcode(chunks, encoding);
}

async function* transcode(chunks: Chunks, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

interface Whole {
  readonly format: "text" | "html";
  /** What is known when the stream has ended goes to the document. */
  readonly findings: Finding[];
}

async function* readWhole(
  source: Source,
  { format, findings }: Whole,
): AsyncGenerator<RawDocument | Finding> {
  const { name, path } = source;
  const bytes = await readAll(source.chunks);
  if (bytes === null) {
    yield finding(name, "intake.too-large", "larger than 256 MB and passed over; split it into documents");
    return;
  }
  const declared = format === "html" ? declaredEncoding(bytes) : undefined;
  const decoded = decode({ where: name, bytes, declared });
  if (decoded.text.trim() === "") {
    yield finding(name, "intake.empty", "nothing but white space; expected a document");
    return;
  }
  const text = format === "text" ? decoded.text.replaceAll("\r\n", "\n") : decoded.text;
  const content =
    format === "text" ? ({ kind: "text", text } as const) : ({ kind: "html", html: text } as const);
  const own = [...findings.splice(0), ...decoded.findings];
  yield { where: name, ...(path === undefined ? {} : { path }), content, told: {}, findings: own };
}
