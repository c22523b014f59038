// Decides the file format of a compiled lexicon: a JSON head, then the typed arrays that it names.

type Arrays = Uint8Array | Int32Array;

/** A compiled lexicon on its way to or from disk: plain JSON values, typed arrays, and records of both. */
export type Packable =
  | null
  | boolean
  | number
  | string
  | Arrays
  | readonly Packable[]
  | { readonly [key: string]: Packable };

interface Head {
  readonly tree: unknown;
  readonly arrays: readonly { readonly kind: "u8" | "i32"; readonly at: number; readonly length: number }[];
}

const ARRAY_KEY = "$array";

/** Packs a value into bytes; `unpack` gives an equal value back. */
export function pack(value: Packable): Uint8Array {
  const arrays: Arrays[] = [];
  const tree = lift(value, arrays);
  const places: { kind: "u8" | "i32"; at: number; length: number }[] = [];
  let at = 0;
  for (const array of arrays) {
    places.push({ kind: array instanceof Uint8Array ? "u8" : "i32", at, length: array.length });
    at += align(array.byteLength);
  }
  const head = new TextEncoder().encode(JSON.stringify({ tree, arrays: places } satisfies Head));
  const start = align(8 + head.length);
  const bytes = new Uint8Array(start + at);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 8);
  arrays.forEach((array, i) => {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), start + places[i]!.at);
  });
  return bytes;
}

const align = (size: number): number => (size + 7) & ~7;

function lift(value: Packable, arrays: Arrays[]): unknown {
  if (value instanceof Uint8Array || value instanceof Int32Array)
    return { [ARRAY_KEY]: arrays.push(value) - 1 };
  if (Array.isArray(value)) return value.map((item: Packable) => lift(item, arrays));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, lift(item as Packable, arrays)]),
  );
}

/** Reads what `pack` wrote; the arrays share the buffer. Throws on bytes that are not a bundle. */
export function unpack(bytes: Uint8Array): unknown {
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset } = aligned;
  const headLength = new DataView(buffer, byteOffset).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(aligned.subarray(8, 8 + headLength))) as Head;
  const start = byteOffset + align(8 + headLength);
  const arrays = head.arrays.map(({ kind, at, length }) =>
    kind === "u8" ? new Uint8Array(buffer, start + at, length) : new Int32Array(buffer, start + at, length),
  );
  return lower(head.tree, arrays);
}

function lower(value: unknown, arrays: readonly Arrays[]): unknown {
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = lower(value[i], arrays);
    return value;
  }
  if (value === null || typeof value !== "object") return value;
  const record = value as Record<string, unknown>;
  const at = record[ARRAY_KEY];
  if (typeof at === "number") return arrays[at];
  for (const key in record) record[key] = lower(record[key], arrays);
  return record;
}
