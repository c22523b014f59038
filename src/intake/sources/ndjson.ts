// Decides what a line of newline-delimited JSON says: a document, or what is wrong with it.

import { isUtf8 } from "node:buffer";
import type { Finding } from "../../model.ts";
import { byteLines } from "../bytes/chunks.ts";
import { decode } from "../bytes/decode.ts";
import type { Content, RawDocument, Told } from "../document.ts";
import { finding, reasonOf } from "../finding.ts";
import { isObject, type JsonObject } from "../json.ts";

const FIELDS = ["id", "title", "byline", "url", "publisher", "published"] as const;
const EXPECTED = 'expected an object like {"text": "…"} or {"html": "…"}';

/** Where lines are from: a name for messages, and the file's path where it has one. */
export interface LineSource {
  readonly name: string;
  readonly path?: string;
}

type Line = RawDocument | Finding;

/** Reads a stream line by line; a broken line becomes a finding and the next is read. Blank lines are nothing. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  source: LineSource,
): AsyncGenerator<Line> {
  let lines = 0;
  for await (const { number, bytes } of byteLines(chunks)) {
    const where = `${source.name}:${number}`;
    if (bytes === null) {
      lines++;
      yield finding(
        where,
        "intake.too-large",
        "the line is longer than 256 MB and was passed over; split the document",
      );
      continue;
    }
    const { text, findings } = textOfLine(where, bytes);
    if (text.trim() === "") continue;
    lines++;
    yield parseLine(text, { where, source, findings });
  }
  if (lines === 0) yield finding(source.name, "intake.empty", `the file is empty; ${EXPECTED} a line`);
}

function textOfLine(where: string, bytes: Uint8Array): { text: string; findings: readonly Finding[] } {
  if (!isUtf8(bytes)) return decode({ where, bytes });
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  return { text: text.startsWith("\ufeff") ? text.slice(1) : text, findings: [] };
}

interface Context {
  readonly where: string;
  readonly source: LineSource;
  readonly findings: readonly Finding[];
}

function parseLine(line: string, { where, source, findings }: Context): Line {
  const value = parseJson(line);
  if (value instanceof Error)
    return finding(where, "intake.broken-line", `not JSON (${value.message}); ${EXPECTED}`);
  if (!isObject(value)) return finding(where, "intake.broken-line", `JSON, but no object; ${EXPECTED}`);
  const content = contentOf(value);
  if (!content)
    return finding(where, "intake.broken-line", `neither "text" nor "html" is a string; ${EXPECTED}`);
  const own: Finding[] = [...findings];
  const told = toldBy(value, where, own);
  return { where, ...(source.path === undefined ? {} : { path: source.path }), content, told, findings: own };
}

/** The value, or the error with a message short enough to print: engines quote the whole line. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    const message = reasonOf(error);
    return new Error(message.length > 100 ? `${message.slice(0, 60)}…` : message);
  }
}

function contentOf({ text, html }: JsonObject): Content | null {
  if (typeof text === "string") return { kind: "text", text };
  return typeof html === "string" ? { kind: "html", html } : null;
}

function toldBy(record: JsonObject, where: string, findings: Finding[]): Told {
  const told: Record<string, string> = {};
  for (const field of FIELDS) {
    const value = record[field];
    if (typeof value === "number" && field === "id") told[field] = String(value);
    else if (typeof value === "string") {
      if (value.trim() !== "") told[field] = value;
    } else if (value !== undefined && value !== null) {
      const message = `"${field}" is ${Array.isArray(value) ? "a list" : `a ${typeof value}`}; expected a string, and it was left out`;
      findings.push(finding(where, "intake.wrong-field", message));
    }
  }
  return told;
}
