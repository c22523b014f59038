// Decides which expressions begin at a token: walks the automaton of shapes over the readings of the tokens.

import { NONE } from "../../lexicon/trie.ts";
import { AT, classNumber, IN, TIME } from "./classes.ts";
import { combine } from "./meaning.ts";
import { modeOf, MODES, type Part, placeOf, tokenOf } from "./place.ts";
import type { Scanner } from "./scan.ts";
import type { Facts, Guard, Rule, TimeTables } from "./types.ts";

/** A stretch that has a rule's shape. */
export interface Expression extends Part {
  readonly rule: Rule;
}

/** Readings of one class at one place that are followed up; more than these only differ in detail. */
const MOST_READINGS = 64;
/** Shapes nest a few deep; no text makes them nest deeper. */
const DEEPEST = 12;

/** No month has a sixth Sunday. */
const MOST_WEEKS = 5;

/** Finds expressions in one sentence; each class is read at each place once. */
export class Parser {
  readonly #scanner: Scanner;
  readonly #tables: TimeTables;
  readonly #first: number;
  readonly #known = new Map<number, Expression[]>();

  constructor(scanner: Scanner, first: number) {
    this.#scanner = scanner;
    this.#tables = scanner.tables;
    this.#first = first;
  }

  /** The longest expression that begins at a token and holds there, or null. */
  longestAt(token: number): Expression | null {
    let best: Expression | null = null;
    for (const found of this.#read(classNumber(TIME), placeOf(token, MODES.open), 0)) {
      if (best && tokenOf(found.end) <= tokenOf(best.end)) continue;
      if (this.#holds(found, token)) best = found;
    }
    return best;
  }

  #read(name: number, place: number, depth: number): readonly Expression[] {
    const key = place * this.#tables.classes.length + name;
    let found = this.#known.get(key);
    if (found) return found;
    this.#known.set(key, (found = []));
    if (depth < DEEPEST)
      this.#walk({ state: this.#tables.roots[name]!, place, start: place, depth, out: found }, []);
    return found;
  }

  #walk(walk: Walk, parts: Part[]): void {
    const { edges, rules } = this.#tables.states[walk.state]!;
    if (parts.length > 0) for (const rule of rules) this.#accept(this.#tables.rules[rule]!, walk, parts);
    if (edges.length === 0) return;
    for (let at = 0; at < edges.length && walk.out.length < MOST_READINGS; at += 3) {
      const [name, tag, state] = [edges[at]!, edges[at + 1]!, edges[at + 2]!];
      for (const part of this.#readingsOf(name, walk)) {
        if (tag !== NONE && part.tag !== tag) continue;
        parts.push(part);
        this.#walk({ ...walk, state, place: part.end }, parts);
        parts.pop();
      }
    }
  }

  #readingsOf(name: number, { place, depth }: Walk): readonly Part[] {
    const { roots, firsts, classes } = this.#tables;
    const here = this.#scanner.at(place);
    const isWord = roots[name] === NONE;
    const row = name * classes.length;
    for (const part of here) {
      if (firsts[row + part.class] === 1)
        return isWord ? here.filter((one) => one.class === name) : this.#read(name, place, depth + 1);
    }
    return NOTHING;
  }

  #accept(rule: Rule, walk: Walk, parts: readonly Part[]): void {
    const { place, start, out } = walk;
    if (modeOf(place) !== MODES.plain) return;
    const [head] = parts;
    if (rule.guard && !this.#allows(rule.guard, { start, end: place, isLed: head!.prefix !== null })) return;
    const meaning = combine(rule.means, parts, rule.facts);
    if (!meaning) return;
    const tag = meaning.unit === null ? NONE : this.#tables.tags.indexOf(meaning.unit);
    const facts: Facts = this.#isVoid(rule.guard, place) ? { ...meaning.facts, loose: true } : meaning.facts;
    const { cut, prefix } = head!;
    const same = out.findIndex((one) => one.end === place && one.tag === tag && one.rule === rule);
    if (same < 0) out.push({ class: rule.makes, tag, facts, end: place, cut, prefix, rule });
  }

  #allows(guard: Guard, stretch: Stretch): boolean {
    const { start, end } = stretch;
    const before = tokenOf(start);
    if (guard.after) {
      const isAtPrefix = stretch.isLed && guard.after.includes(classNumber(AT));
      if (!isAtPrefix && !this.#isAfter(before, guard.after)) return false;
    }
    if (guard.notAfter && this.#isAfter(before, guard.notAfter)) return false;
    if (guard.notBefore && this.#scanner.at(end).some((part) => guard.notBefore!.includes(part.class)))
      return false;
    const noun = guard.notBeforeNouns && this.#nounAt(tokenOf(end));
    return !noun || !guard.notBeforeNouns.includes(noun);
  }

  #isVoid(guard: Guard | null, end: number): boolean {
    return (
      guard?.voidBefore !== undefined &&
      this.#scanner.at(end).some((part) => guard.voidBefore!.includes(part.class))
    );
  }

  /** Whether a word of one of the classes ends right before a token. */
  #isAfter(token: number, names: readonly number[]): boolean {
    for (let back = 1; back <= 2 && token - back >= this.#first; back++) {
      const parts = this.#scanner.at(placeOf(token - back, MODES.open));
      if (parts.some((part) => tokenOf(part.end) === token && names.includes(part.class))) return true;
    }
    return false;
  }

  /** An indefinite noun after a number is what it counts; a definite one completes a noun. */
  #nounAt(token: number): "indefinite" | "definite" | null {
    const next = this.#scanner.tokens[token];
    if (token >= this.#scanner.last || next?.surface.kind !== "word") return null;
    const { told, article, conjunction, prefix, suffix } = next.reading;
    if (conjunction || prefix) return null;
    const isNoun = told.pos === "noun" || told.pos === "adjective" || told.pos === "unknown";
    return !isNoun ? null : article || suffix ? "definite" : "indefinite";
  }

  /** A word that is a name or a common word too needs a preposition before it or another word of time with it. */
  #holds({ facts, end, prefix }: Expression, token: number): boolean {
    if (facts.weekday !== undefined && (facts.ordinal ?? 0) > MOST_WEEKS) return false;
    if (facts.from?.weak && facts.to?.weak) return !isBare(facts.from) || !isBare(facts.to);
    if (!facts.weak || tokenOf(end) - token > 1) return true;
    return prefix === null && this.#isAfter(token, [classNumber(IN)]);
  }
}

/** Nothing but a month. */
const isBare = ({ day, year, shift, shifts }: Facts): boolean =>
  day === undefined && year === undefined && shift === undefined && shifts === undefined;

const NOTHING: readonly Part[] = [];

interface Walk {
  readonly state: number;
  readonly place: number;
  readonly start: number;
  readonly depth: number;
  readonly out: Expression[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly isLed: boolean;
}
