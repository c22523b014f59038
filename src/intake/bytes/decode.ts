// Decides what encoding bytes are in and makes text of them: by mark, by being UTF-8, as declared, by letters.

import { isUtf8 } from "node:buffer";
import chardet from "chardet";
import type { Finding } from "../../model.ts";
import { finding } from "../finding.ts";
import { guessSingleByte } from "./detect.ts";

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly findings: readonly Finding[];
}

/** Bytes to decode: where they are from, and the encoding that their markup declares. */
export interface Encoded {
  readonly where: string;
  readonly bytes: Uint8Array;
  readonly declared?: string | undefined;
}

const SAMPLE = 1 << 16;
/** A text that has fewer characters lost than one in so many was UTF-8 once. */
const ONE_LOST_IN = 20;

/** Decodes bytes. Marks at their head are dropped; what cannot be decoded becomes U+FFFD. Never throws. */
export function decode(encoded: Encoded): Decoded {
  const { bytes } = encoded;
  const marked = markOf(bytes);
  if (marked) return { text: textOf(bytes, marked), encoding: marked, findings: [] };
  // before UTF-8, for Arabic in UTF-16 is valid UTF-8 of control characters
  const wide = wideOf(bytes);
  if (wide) return { text: textOf(bytes, wide), encoding: wide, findings: [] };
  return isUtf8(bytes) ? decodeUtf8(encoded) : decodeOther(encoded);
}

/** The encoding that a byte-order mark tells. */
export function markOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : null;
}

/** UTF-16 without a mark: every other byte of the first ones is 06 (Arabic) or 00 (ASCII). */
export function wideOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const size = Math.min(bytes.length, 2000) & ~1;
  if (size < 8) return null;
  const high = [0, 0];
  for (let i = 0; i < size; i++) if (bytes[i] === 6 || bytes[i] === 0) high[i & 1]!++;
  if (high[1]! > 0.45 * size && high[0]! < 0.1 * size) return "utf-16le";
  return high[0]! > 0.45 * size && high[1]! < 0.1 * size ? "utf-16be" : null;
}

function textOf(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function decodeUtf8({ where, bytes, declared }: Encoded): Decoded {
  const text = textOf(bytes, "utf-8");
  const wrong = declared !== undefined && nameOf(declared) !== "utf-8" && text.length < bytes.length;
  const message = `declared as ${declared}, but it is UTF-8 and was read so; correct the declaration`;
  return {
    text,
    encoding: "utf-8",
    findings: wrong ? [finding(where, "intake.wrong-encoding", message)] : [],
  };
}

function decodeOther(encoded: Encoded): Decoded {
  const { where, bytes, declared } = encoded;
  if (hasUtf8Letters(bytes)) return decodeMixed(encoded);
  const name = declared === undefined ? undefined : nameOf(declared);
  const guess = guessSingleByte(bytes);
  if (guess.plausible) {
    const text = textOf(bytes, guess.encoding);
    if (name === undefined || name === guess.encoding)
      return { text, encoding: guess.encoding, findings: [] };
    const message = `declared as ${declared}, but its letters are those of ${guess.encoding}, and it was read so; correct the declaration`;
    return { text, encoding: guess.encoding, findings: [finding(where, "intake.wrong-encoding", message)] };
  }
  if (name !== undefined && name !== "utf-8")
    return { text: textOf(bytes, name), encoding: name, findings: [] };
  return decodeUnknown(where, bytes);
}

/** The name that decoders know an encoding by; one that they do not know counts as none. */
function nameOf(declared: string): string | undefined {
  try {
    return new TextDecoder(declared.trim()).encoding;
  } catch {
    return undefined;
  }
}

/** Whether sequences of UTF-8 for Arabic letters (D8 to DB and one continuation) stand among the bytes. */
function hasUtf8Letters(bytes: Uint8Array): boolean {
  let pairs = 0;
  let others = 0;
  for (let i = 0; i + 1 < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    if (byte >= 0xd8 && byte <= 0xdb && (bytes[i + 1]! & 0xc0) === 0x80) {
      pairs++;
      i++;
    } else others++;
  }
  return pairs >= 4 && pairs * 10 > others;
}

/** Each line by itself: UTF-8 with a few characters damaged, or whole lines in an older encoding. */
function decodeMixed({ where, bytes }: Encoded): Decoded {
  const parts: string[] = [];
  const older = new Map<string, number>();
  for (let start = 0; start < bytes.length; ) {
    const at = bytes.indexOf(0x0a, start);
    const end = at < 0 ? bytes.length : at + 1;
    const line = bytes.subarray(start, end);
    const encoding = encodingOfLine(line);
    if (encoding !== "utf-8") older.set(encoding, (older.get(encoding) ?? 0) + 1);
    parts.push(new TextDecoder(encoding, { ignoreBOM: true }).decode(line));
    start = end;
  }
  const findings = [...older].map(([encoding, lines]) => {
    const message = `${lines} lines are in ${encoding}, the others in UTF-8; each was read as what it is, but save the file in one encoding`;
    return finding(where, "intake.mixed-encoding", message);
  });
  return { text: parts.join(""), encoding: "utf-8", findings };
}

function encodingOfLine(line: Uint8Array): string {
  if (isUtf8(line)) return "utf-8";
  const text = textOf(line, "utf-8");
  const lost = text.split("\ufffd").length - 1;
  if (lost * ONE_LOST_IN < text.length) return "utf-8";
  const guess = guessSingleByte(line);
  return guess.plausible && !hasUtf8Letters(line) ? guess.encoding : "utf-8";
}

function decodeUnknown(where: string, bytes: Uint8Array): Decoded {
  const guess = nameOf(chardet.detect(bytes.subarray(0, SAMPLE)) ?? "") ?? "windows-1252";
  const message = `neither UTF-8 nor an Arabic encoding; read as ${guess}, which may be wrong: save it as UTF-8`;
  return {
    text: textOf(bytes, guess),
    encoding: guess,
    findings: [finding(where, "intake.unknown-encoding", message)],
  };
}
