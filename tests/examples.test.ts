import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compileFromSource } from "../src/host/lexicons.ts";
import { readFolder } from "../src/lexicon/read-folder.ts";
import { checkEntries, type Checked, type Problem, showProblem } from "../src/lexicon/source.ts";
import { anonymitySchema, cueSchema } from "../src/reading/6-statements/schema.ts";
import { eventSchema } from "../src/reading/7-events/schema.ts";
import { checkAnonymity, checkCue, checkEvent } from "../src/reading/examples.ts";
import { read, reader } from "./reader.ts";
import { root } from "./sources.ts";

const entriesAt = (path: string) => readFolder(join(root, "src"), `reading/${path}`, []);

/** Entries by the file that they stand in. */
function byFile<T>(entries: readonly Checked<T>[]): [string, Checked<T>[]][] {
  return [...Map.groupBy(entries, ({ file }) => file)];
}

const cues = checkEntries(entriesAt("6-statements/lexicon/cues"), cueSchema, []);
const events = checkEntries(entriesAt("7-events/lexicon"), eventSchema, []);
const anonymity = checkEntries(entriesAt("6-statements/lexicon/anonymity.yaml"), anonymitySchema, []);

/** How many entities of a kind the lexicons know. */
const count = (kind: string): number =>
  reader.lexicons.mentions.entities.filter((entity) => entity.kind === kind).length;

describe("the lexicons", () => {
  it("compile without a problem", () => {
    const problems: Problem[] = [];
    compileFromSource(problems);
    expect(problems.map(showProblem)).toEqual([]);
  }, 120_000);

  it("hold what the issue asks for: 80 cues, 300 event words, all 16 types", () => {
    expect(cues.length).toBeGreaterThan(80);
    expect(new Set(events.map(({ value }) => value.verb ?? value.noun)).size).toBeGreaterThan(300);
    expect(new Set(events.map(({ value }) => value.type)).size).toBe(16);
  });

  it("know the persons, bodies, outlets and states that the issue asks for", () => {
    expect(count("person")).toBeGreaterThanOrEqual(300);
    expect(count("organization") + count("group")).toBeGreaterThanOrEqual(200);
    expect(count("outlet")).toBeGreaterThanOrEqual(150);
    expect(count("state")).toBeGreaterThanOrEqual(193);
  });
});

describe("every entry reads its own examples and passes over what it should", () => {
  it.each(byFile(cues))("%s", (_file, entries) => {
    expect(entries.flatMap((entry) => checkCue(reader, entry)).map(showProblem)).toEqual([]);
  });

  it.each(byFile(events))("%s", (_file, entries) => {
    expect(entries.flatMap((entry) => checkEvent(reader, entry)).map(showProblem)).toEqual([]);
  });

  it.each(byFile(anonymity))("%s", (_file, entries) => {
    expect(entries.flatMap((entry) => checkAnonymity(reader, entry)).map(showProblem)).toEqual([]);
  });
});

describe("the check of examples can fail", () => {
  const say = cues.find(({ value }) => value.id === "say.qala-u")!;
  const text = "قال الوزير إن المعبر مفتوح";
  const told = (some: Partial<typeof say.value>): string[] =>
    checkCue(reader, { ...say, value: { ...say.value, reads: [], "passes-over": [], ...some } }).map(
      showProblem,
    );

  it("says nothing of an example that is read right", () => {
    expect(told({ reads: [{ text, cue: "قال", source: "الوزير", content: "إن المعبر مفتوح" }] })).toEqual([]);
  });

  it("tells of a missing cue, a wrong source and a wrong content, with file and line", () => {
    const where = `${say.file}:${say.line} say.qala-u: `;
    expect(told({ reads: [{ text, cue: "زعم" }] })).toEqual([
      `${where}no statement with cue «زعم» in: ${text}`,
    ]);
    expect(told({ reads: [{ text, cue: "قال", source: "المعبر", content: "مفتوح" }] })).toEqual([
      `${where}source «الوزير», expected «المعبر» in: ${text}`,
      `${where}content «إن المعبر مفتوح», expected «مفتوح» in: ${text}`,
    ]);
  });

  it("tells of what is read and should be passed over, and of a gap that is closed", () => {
    const why = "made up";
    expect(told({ "passes-over": [{ text, why }] })).toHaveLength(1);
    expect(told({ gaps: [{ text, why }] })).toHaveLength(1);
  });

  it("tells of a wrong actor, recipient and status of an event", () => {
    const sentence = "فرضت واشنطن عقوبات على طهران";
    const { events: found } = read(sentence);
    const rule = events.find(({ value }) => value.id === found[0]?.rule)!;
    const check = (example: Partial<(typeof rule.value.reads)[number]>): number =>
      checkEvent(reader, {
        ...rule,
        value: {
          ...rule.value,
          reads: [{ text: sentence, trigger: found[0]!.trigger.text, ...example }],
          "passes-over": [],
          gaps: [],
        },
      }).length;
    expect(check({ actor: "واشنطن", recipient: "طهران", status: "actual" })).toBe(0);
    expect(check({ actor: "طهران" })).toBe(1);
    expect(check({ recipient: "واشنطن" })).toBe(1);
    expect(check({ status: "negated" })).toBe(1);
    expect(check({ trigger: "لقاء" })).toBe(1);
  });
});
