// Decides the file format of a compiled lexicon: a JSON head, then the typed arrays that it names.

/** Every host has these two; the pure part is compiled without any host's types. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

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

/** Where one of the arrays stands in the file, and in the tree. */
interface Place {
  readonly kind: "u8" | "i32";
  readonly at: number;
  readonly length: number;
  readonly path: readonly (string | number)[];
}

interface Head {
  /** The value, with null for each array. */
  readonly tree: unknown;
  readonly arrays: readonly Place[];
}

/** Packs a value into bytes; `unpack` gives an equal value back. */
export function pack(value: Packable): Uint8Array<ArrayBuffer> {
  const lifted: Lifted = { arrays: [], places: [], size: 0 };
  const tree = lift(value, [], lifted);
  const head = new TextEncoder().encode(JSON.stringify({ tree, arrays: lifted.places } satisfies Head));
  const start = align(8 + head.length);
  const bytes = new Uint8Array(start + lifted.size);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 8);
  lifted.arrays.forEach((array, i) => {
    const view = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    bytes.set(view, start + lifted.places[i]!.at);
  });
  return bytes;
}

const align = (size: number): number => (size + 7) & ~7;

interface Lifted {
  readonly arrays: Arrays[];
  readonly places: Place[];
  size: number;
}

function lift(value: Packable, path: Place["path"], out: Lifted): unknown {
  if (value instanceof Uint8Array || value instanceof Int32Array) {
    const kind = value instanceof Uint8Array ? "u8" : "i32";
    out.arrays.push(value);
    out.places.push({ kind, at: out.size, length: value.length, path });
    out.size += align(value.byteLength);
    return null;
  }
  if (Array.isArray(value)) return value.map((item: Packable, at) => lift(item, [...path, at], out));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, lift(item, [...path, key], out)]),
  );
}

/** Reads what `pack` wrote; the arrays share the buffer. Throws on bytes that are not a bundle. */
export function unpack(bytes: Uint8Array): unknown {
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset } = aligned;
  const headLength = new DataView(buffer, byteOffset).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(aligned.subarray(8, 8 + headLength))) as Head;
  const start = byteOffset + align(8 + headLength);
  // arrays are put in by their paths: a walk through the whole tree would cost as much as parsing it
  const root = { tree: head.tree };
  for (const { kind, at, length, path } of head.arrays) {
    const array =
      kind === "u8" ? new Uint8Array(buffer, start + at, length) : new Int32Array(buffer, start + at, length);
    putIn(root, ["tree", ...path], array);
  }
  return root.tree;
}

function putIn(root: object, path: Place["path"], array: Arrays): void {
  let parent = root as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string | number, unknown>;
  parent[path.at(-1)!] = array;
}
