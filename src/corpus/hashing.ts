// Decides how words become numbers: 32-bit hashes, the same on every machine.

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a of a word's folded codes (Fowler, Noll and Vo), as an unsigned number. */
export function hashCodes(codes: Uint8Array): number {
  let hash = OFFSET;
  for (const code of codes) if (code !== 0) hash = Math.imul(hash ^ code, PRIME);
  return mixed(hash);
}

/** FNV-1a of a text's UTF-16 units. */
export function hashText(text: string): number {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return mixed(hash);
}

/** One hash of two, in their order. */
export const joined = (a: number, b: number): number => mixed(Math.imul(a, 31) ^ b);

/** Spreads a hash over all its bits (the last steps of MurmurHash3, Austin Appleby, public domain). */
function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
