import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildPhrases, follow, hasOutput, outputsAt, type PhraseTable, START } from "./phrases.ts";
import { NONE } from "./trie.ts";

/** What a sequence of words stands for; null where it leads nowhere. */
function outputsOf(table: PhraseTable, words: readonly number[]): number[] | null {
  let state = START;
  for (const word of words) {
    if (state === NONE) return null;
    state = follow(table, state, word);
  }
  return state === NONE ? null : [...outputsAt(table, state)];
}

describe("the automaton of phrases", () => {
  it("knows phrases, and what only begins one", () => {
    const table = buildPhrases([
      [[1, 2], 10],
      [[1, 2, 3], 11],
      [[4], 12],
    ]);
    expect(outputsOf(table, [1, 2])).toEqual([10]);
    expect(outputsOf(table, [1, 2, 3])).toEqual([11]);
    expect(outputsOf(table, [1])).toEqual([]);
    expect(outputsOf(table, [2])).toBeNull();
    expect(outputsOf(table, [1, 2, 4])).toBeNull();
  });

  it("keeps all that one phrase stands for, in order and each once", () => {
    const table = buildPhrases([
      [[1], 5],
      [[1], 3],
      [[1], 5],
    ]);
    expect(outputsOf(table, [1])).toEqual([5, 3]);
  });

  it("tells whether anything ends in a state", () => {
    const table = buildPhrases([[[1, 2], 10]]);
    const first = follow(table, START, 1);
    expect([
      hasOutput(table, START),
      hasOutput(table, first),
      hasOutput(table, follow(table, first, 2)),
    ]).toEqual([false, false, true]);
  });

  it("finds every phrase of many", () => {
    const phrase = fc.array(fc.nat(50), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.uniqueArray(phrase, { selector: String, maxLength: 60 }), (phrases) => {
        const table = buildPhrases(phrases.map((words, at) => [words, at] as const));
        phrases.forEach((words, at) => expect(outputsOf(table, words)).toEqual([at]));
      }),
      { numRuns: 100 },
    );
  });
});
