// Decides how a set of keys is stored for one-pass look-up: a double-array automaton over small letter codes.

/**
 * `base[s] + code` is the next state after `code` in state `s`, if `check` there says `s`. Code 0 never occurs in a
 * key: it ends one, and the state that it leads to holds `-1 - value` as its base.
 */
export interface Trie {
  readonly base: Int32Array;
  readonly check: Int32Array;
}

export const ROOT = 0;
/** No state, no value. */
export const NONE = -1;

/** The state after `code`, or NONE. */
export function step(trie: Trie, state: number, code: number): number {
  const next = trie.base[state]! + code;
  return trie.check[next] === state ? next : NONE;
}

/** The value of the key that ends in this state, or NONE. */
export function valueAt(trie: Trie, state: number): number {
  const end = trie.base[state]!;
  return trie.check[end] === state ? -1 - trie.base[end]! : NONE;
}

/** The value of the key `codes[from, to)`, or NONE. */
export function lookUp(trie: Trie, codes: Uint8Array, range: { from: number; to: number }): number {
  let state = ROOT;
  for (let i = range.from; i < range.to; i++) {
    const next = trie.base[state]! + codes[i]!;
    if (trie.check[next] !== state) return NONE;
    state = next;
  }
  return valueAt(trie, state);
}

interface Key {
  readonly codes: Uint8Array;
  readonly value: number;
}

interface Arrays {
  base: Int32Array;
  check: Int32Array;
  used: Uint8Array;
  /** Slots below are full; the search for room starts here. */
  firstFree: number;
  top: number;
  alphabet: number;
}

/**
 * Builds the automaton.
 * @param entries keys without code 0, each once, with values of 0 or more
 * @param alphabet one more than the largest code
 */
export function buildTrie(entries: Iterable<readonly [Uint8Array, number]>, alphabet: number): Trie {
  const keys: Key[] = [...entries].map(([codes, value]) => ({ codes, value }));
  keys.sort((a, b) => compareCodes(a.codes, b.codes));
  const room = 1 << 16;
  const arrays: Arrays = {
    base: new Int32Array(room),
    check: new Int32Array(room).fill(NONE),
    used: new Uint8Array(room),
    firstFree: 1,
    top: 1,
    alphabet,
  };
  arrays.used[ROOT] = 1;
  const work = [{ state: ROOT, from: 0, to: keys.length, depth: 0 }];
  for (let item = work.pop(); item; item = work.pop()) {
    for (const child of placeChildren(arrays, keys, item)) work.push(child);
  }
  const size = arrays.top + alphabet;
  ensure(arrays, size);
  return { base: arrays.base.slice(0, size), check: arrays.check.slice(0, size) };
}

function compareCodes(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}

interface Node {
  readonly state: number;
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

function placeChildren(arrays: Arrays, keys: readonly Key[], node: Node): Node[] {
  const { state, from, to, depth } = node;
  const groups: { code: number; from: number; to: number }[] = [];
  for (let i = from; i < to; i++) {
    const code = keys[i]!.codes[depth] ?? 0;
    const last = groups.at(-1);
    if (last?.code === code) last.to = i + 1;
    else groups.push({ code, from: i, to: i + 1 });
  }
  if (groups.length === 0) return [];
  const base = findRoom(
    arrays,
    groups.map((group) => group.code),
  );
  arrays.base[state] = base;
  const children: Node[] = [];
  for (const group of groups) {
    const next = base + group.code;
    arrays.check[next] = state;
    arrays.used[next] = 1;
    if (next >= arrays.top) arrays.top = next + 1;
    if (group.code === 0) arrays.base[next] = -1 - keys[group.from]!.value;
    else children.push({ state: next, from: group.from, to: group.to, depth: depth + 1 });
  }
  return children;
}

function findRoom(arrays: Arrays, codes: readonly number[]): number {
  while (arrays.used[arrays.firstFree] === 1) arrays.firstFree++;
  const first = codes[0]!;
  let full = 0;
  for (let at = Math.max(arrays.firstFree, first + 1); ; at++) {
    ensure(arrays, at + arrays.alphabet);
    if (arrays.used[at] === 1) {
      full++;
      continue;
    }
    const base = at - first;
    if (codes.every((code) => arrays.used[base + code] !== 1)) {
      // a stretch that is nearly full is not searched again
      if (full > 0.95 * (at - arrays.firstFree + 1)) arrays.firstFree = at;
      return base;
    }
  }
}

function ensure(arrays: Arrays, size: number): void {
  if (size < arrays.base.length) return;
  const room = Math.max(size + 1, arrays.base.length * 2);
  const base = new Int32Array(room);
  const check = new Int32Array(room).fill(NONE);
  const used = new Uint8Array(room);
  base.set(arrays.base);
  check.set(arrays.check);
  used.set(arrays.used);
  Object.assign(arrays, { base, check, used });
}
