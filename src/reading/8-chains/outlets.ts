// Decides which known outlet a name or a site belongs to.

import { foldedKey } from "../1-text/normalise.ts";
import { isBetterKnown } from "../3-mentions/choose.ts";
import type { Entity } from "../3-mentions/types.ts";

/** Outlets by folded name, by id and by domain. */
export class Outlets {
  readonly #byName = new Map<string, Entity>();
  /** Names of several outlets, none of them better known: nobody in particular. */
  readonly #shared = new Set<string>();
  readonly #byDomain = new Map<string, Entity>();
  readonly #names = new Map<string, readonly string[]>();
  readonly #agencies = new Set<string>();

  constructor(entities: readonly Entity[]) {
    for (const entity of entities) {
      if (entity.kind !== "outlet") continue;
      const keys = entity.keys ?? [];
      if (entity.outlet === "agency") this.#agencies.add(entity.id);
      this.#names.set(entity.id, keys);
      for (const key of keys) {
        const other = this.#byName.get(key);
        if (
          other &&
          other !== entity &&
          !isBetterKnown(other.rank, entity.rank) &&
          !isBetterKnown(entity.rank, other.rank)
        )
          this.#shared.add(key);
        if (!other || other.rank > entity.rank) this.#byName.set(key, entity);
      }
      for (const domain of entity.domains ?? []) {
        this.#byDomain.set(domain, entity);
        // feeds name a site by the first part of its domain
        const [label = ""] = domain.split(".");
        if (label.length > 4 && !this.#byDomain.has(label)) this.#byDomain.set(label, entity);
      }
    }
  }

  /** By any of its names, or by its domain or the first part of that. */
  named(name: string): Entity | null {
    return this.called(name) ?? this.at(name);
  }

  /** By any of its names only. */
  called(name: string): Entity | null {
    const key = keyOf(name);
    return this.#shared.has(key) ? null : (this.#byName.get(key) ?? null);
  }

  /** Whether one of the names of an outlet, given by its id, is this. */
  answersTo(id: string, name: string): boolean {
    return this.#names.get(id)?.includes(keyOf(name)) ?? false;
  }

  /** Whether the outlet of this id is a news agency. */
  isAgency(id: string): boolean {
    return this.#agencies.has(id);
  }

  /** By the host of a page, its parent domains included. */
  at(host: string): Entity | null {
    let domain = host.toLowerCase().replace(/^www\./, "");
    while (domain !== "") {
      const known = this.#byDomain.get(domain);
      if (known) return known;
      const dot = domain.indexOf(".");
      domain = dot < 0 ? "" : domain.slice(dot + 1);
    }
    return null;
  }
}

/** Folded letters and digits of a name. */
export const keyOf = foldedKey;

/**
 * Whether two names are one, or the longer is the other with a noun before it or a description after it: "X",
 * "agency X", "X for news", "agency X for news".
 */
export function sameName(a: string, b: string): boolean {
  const [short = [], long = []] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.length - other.length);
  const isAt = (from: number): boolean => short.every((word, at) => word === long[from + at]);
  return short.length > 0 && (isAt(0) || isAt(1));
}

const wordsOf = (name: string): string[] =>
  name
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(keyOf)
    .filter((word) => word !== "");
