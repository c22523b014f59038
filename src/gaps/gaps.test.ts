import { describe, expect, it } from "vitest";
import { reader, stages } from "../../tests/reader.ts";
import { Gaps } from "./collect.ts";
import type { GapKind } from "./uncovered.ts";

function gapsIn(kind: GapKind, ...texts: string[]): string[] {
  const gaps = new Gaps();
  for (const text of texts) gaps.add(stages(text), reader.lexicons);
  return gaps
    .of(kind)
    .top(9)
    .map(({ word, count }) => `${word} ${count}`);
}

describe("gaps of the lexicons", () => {
  it("are unknown words that a particle or an ending shows to be verbs", () => {
    expect(gapsIn("new-verb", "لم يشقلظ المدير شيئا", "كانوا يتبعزقون في السوق")).toEqual([
      "يتبعزقون 1",
      "يشقلظ 1",
    ]);
  });

  it("are known verbs that no cue, event or class names, by lemma, and no others", () => {
    expect(
      gapsIn("idle-verb", "عطس اللاعب في القاعة ولم يعطس المدرب", "قالت روسيا إن المحادثات انتهت"),
    ).toEqual(["عطس 2"]);
  });

  it("are nouns for people with which no role begins", () => {
    expect(gapsIn("role", "وصل زبون إلى القاعة مع الوزير")).toEqual(["زبون 1"]);
  });

  it("are persons without an entry and runs of unknown words, without what is written onto them", () => {
    expect(gapsIn("name", "زار الوفد قرية شنقبيط ظرغوم")).toEqual(["شنقبيط ظرغوم 1"]);
    expect(gapsIn("name", "وصل الوفد إلى باريس")).toEqual([]);
  });

  it("come with the words beside them, on one line and cut at spaces", () => {
    const gaps = new Gaps();
    gaps.add(stages(`${"كلام طويل ".repeat(9)}لم يشقلظ المدير شيئا`), reader.lexicons);
    expect(gaps.of("new-verb").top(1)[0]?.examples).toEqual([
      "… طويل كلام طويل كلام طويل كلام طويل كلام طويل كلام طويل لم [يشقلظ] المدير شيئا",
    ]);
    expect(gaps.pages).toBe(1);
  });
});
