// Decides which things belong together, once pairs of them are known to.

/** Sets that only grow together; the root of each is its first member in code-unit order, whatever the order of uniting. */
export class Union {
  readonly #above = new Map<string, string>();

  /** The first member of the set that this belongs to. */
  find(id: string): string {
    let root = id;
    for (let above = this.#above.get(root); above !== undefined; above = this.#above.get(root)) root = above;
    for (let at = id; at !== root; ) {
      const next = this.#above.get(at)!;
      this.#above.set(at, root);
      at = next;
    }
    return root;
  }

  /** Puts two sets together; false where they were one already. */
  unite(a: string, b: string): boolean {
    const [first, second] = [this.find(a), this.find(b)];
    if (first === second) return false;
    if (first < second) this.#above.set(second, first);
    else this.#above.set(first, second);
    return true;
  }
}
