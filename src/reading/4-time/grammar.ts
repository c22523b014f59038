// Decides how the shapes of expressions become an automaton over classes, and what may begin each class.

import { type Problem, problemOf, type Checked } from "../../lexicon/source.ts";
import { NONE } from "../../lexicon/trie.ts";
import { classNumber, TIME } from "./classes.ts";
import type { ExpressionEntry } from "./schema.ts";
import type { GrammarState, TimeTables } from "./types.ts";

/** Numbers of names, given out as they come. */
export class Numbering {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) this.#numbers.set(name, (number = this.names.push(name) - 1));
    return number;
  }

  /** The number of a name that was given one, or NONE. */
  find(name: string): number {
    return this.#numbers.get(name) ?? NONE;
  }
}

/** Classes and tags of the lexicon being compiled. */
export interface Names {
  readonly classes: Numbering;
  readonly tags: Numbering;
}

interface Step {
  readonly class: number;
  readonly tag: number;
}

interface DraftState {
  readonly next: Map<string, { step: Step; state: number }>;
  readonly rules: number[];
}

/** Builds the automaton; rule numbers are places in `entries`. */
export function compileGrammar(
  entries: readonly Checked<ExpressionEntry>[],
  names: Names,
  problems: Problem[],
): Pick<TimeTables, "states" | "roots" | "firsts"> & { readonly alone: ReadonlySet<number> } {
  const states: DraftState[] = [];
  const newState = (): number => states.push({ next: new Map(), rules: [] }) - 1;
  const roots = names.classes.names.map(() => NONE);
  entries.forEach((entry, rule) => {
    const made = names.classes.of(entry.value.makes ?? TIME);
    if (roots[made] === NONE) roots[made] = newState();
    for (const shape of entry.value.shape) {
      for (const steps of expand(shape, (word) =>
        stepOf(word, names, (message) => problems.push(problemOf(entry, message))),
      )) {
        let state = roots[made]!;
        for (const step of steps) {
          const key = `${step.class}:${step.tag}`;
          const known = states[state]!.next.get(key);
          const target = known?.state ?? newState();
          if (!known) states[state]!.next.set(key, { step, state: target });
          state = target;
        }
        if (steps.length > 0) states[state]!.rules.push(rule);
      }
    }
  });
  const firsts = firstClasses(states, roots);
  checkRecursion(entries, { states, roots, names, problems });
  return { states: states.map(finish), roots, firsts, alone: classesAlone(states, roots) };
}

const finish = ({ next, rules }: DraftState): GrammarState => ({
  edges: [...next.values()].flatMap(({ step, state }) => [step.class, step.tag, state]),
  rules: [...new Set(rules)],
});

/** All sequences of steps that a shape stands for: optional steps taken and left out, alternatives each. */
function expand(shape: string, stepOf: (word: string) => Step[]): Step[][] {
  let sequences: Step[][] = [[]];
  for (const word of shape.split(" ").filter(Boolean)) {
    const optional = word.endsWith("?");
    const choices = (optional ? word.slice(0, -1) : word).split("|").flatMap(stepOf);
    const longer = sequences.flatMap((steps) => choices.map((choice) => [...steps, choice]));
    sequences = optional ? [...sequences, ...longer] : longer;
  }
  return sequences;
}

function stepOf(word: string, names: Names, report: (message: string) => void): Step[] {
  const [name = "", tag] = word.split(":");
  const number = names.classes.find(name);
  if (number === NONE) {
    report(`no class «${name}»; expected one of words/ or one that another expression makes`);
    return [];
  }
  return [{ class: number, tag: tag === undefined ? NONE : names.tags.of(tag) }];
}

/** For every class the classes of words that it may begin with: itself, for a class of words. */
function firstClasses(states: readonly DraftState[], roots: readonly number[]): Uint8Array {
  const width = roots.length;
  const firsts = new Uint8Array(width * width);
  roots.forEach((root, made) => {
    if (root === NONE) firsts[made * width + made] = 1;
  });
  for (let changed = true; changed; ) {
    changed = false;
    roots.forEach((root, made) => {
      if (root === NONE) return;
      for (const { step } of states[root]!.next.values()) {
        for (let word = 0; word < width; word++) {
          if (firsts[step.class * width + word] === 0 || firsts[made * width + word] === 1) continue;
          firsts[made * width + word] = 1;
          changed = true;
        }
      }
    });
  }
  return firsts;
}

/** The classes of words any one of which makes a whole expression. */
function classesAlone(states: readonly DraftState[], roots: readonly number[]): ReadonlySet<number> {
  const alone = roots.map((root, made) => new Set<number>(root === NONE ? [made] : []));
  for (let changed = true; changed; ) {
    changed = false;
    roots.forEach((root, made) => {
      if (root === NONE) return;
      const before = alone[made]!.size;
      for (const { step, state } of states[root]!.next.values()) {
        if (states[state]!.rules.length > 0) for (const word of alone[step.class]!) alone[made]!.add(word);
      }
      changed ||= alone[made]!.size > before;
    });
  }
  return alone[classNumber(TIME)]!;
}

interface Draft {
  readonly states: readonly DraftState[];
  readonly roots: readonly number[];
  readonly names: Names;
  readonly problems: Problem[];
}

/** A class that begins with itself would never end. */
function checkRecursion(entries: readonly Checked<ExpressionEntry>[], draft: Draft): void {
  const { states, roots, names, problems } = draft;
  roots.forEach((root, made) => {
    if (root === NONE) return;
    const seen = new Set<number>();
    const work = [root];
    for (let at = work.pop(); at !== undefined; at = work.pop()) {
      for (const { step } of states[at]!.next.values()) {
        const inner = roots[step.class]!;
        if (inner !== NONE && !seen.has(inner)) work.push(inner);
        seen.add(inner);
      }
    }
    const entry = entries.find(({ value }) => names.classes.of(value.makes ?? TIME) === made);
    if (entry && seen.has(root))
      problems.push(problemOf(entry, "this class begins with itself; expected a word before it"));
  });
}
