// Decides the stems of form I, by the vowel of the imperfect and the kind of root.

import { type RootKind, sound, type Stems } from "./patterns.ts";

/** Templates of form I: `1`, `2` and `3` stand for the radicals. */
export const SIMPLE: Record<"a" | "i" | "u", Record<RootKind, Stems>> = {
  a: simple("a"),
  i: simple("i"),
  u: simple("u"),
};

function simple(vowel: "a" | "i" | "u"): Record<RootKind, Stems> {
  const long = { a: "A", i: "I", u: "U" }[vowel];
  const weak = { a: "Y", i: "I", u: "U" }[vowel];
  const participles = { active: "1A2i3", passive: "ma12U3" };
  return {
    sound: sound("1a2a3", `12${vowel}3`, participles),
    assimilated: sound("1a2a3", `2${vowel}3`, { passiveImperfect: "U2a3", ...participles }),
    hollow: {
      perfect: "1A3",
      perfectShort: `1${vowel === "a" ? "i" : vowel}3`,
      imperfect: `1${long}3`,
      jussive: `1${vowel}3`,
      passivePerfect: "1I3",
      passiveImperfect: "1A3",
      active: "1A'i3",
      passive: vowel === "u" ? "ma1U3" : "ma1I3",
    },
    defective: {
      perfect: vowel === "u" ? "1a2A" : "1a2Y",
      perfectShort: vowel === "u" ? "1a2aw" : "1a2ay",
      imperfect: `12${weak}`,
      jussive: `12${vowel}`,
      passivePerfect: "1u2iy",
      passiveImperfect: "12Y",
      active: "1A2I",
      passive: vowel === "u" ? "ma12U" : "ma12I",
    },
    doubled: {
      perfect: "1a2",
      perfectShort: "1a2a2",
      imperfect: `1${vowel}2`,
      jussive: `12${vowel}2`,
      active: "1A2",
      passive: "ma12U2",
    },
  };
}
