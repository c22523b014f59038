// Decides how values that only the program reads are kept: structured clones, compressed.

import { deserialize, serialize } from "node:v8";
import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";

/** Fast, and still a third of the size. */
const LEVEL = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** Bytes of any value that can be cloned: maps, sets and typed arrays too. */
export const pack = (value: unknown): Uint8Array => zstdCompressSync(serialize(value), LEVEL);

/** The value that was packed. */
export const unpack = (bytes: Uint8Array): unknown => deserialize(zstdDecompressSync(bytes));
