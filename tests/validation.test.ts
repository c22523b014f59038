import { describe, expect, it } from "vitest";
import { type Entry, type Problem, showProblem } from "../src/lexicon/source.ts";
import { compileWords } from "../src/reading/2-words/compile.ts";
import { compileClasses } from "../src/reading/2-words/classes.ts";
import { compileMentions, Vocabulary } from "../src/reading/3-mentions/compile.ts";
import { compileTime } from "../src/reading/4-time/compile.ts";
import { compileStatements } from "../src/reading/6-statements/compile.ts";
import { compileEvents } from "../src/reading/7-events/compile.ts";

/** Made-up lexicons: entries by the path that a stage reads; their lines are counted in tens. */
type Lexicon = Readonly<Record<string, readonly object[]>>;

const reading =
  (lexicon: Lexicon) =>
  (path: string): Entry[] =>
    (lexicon[path] ?? []).map((value, at) => ({
      file: `${path.replace(".yaml", "") || "events"}.yaml`,
      line: (at + 1) * 10,
      value,
    }));

const farada = { id: "farada", lemma: "فرض", root: "ف ر ض", form: "I", vowel: "i", masdar: ["فرض"] };
const qala = { id: "qala", lemma: "قال", root: "ق و ل", form: "I", vowel: "u", masdar: ["قول"] };
const words: Lexicon = {
  verbs: [farada, qala],
  nouns: [{ id: "uquba", lemma: "عقوبة", plural: ["عقوبات"] }],
};

/** The problems of compiling one stage's made-up entries, as they are printed. */
function problemsOf(
  stage: "words" | "classes" | "mentions" | "time" | "statements" | "events",
  lexicon: Lexicon,
): string[] {
  const problems: Problem[] = [];
  const read = reading(lexicon);
  const builder = compileWords(reading(stage === "words" ? lexicon : words), problems);
  const vocabulary = new Vocabulary();
  const shop = { read, problems, words: builder, vocabulary };
  if (stage === "classes") compileClasses(read, builder, problems);
  if (stage === "mentions") compileMentions({ ...shop, locate: () => null });
  if (stage === "time") compileTime(shop);
  if (stage === "statements") compileStatements(shop);
  if (stage === "events") {
    const classes = { names: ["sanction-noun"], width: 1, bits: new Int32Array(builder.rows.length) };
    compileEvents({ ...shop, classes });
  }
  return problems.map(showProblem);
}

const passesOver = [{ text: "قال الشاعر قصيدة", why: "made up" }];
const cue = {
  id: "say.qala",
  verb: "قال",
  stance: "asserts",
  why: "made up",
  reads: [{ text: "قال الوزير إن المعبر مفتوح", cue: "قال" }],
  "passes-over": passesOver,
};
const event = {
  id: "sanction.farada",
  type: "SANCTION",
  verb: "فرض",
  why: "made up",
  reads: [{ text: "فرضت مصر عقوبات", trigger: "فرضت" }],
  "passes-over": passesOver,
};
const state = {
  id: "atl",
  code: "ATL",
  ar: "أطلنطا",
  en: "Atlanta",
  adjective: "أطلنطي",
  demonym: "Atlantan",
};
const expression = {
  id: "someday",
  shape: ["weekday"],
  means: "join",
  reads: [{ text: "يوم الأحد", time: "يوم الأحد", value: null }],
  "passes-over": passesOver,
};

describe("made-up lexicons without a fault", () => {
  it.each([
    ["words", words],
    ["classes", { classes: [{ id: "sanction-noun", why: "made up", words: ["عقوبة"] }] }],
    ["mentions", { "states.yaml": [state] }],
    ["statements", { cues: [cue] }],
    ["events", { "": [event] }],
  ] as const)("compile: %s", (stage, lexicon) => {
    expect(problemsOf(stage, lexicon)).toEqual([]);
  });
});

describe("an unknown key fails with file and line", () => {
  it.each([
    ["words", { verbs: [farada, { ...qala, colour: "blue" }] }, "verbs.yaml:20 qala"],
    ["words", { nouns: [{ id: "bab", lemma: "باب", plurals: ["أبواب"] }] }, "nouns.yaml:10 bab"],
    [
      "classes",
      { classes: [{ id: "sanction-noun", why: "made up", word: ["عقوبة"] }] },
      "classes.yaml:10 sanction-noun",
    ],
    ["mentions", { "states.yaml": [{ ...state, colour: "blue" }] }, "states.yaml:10 atl"],
    [
      "mentions",
      { persons: [{ id: "x", ar: "زيد عمرو", en: "X", sex: "m", country: "EGY", sectors: [], age: 7 }] },
      "persons.yaml:10 x",
    ],
    ["time", { expressions: [{ ...expression, colour: "blue" }] }, "expressions.yaml:10 someday"],
    ["statements", { cues: [{ ...cue, colour: "blue" }] }, "cues.yaml:10 say.qala"],
    ["events", { "": [{ ...event, colour: "blue" }] }, "events.yaml:10 sanction.farada"],
  ] as const)("in %s", (stage, lexicon, where) => {
    const problems = problemsOf(stage, lexicon);
    expect(
      problems.filter((line) => line.startsWith(`${where}: `) && /unrecognized key/i.test(line)),
    ).toHaveLength(1);
  });
});

describe("a repeated id fails with file and line, and says where it stood first", () => {
  it.each([
    ["words", { verbs: [farada, { ...qala, id: "farada" }] }, "verbs.yaml:20 farada", "verbs.yaml:10"],
    [
      "mentions",
      { "states.yaml": [state, { ...state, code: "ATM", ar: "أتلنتس" }] },
      "states.yaml:20 atl",
      "states.yaml:10",
    ],
    ["statements", { cues: [cue, cue] }, "cues.yaml:20 say.qala", "cues.yaml:10"],
    ["events", { "": [event, event] }, "events.yaml:20 sanction.farada", "events.yaml:10"],
    ["time", { expressions: [expression, expression] }, "expressions.yaml:20 someday", "expressions.yaml:10"],
  ] as const)("in %s", (stage, lexicon, where, first) => {
    const problems = problemsOf(stage, lexicon).filter((line) => line.startsWith(`${where}: `));
    expect(problems.filter((line) => line.includes("repeated id") && line.includes(first))).toHaveLength(1);
  });

  it("in two kinds of mentions at once", () => {
    const place = { id: "atl", ar: "أطلنطس", en: "Atlantis", kind: "city" };
    expect(problemsOf("mentions", { "states.yaml": [state], places: [place] })).toEqual([
      "places.yaml:10 atl: this id is another mention entry's too",
    ]);
  });
});

describe("an entry without its own examples fails with file and line", () => {
  it.each([
    ["statements", { cues: [{ ...cue, reads: [] }] }, "cues.yaml:10 say.qala: reads"],
    ["statements", { cues: [{ ...cue, "passes-over": undefined }] }, "cues.yaml:10 say.qala: passes-over"],
    ["events", { "": [{ ...event, reads: undefined }] }, "events.yaml:10 sanction.farada: reads"],
    ["events", { "": [{ ...event, "passes-over": [] }] }, "events.yaml:10 sanction.farada: passes-over"],
    ["time", { expressions: [{ ...expression, reads: [] }] }, "expressions.yaml:10 someday: reads"],
  ] as const)("in %s", (stage, lexicon, where) => {
    expect(problemsOf(stage, lexicon).filter((line) => line.startsWith(where))).toHaveLength(1);
  });
});

describe("ambiguity that is not declared fails", () => {
  it("of a name that is a common word, unless the entry says so", () => {
    const named = { ...state, ar: "عقوبة" };
    expect(problemsOf("mentions", { "states.yaml": [named] })).toEqual([
      expect.stringMatching(/^states\.yaml:10 atl: «عقوبة» is a common word too/),
    ]);
    expect(problemsOf("mentions", { "states.yaml": [{ ...named, ambiguous: true }] })).toEqual([]);
  });

  it("of two cues of one word", () => {
    expect(problemsOf("statements", { cues: [cue, { ...cue, id: "say.again" }] })).toEqual([
      expect.stringMatching(/^cues\.yaml:20 say\.again: the same word is the cue of say\.qala/),
    ]);
  });

  it("of two events of one word under the same conditions, unless these differ", () => {
    const other = { ...event, id: "coerce.farada", type: "COERCE" };
    expect(problemsOf("events", { "": [event, other] })).toEqual([
      expect.stringMatching(/sanction\.farada and coerce\.farada both read «فرض» under the same conditions/),
    ]);
    expect(problemsOf("events", { "": [event, { ...other, needs: { object: "sanction-noun" } }] })).toEqual(
      [],
    );
  });
});

describe("an entry that cannot mean what it says fails with file and line", () => {
  it.each([
    [
      "words",
      { verbs: [{ ...farada, root: "ك ت ب" }] },
      "verbs.yaml:10 farada: root ك ت ب in form I does not spell فرض",
    ],
    [
      "words",
      { verbs: [{ ...farada, vowel: undefined }] },
      "verbs.yaml:10 farada: form I needs its imperfect vowel",
    ],
    [
      "words",
      { nouns: [{ id: "bab", lemma: "بَاب" }] },
      "nouns.yaml:10 bab: lemma: expected no vowel signs and no tatweel",
    ],
    [
      "words",
      { nouns: [{ id: "Bab", lemma: "باب" }] },
      "nouns.yaml:10 Bab: id: expected an ASCII id in kebab-case",
    ],
    [
      "classes",
      { classes: [{ id: "doors", why: "made up", words: ["باب"] }] },
      "classes.yaml:10 doors: «باب» is no noun",
    ],
    [
      "statements",
      { cues: [{ ...cue, verb: "زعم" }] },
      "cues.yaml:10 say.qala: «زعم» is no verb of 2-words/lexicon",
    ],
    [
      "events",
      { "": [{ ...event, verb: "زعم" }] },
      "events.yaml:10 sanction.farada: «زعم» is no verb of 2-words/lexicon",
    ],
    [
      "events",
      { "": [{ ...event, needs: { object: "doors" } }] },
      'events.yaml:10 sanction.farada: no word class "doors"',
    ],
    [
      "events",
      { "": [{ ...event, verb: undefined, class: "gates" }] },
      'events.yaml:10 sanction.farada: no word class "gates"',
    ],
    ["events", { "": [{ ...event, type: "DOUBT" }] }, "events.yaml:10 sanction.farada: type"],
  ] as const)("in %s", (stage, lexicon, line) => {
    expect(problemsOf(stage, lexicon).filter((problem) => problem.startsWith(line))).toHaveLength(1);
  });
});
