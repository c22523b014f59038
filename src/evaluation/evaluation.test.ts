import { describe, expect, it } from "vitest";
import { read, stages, takeIn, reader } from "../../tests/reader.ts";
import type { Finding } from "../model.ts";
import { accuracyPage } from "./accuracy.ts";
import { type Annotation, annotationSchema } from "./annotation.ts";
import { locate, paragraphsOf } from "./locate.ts";
import { matchPage } from "./match.ts";
import { missesOf } from "./misses.ts";
import { missesPage } from "./misses-html.ts";
import { scoreboardOf } from "./scoreboard.ts";
import type { GoldPage } from "./types.ts";

const text = "اتهمت طهران واشنطن بخرق الاتفاق.\n\n  وزار وزير الخارجية القطري بغداد، وزار بيروت.";

type Notes = Partial<Pick<Annotation, "statements" | "events">>;
type EventNotes = Annotation["events"];

const party = (words: string | null, name: string, code: string | null = null) => ({
  text: words,
  name,
  code,
});
const event = (told: Partial<EventNotes[number]> & Pick<EventNotes[number], "trigger" | "type">) => ({
  p: 0,
  actors: [],
  recipients: [],
  status: "actual" as const,
  ...told,
});

function located(notes: Notes, of = text): { readonly gold: GoldPage; readonly findings: Finding[] } {
  const findings: Finding[] = [];
  const annotation = { statements: [], events: [], ...notes };
  const gold = locate({ name: "page", file: "page.json", annotation, text: of }, (finding) =>
    findings.push(finding),
  );
  return { gold, findings };
}

const board = (notes: Notes) => scoreboardOf([matchPage(located(notes).gold, read(text))]);

const shapeOf = (events: unknown[]) => annotationSchema.safeParse({ statements: [], events });

describe("annotations", () => {
  it("count the lines that hold words, without the white space round them", () => {
    expect(paragraphsOf(" a \n\n\tb\r\n").map(({ start, end }) => [start, end])).toEqual([
      [1, 2],
      [6, 7],
    ]);
  });

  it("are found by their words, and by their number where the words come twice", () => {
    const { gold, findings } = located({
      events: [
        event({ p: 1, trigger: "زار", type: "CONSULT" }),
        event({ p: 1, trigger: "زار", n: 1, type: "CONSULT" }),
      ],
    });
    expect(findings).toEqual([]);
    expect(gold.events.map(({ trigger }) => trigger.start)).toEqual([
      text.indexOf("زار"),
      text.lastIndexOf("زار"),
    ]);
  });

  it("are findings with their place where their words are not there, and are left out", () => {
    const { gold, findings } = located({
      events: [
        event({ trigger: "هاجمت", type: "ASSAULT" }),
        event({ p: 7, trigger: "اتهمت", type: "ACCUSE" }),
        event({ trigger: "اتهمت", type: "ACCUSE", actors: [party("باريس", "France")] }),
      ],
    });
    expect(findings.map(({ where, rule }) => `${where} ${rule}`)).toEqual([
      "page.json: events[0].trigger eval.span",
      "page.json: events[1].p eval.paragraph",
      "page.json: events[2].actors[0].text eval.span",
    ]);
    expect(gold.events).toHaveLength(1);
  });

  it("have a shape: unknown types and misspelled keys are refused", () => {
    const good = event({ trigger: "اتهمت", type: "ACCUSE" });
    expect(shapeOf([good]).success).toBe(true);
    expect(shapeOf([{ ...good, type: "BLAME" }]).success).toBe(false);
    expect(shapeOf([{ ...good, optionel: true }]).success).toBe(false);
  });

  it("take of a content's first words those nearest to the cue, and its last words after them", () => {
    const own = "قال الوزير إن الأمر جديد، وقال أيضا إن الأمر صعب";
    const { gold } = located(
      {
        statements: [
          {
            p: 0,
            cue: "قال",
            n: 1,
            source: null,
            name: "the minister",
            kind: "indirect",
            stance: "asserts",
            content: ["إن الأمر", "صعب"],
          },
        ],
      },
      own,
    );
    expect(gold.statements[0]?.content).toEqual({ start: own.lastIndexOf("إن"), end: own.length });
  });
});

describe("the scoreboard", () => {
  const accuse = event({
    trigger: "اتهمت",
    type: "ACCUSE",
    actors: [party("طهران", "Iran", "IRN")],
    recipients: [party("واشنطن", "United States", "USA")],
  });

  it("counts what is read as annotated, and what is read and not annotated", () => {
    const { events, whoDidWhatToWhom } = board({ events: [accuse] });
    expect([events.gold, events.r, events.actor, events.recipient, events.actorCode]).toEqual([
      1, 1, 1, 1, 1,
    ]);
    expect(events.system).toBeGreaterThan(1);
    expect(events.p).toBeCloseTo(1 / events.system);
    expect(whoDidWhatToWhom.r).toBe(1);
  });

  it("asks for the type, but counts the trigger alone too, and shows the confusion", () => {
    const { events, confusions, byType } = board({ events: [{ ...accuse, type: "REQUEST" }] });
    expect(events.f1).toBe(0);
    expect(events.triggerF1).toBeGreaterThan(0);
    expect(confusions).toEqual([{ gold: "REQUEST", read: "ACCUSE", count: 1 }]);
    expect(byType.map(({ type }) => type)).toEqual(expect.arrayContaining(["REQUEST", "ACCUSE"]));
  });

  it("counts optional annotations for nobody, and a second word for the trigger", () => {
    const all = board({ events: [] }).events.system;
    const optional = board({ events: [{ ...accuse, optional: true }] }).events;
    expect([optional.gold, optional.system]).toEqual([0, all - 1]);
    const other = event({ ...accuse, trigger: "بخرق", alt: { text: "اتهمت" } });
    expect(board({ events: [other] }).events.r).toBe(1);
  });

  it("knows a party by its name where it is only understood, and not by another country's code", () => {
    const named = { ...accuse, actors: [party(null, "Iran", "IRN GOV")] };
    expect(board({ events: [named] }).events).toMatchObject({ actor: 1, actorCode: 0 });
    const other = { ...accuse, actors: [party("واشنطن", "United States", "USA")] };
    expect(board({ events: [other] })).toMatchObject({ events: { actor: 0 }, whoDidWhatToWhom: { r: 0 } });
  });

  it("puts every event that counts in one bin of confidence", () => {
    const { calibration, events } = board({ events: [accuse] });
    expect(calibration.reduce((sum, bin) => sum + bin.events, 0)).toBe(events.system);
  });
});

describe("the misses", () => {
  const reading = stages("نام الرئيس الفرنسي ثم تناول العشاء. وقصف الجيش الروسي كييف.");
  const misses = (notes: Notes) =>
    missesOf(matchPage(located(notes, reading.page.text).gold, reader.bind(reading)), reading);

  it("say why: no entry, a refusal, or another type", () => {
    const found = misses({
      events: [
        event({ trigger: "نام", type: "CONSULT" }),
        event({ trigger: "تناول", type: "CONSULT" }),
        event({ trigger: "قصف", type: "ACCUSE" }),
      ],
    });
    expect(found.filter(({ kind }) => kind === "missed").map(({ reasons }) => reasons.join())).toEqual([
      expect.stringContaining("no entry was tried"),
      expect.stringMatching(/^refused consult\.tanaawala\S*: \S/),
      expect.stringContaining("read as ASSAULT"),
    ]);
    expect(found.find(({ kind }) => kind === "spurious")?.reasons[0]).toBe("annotated as ACCUSE");
  });

  it("tell what differs of an event that both have", () => {
    const differs = misses({
      events: [
        event({ trigger: "قصف", type: "ASSAULT", status: "negated", actors: [party(null, "France", "FRA")] }),
      ],
    });
    expect(differs[0]).toMatchObject({ kind: "differs", words: "قصف" });
    expect(differs[0]?.reasons).toHaveLength(2);
  });

  it("make a page that marks the words, isolates both scripts and lets no markup of a text through", async () => {
    const page = await takeIn("قال الوزير <b>الفرنسي</b> إن الأمر صعب.");
    const own = reader.read(page);
    const html = missesPage(
      missesOf(matchPage(located({}, page.text).gold, reader.bind(own)), own),
      "Misses <here>",
    );
    expect(html).toContain("<mark>قال</mark>");
    expect(html).toMatch(/<p class="words" lang="ar" dir="auto">/);
    expect(html).toMatch(/<p class="reason">read by [^<]*<bdi>/);
    expect(html).not.toContain("<b>");
    expect(html).toContain("Misses &lt;here&gt;");
    expect(html).not.toMatch(/\b(?:left|right)\b\s*:|<script|https?:/);
  });
});

describe("the page of figures", () => {
  it("bears the date, the targets beside, other sets and what is not covered", () => {
    const page = accuracyPage(board({ events: [] }), {
      folder: "/somewhere/gold/dev",
      date: "2025-01-17",
      others: [
        {
          set: "annotated pages",
          about: "",
          others: "Two people agree at 97.",
          figures: [{ measure: "events F1", value: null, target: 0.78 }],
        },
        { set: "other", about: "Two sentences.", others: "", figures: [{ measure: "x F1", value: 0.5 }] },
      ],
    });
    for (const part of [
      "Measured on 2025-01-17",
      "`gold/dev`",
      "Two people agree at 97.",
      "## other",
      "| x F1 | 50.0 |",
      "do not cover",
    ])
      expect(page).toContain(part);
    expect(page).toMatch(/\| events F1 \| [\d.]+ \| 78\.0 \|/);
  });
});
