// Decides the stems of a verb: for each form and kind of root, the templates from which all surface forms are made.
//
// In a template 1 2 3 4 stand for the radicals; other signs are sounds as 1-text/transliterate.ts writes them. The
// patterns are those of any Arabic grammar (W. Wright, A Grammar of the Arabic Language, vol. I, § 35-§ 205).

import { type RootKind, sound, type Stems, type Table, type VerbForm } from "./patterns.ts";
import { SIMPLE } from "./simple-stems.ts";

const DERIVED: Record<Exclude<VerbForm, "I">, Table> = {
  II: {
    sound: sound("1a22a3", "1a22i3", { active: "mu1a22i3", passive: "mu1a22a3", masdar: "ta12I3" }),
    defective: {
      perfect: "1a22Y",
      perfectShort: "1a22ay",
      imperfect: "1a22I",
      jussive: "1a22i",
      passivePerfect: "1u22iy",
      passiveImperfect: "1a22Y",
      active: "mu1a22I",
      passive: "mu1a22Y",
      masdar: "ta12iyap",
    },
  },
  III: {
    sound: sound("1A2a3", "1A2i3", {
      passivePerfect: "1U2i3",
      active: "mu1A2i3",
      passive: "mu1A2a3",
      masdar: "mu1A2a3ap",
    }),
    doubled: sound("1A2", "1A2", {
      passivePerfect: "1U2i2",
      active: "mu1A2",
      passive: "mu1A2",
      masdar: "mu1A2ap",
    }),
    defective: {
      perfect: "1A2Y",
      perfectShort: "1A2ay",
      imperfect: "1A2I",
      jussive: "1A2i",
      passivePerfect: "1U2iy",
      passiveImperfect: "1A2Y",
      active: "mu1A2I",
      passive: "mu1A2Y",
      masdar: "mu1A2Ap",
    },
  },
  IV: {
    sound: sound("'a12a3", "12i3", { active: "mu12i3", passive: "mu12a3", masdar: "'i12A3" }),
    assimilated: sound("'a12a3", "U2i3", { active: "mU2i3", passive: "mU2a3", masdar: "'I2A3" }),
    hollow: {
      perfect: "'a1A3",
      perfectShort: "'a1a3",
      imperfect: "1I3",
      jussive: "1i3",
      passivePerfect: "'u1I3",
      passiveImperfect: "1A3",
      active: "mu1I3",
      passive: "mu1A3",
      masdar: "'i1A3ap",
    },
    defective: {
      perfect: "'a12Y",
      perfectShort: "'a12ay",
      imperfect: "12I",
      jussive: "12i",
      passivePerfect: "'u12iy",
      passiveImperfect: "12Y",
      active: "mu12I",
      passive: "mu12Y",
      masdar: "'i12A'",
    },
    doubled: {
      perfect: "'a1a2",
      perfectShort: "'a12a2",
      imperfect: "1i2",
      jussive: "12i2",
      active: "mu1i2",
      passive: "mu1a2",
      masdar: "'i12A2",
    },
  },
  V: {
    sound: sound("ta1a22a3", "ta1a22a3", {
      passivePerfect: "tu1u22i3",
      active: "muta1a22i3",
      passive: "muta1a22a3",
      masdar: "ta1a22u3",
    }),
    defective: {
      perfect: "ta1a22Y",
      perfectShort: "ta1a22ay",
      imperfect: "ta1a22Y",
      jussive: "ta1a22a",
      passivePerfect: "tu1u22iy",
      active: "muta1a22I",
      passive: "muta1a22Y",
      masdar: "ta1a22I",
    },
  },
  VI: {
    sound: sound("ta1A2a3", "ta1A2a3", {
      passivePerfect: "tu1U2i3",
      active: "muta1A2i3",
      passive: "muta1A2a3",
      masdar: "ta1A2u3",
    }),
    doubled: sound("ta1A2", "ta1A2", { active: "muta1A2", passive: "muta1A2", masdar: "ta1A2" }),
    defective: {
      perfect: "ta1A2Y",
      perfectShort: "ta1A2ay",
      imperfect: "ta1A2Y",
      jussive: "ta1A2a",
      passivePerfect: "tu1U2iy",
      active: "muta1A2I",
      passive: "muta1A2Y",
      masdar: "ta1A2I",
    },
  },
  VII: {
    sound: sound("in1a2a3", "n1a2i3", { active: "mun1a2i3", passive: "mun1a2a3", masdar: "in1i2A3" }),
    hollow: {
      perfect: "in1A3",
      perfectShort: "in1a3",
      imperfect: "n1A3",
      jussive: "n1a3",
      active: "mun1A3",
      passive: "mun1A3",
      masdar: "in1iyA3",
    },
    defective: {
      perfect: "in1a2Y",
      perfectShort: "in1a2ay",
      imperfect: "n1a2I",
      jussive: "n1a2i",
      active: "mun1a2I",
      passive: "mun1a2Y",
      masdar: "in1i2A'",
    },
    doubled: {
      perfect: "in1a2",
      perfectShort: "in1a2a2",
      imperfect: "n1a2",
      active: "mun1a2",
      passive: "mun1a2",
      masdar: "in1i2A2",
    },
  },
  VIII: {
    sound: sound("i1ta2a3", "1ta2i3", {
      passivePerfect: "u1tu2i3",
      active: "mu1ta2i3",
      passive: "mu1ta2a3",
      masdar: "i1ti2A3",
    }),
    hollow: {
      perfect: "i1tA3",
      perfectShort: "i1ta3",
      imperfect: "1tA3",
      jussive: "1ta3",
      passivePerfect: "u1tI3",
      active: "mu1tA3",
      passive: "mu1tA3",
      masdar: "i1tiyA3",
    },
    defective: {
      perfect: "i1ta2Y",
      perfectShort: "i1ta2ay",
      imperfect: "1ta2I",
      jussive: "1ta2i",
      passivePerfect: "u1tu2iy",
      passiveImperfect: "1ta2Y",
      active: "mu1ta2I",
      passive: "mu1ta2Y",
      masdar: "i1ti2A'",
    },
    doubled: {
      perfect: "i1ta2",
      perfectShort: "i1ta2a2",
      imperfect: "1ta2",
      active: "mu1ta2",
      passive: "mu1ta2",
      masdar: "i1ti2A2",
    },
  },
  IX: {
    sound: {
      perfect: "i12a3",
      perfectShort: "i12a3a3",
      imperfect: "12a3",
      active: "mu12a3",
      passive: "mu12a3",
      masdar: "i12i3A3",
    },
  },
  X: {
    sound: sound("ista12a3", "sta12i3", {
      passivePerfect: "ustu12i3",
      active: "musta12i3",
      passive: "musta12a3",
      masdar: "isti12A3",
    }),
    assimilated: sound("ista12a3", "sta12i3", {
      active: "musta12i3",
      passive: "musta12a3",
      masdar: "istI2A3",
    }),
    hollow: {
      perfect: "ista1A3",
      perfectShort: "ista1a3",
      imperfect: "sta1I3",
      jussive: "sta1i3",
      passivePerfect: "ustu1I3",
      passiveImperfect: "sta1A3",
      active: "musta1I3",
      passive: "musta1A3",
      masdar: "isti1A3ap",
    },
    defective: {
      perfect: "ista12Y",
      perfectShort: "ista12ay",
      imperfect: "sta12I",
      jussive: "sta12i",
      passivePerfect: "ustu12iy",
      passiveImperfect: "sta12Y",
      active: "musta12I",
      passive: "musta12Y",
      masdar: "isti12A'",
    },
    doubled: {
      perfect: "ista1a2",
      perfectShort: "ista12a2",
      imperfect: "sta1i2",
      active: "musta1i2",
      passive: "musta1a2",
      masdar: "isti12A2",
    },
  },
  QI: {
    sound: sound("1a23a4", "1a23i4", { active: "mu1a23i4", passive: "mu1a23a4", masdar: "1a23a4ap" }),
  },
  QII: {
    sound: sound("ta1a23a4", "ta1a23a4", { active: "muta1a23i4", passive: "muta1a23a4", masdar: "ta1a23u4" }),
  },
  QIV: {
    sound: {
      perfect: "i12a3a4",
      perfectShort: "i12a34a4",
      imperfect: "12a3i4",
      active: "mu12a3i4",
      passive: "mu12a3a4",
      masdar: "i12i34A4",
    },
  },
};

/** The templates of a form and kind of root, or undefined where the form has no such kind. */
export function stemsOf(form: VerbForm, kind: RootKind, vowel: "a" | "i" | "u"): Stems | undefined {
  return form === "I" ? SIMPLE[vowel][kind] : DERIVED[form][kind];
}
