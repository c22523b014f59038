// Decides whether bytes are no text at all: known heads of other formats, or too many control bytes.

import { markOf, wideOf } from "./decode.ts";

const HEADS: readonly (readonly [string, string])[] = [
  ["%PDF", "a PDF document"],
  ["PK\x03\x04", "a zip archive or office document"],
  ["\x89PNG", "a PNG picture"],
  ["\xff\xd8\xff", "a JPEG picture"],
  ["GIF8", "a GIF picture"],
  ["\xd0\xcf\x11\xe0", "an old office document"],
  ["{\\rtf", "a rich text document"],
  ["BZh", "a bzip2 archive"],
  ["\xfd7zXZ", "an xz archive"],
  ["(\xb5/\xfd", "a zstd archive"],
  ["SQLite format 3", "a database"],
  ["PAR1", "a Parquet file"],
];
const SAMPLE = 1 << 16;
/** Text has next to no control bytes; pictures and programs have one in five. */
const MOST_CONTROL = 0.02;

/** What the bytes are when they are not text: "a PDF document"; null for text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const known = HEADS.find(([start]) => head.startsWith(start));
  if (known) return known[1];
  if (markOf(bytes) || wideOf(bytes)) return null;
  const sample = bytes.subarray(0, SAMPLE);
  let control = 0;
  for (const byte of sample) if (isControl(byte)) control++;
  return control > Math.max(4, sample.length * MOST_CONTROL) ? "binary data" : null;
}

const isControl = (byte: number): boolean =>
  byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127;
