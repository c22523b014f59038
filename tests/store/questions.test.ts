// The store's contract for questions: what each answers, and that counts are the lengths of the lists behind them.

import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answered } from "../../src/corpus/forecasts/match.ts";
import { tieSeries } from "../../src/corpus/ties/series.ts";
import type { EventRecord } from "../../src/model.ts";
import type { CampRecord } from "../../src/corpus/camps/types.ts";
import { askCamps, type CampFilter } from "../../src/store/questions/camps.ts";
import { askCopies } from "../../src/store/questions/copies.ts";
import { askDisputes } from "../../src/store/questions/disputes.ts";
import { askEvent, type WholeEvent } from "../../src/store/questions/event.ts";
import type { EventFilter } from "../../src/store/questions/event-filter.ts";
import { askEvents, EVENT_ORDERS, type ToldEvent } from "../../src/store/questions/events.ts";
import { askForecasts, type ForecastQuestion, OUTCOMES } from "../../src/store/questions/forecasts.ts";
import { askOriginTree } from "../../src/store/questions/origin-tree.ts";
import { askStatements, type StatementFilter } from "../../src/store/questions/statements.ts";
import { asCountry, toldAll, toldBetween } from "../../src/store/questions/ties.ts";
import { askWho } from "../../src/store/questions/who.ts";
import { askStats } from "../../src/store/questions/stats.ts";
import { openStore } from "../../src/store/open.ts";
import type { Store } from "../../src/store/store.ts";
import { takeIn } from "../reader.ts";
import { addPages, EXPECTATION, fill, type Sheet, TEXTS } from "./corpus.ts";
import { engines, type Place } from "./engines.ts";

const key = (one: string) => ({ kind: "key", key: one }) as const;
const country = (code: string) => ({ kind: "country", code }) as const;

/** A page for each text, one of them twice; what is expected is expected before it is told. */
const SHEETS: readonly Sheet[] = [...TEXTS.keys(), 0].map((text, at) => ({
  text,
  outlet: at % 3,
  day: text === EXPECTATION ? -6 : 2,
}));

for (const { name, skipped, makePlace } of engines)
  describe.skipIf(skipped)(`questions to a store in ${name}`, () => {
    let place: Place;
    let store: Store;
    beforeAll(async () => {
      place = await makePlace();
      store = await openStore(place.place);
      await fill(store, SHEETS);
    });
    afterAll(async () => {
      await store.close();
      await place.remove();
    });

    const events = async (filter: EventFilter): Promise<readonly ToldEvent[]> =>
      (await askEvents(store.db, { filter, order: "newest", limit: null })).items;
    const statements = async (filter: StatementFilter) =>
      (await askStatements(store.db, { filter, limit: null })).items;
    const whole = async (id: string): Promise<WholeEvent> => {
      const found = await askEvent(store.db, id);
      if (found.kind !== "one") throw new Error(`${id}: ${found.kind}`);
      return found.event;
    };

    test("actors are asked for by key or country, recipients and pairs too", async () => {
      const [meeting, ...more] = await events({ actor: key("sameh-shoukry") });
      expect([meeting?.type, more]).toEqual(["CONSULT", []]);
      expect(await events({ actor: country("EGY"), recipient: key("ayman-safadi") })).toEqual(
        await events({ pair: [key("ayman-safadi"), country("EGY")] }).then((all) =>
          all.filter(({ recipients }) => recipients.length > 0),
        ),
      );
      expect(
        (await events({ recipient: country("RUS"), statuses: ["actual"] })).map(({ type }) => type),
      ).toEqual(["SANCTION"]);
      expect(await events({ actor: country("RUS"), recipient: country("RUS") })).toEqual([]);
    });

    test("a pair is two: nobody is a pair with himself", async () => {
      expect(await events({ pair: [key("sameh-shoukry"), key("sameh-shoukry")] })).toEqual([]);
    });

    test("type, quad, status and confidence are those of the group or of some report", async () => {
      const all = await events({});
      expect(await events({ types: ["SANCTION"] })).toEqual(all.filter(({ type }) => type === "SANCTION"));
      expect(await events({ quads: ["MK", "VK"] })).toEqual(all.filter(({ quad }) => quad.endsWith("K")));
      expect(await events({ minConfidence: 0.7 })).toEqual(all.filter(({ confidence }) => confidence >= 0.7));
      const negated = await events({ statuses: ["negated"] });
      expect(negated.length).toBeGreaterThan(0);
      for (const { id } of negated)
        expect((await whole(id)).told.some(({ event }) => event.status === "negated")).toBe(true);
    });

    test("days are those on which it may have happened, and both ends count", async () => {
      const sanction = { types: ["SANCTION"], statuses: ["actual"] };
      const on = async (since: string, until: string) => (await events({ ...sanction, since, until })).length;
      expect(await on("2024-05-08", "2024-05-08")).toBe(1);
      expect(await on("2024-05-09", "2024-12-31")).toBe(0);
      expect(await on("2023-01-01", "2024-05-07")).toBe(0);
    });

    test("places are asked for by name or country", async () => {
      const inCairo = await events({ place: key("Cairo") });
      expect(inCairo.length).toBeGreaterThan(0);
      expect((await events({ place: country("EGY") })).length).toBeGreaterThanOrEqual(inCairo.length);
      expect(await events({ place: key("Atlantis") })).toEqual([]);
    });

    test("words of the sentence are found however they are spelled", async () => {
      const [one] = await events({ text: "عقوبات علي روسيا" });
      expect(one?.type).toBe("SANCTION");
      expect(await events({ text: "روسيا عقوبات" })).toEqual([]);
      expect(await events({ text: "100%" })).toEqual([]);
    });

    test("a limit leaves the total as it is, and takes the first of the order", async () => {
      for (const order of EVENT_ORDERS) {
        const all = await askEvents(store.db, { filter: {}, order, limit: null });
        const some = await askEvents(store.db, { filter: {}, order, limit: 3 });
        expect([some.total, some.items]).toEqual([all.items.length, all.items.slice(0, 3)]);
      }
    });

    test("an event has all its reports with sentence and outlet, found by any of its ids", async () => {
      const [meeting] = await events({ actor: key("sameh-shoukry"), types: ["CONSULT"] });
      const event = await whole(meeting!.id);
      expect(event.told.length).toBeGreaterThan(2);
      for (const { event: report, page, sentence } of event.told) {
        expect(sentence).toContain(report.trigger.text);
        expect(page.publisher).not.toBeNull();
        expect((await whole(report.id)).id).toBe(event.id);
        expect((await whole(report.id.replace(/-[A-Z]+$/, ""))).id).toBe(event.id);
      }
      expect((await askEvent(store.db, "nothing")).kind).toBe("none");
      expect((await askEvent(store.db, "nothing:e1")).kind).toBe("none");
      expect((await askEvent(store.db, "page:e0")).kind).not.toBe("one");
    });

    test("the tree of an event has its pages, their outlets, and whom they cite, in words of the page", async () => {
      for (const { id } of await events({})) {
        const event = await whole(id);
        const tree = await askOriginTree(store.db, event, new Map());
        expect([tree.pages.length, tree.outlets.length]).toEqual([event.pages, event.outlets]);
        expect(tree.origins.length).toBeLessThanOrEqual(event.origins);
        const placed = [...tree.origins.flatMap(({ documents }) => documents), ...tree.unknown];
        expect(new Set(placed)).toEqual(new Set(event.told.map(({ page }) => page.document)));
        const cited = tree.edges
          .filter(({ how }) => how === "cites")
          .flatMap(({ evidence }) => evidence ?? []);
        const voices = event.told.flatMap((report) => report.event.chain.map(({ text }) => text));
        for (const { text } of cited) expect(voices).toContain(text);
      }
      const [bombing] = await events({ text: "قالت الشرطة العراقية" });
      const tree = await askOriginTree(store.db, await whole(bombing!.id), new Map());
      expect(tree.edges.map(({ how }) => how)).toContain("cites");
    });

    test("the outlets of an event go to their owners in its tree", async () => {
      const [meeting] = await events({ actor: key("sameh-shoukry"), types: ["CONSULT"] });
      const event = await whole(meeting!.id);
      const told = event.told.map((report) => {
        const entity = report.page.publisher!.name.ar!;
        return { ...report, page: { ...report.page, publisher: { ...report.page.publisher!, entity } } };
      });
      const owners = new Map(told.map(({ page }) => [page.publisher.entity, "one-house"]));
      const tree = await askOriginTree(store.db, { ...event, told }, owners);
      const owned = tree.edges.filter(({ how }) => how === "owned-by");
      expect(owned.map(({ from }) => from)).toEqual(tree.outlets);
      expect(new Set(owned.map(({ to }) => to))).toEqual(new Set(["owner:one-house"]));
    });

    test("a dispute has its sides with their sentences, and is among those of its event", async () => {
      const { items } = await askDisputes(store.db, { filter: {}, limit: null });
      expect(items.map(({ about }) => about)).toContain("number");
      for (const dispute of items) {
        expect(dispute.sides.length).toBeGreaterThan(1);
        for (const { text, sentence } of dispute.sides) expect(sentence).toContain(text);
        expect((await whole(dispute.event!.id)).disputes).toContainEqual(dispute);
      }
      const numbers = await askDisputes(store.db, { filter: {}, about: ["number"], limit: null });
      expect(numbers.items).toEqual(items.filter(({ about }) => about === "number"));
      const none = await askDisputes(store.db, { filter: { actor: country("GBR") }, limit: null });
      expect(none).toEqual({ total: 0, items: [] });
    });

    test("statements are asked for by speaker, whom they name, stance and namelessness", async () => {
      expect((await statements({ anonymous: true })).map(({ anonymous }) => anonymous)).toEqual([true]);
      expect((await statements({ stances: ["denies"] })).map(({ stance }) => stance)).toEqual(["denies"]);
      expect((await statements({ about: key("ayman-safadi") })).map(({ stance }) => stance)).toEqual([
        "denies",
      ]);
      const [hope] = await statements({ speaker: country("IRQ"), stances: ["expects"] });
      expect(hope?.source.entity).toBe("mohammed-shia-al-sudani");
      expect(await statements({ speaker: key("mohammed-shia-al-sudani"), about: country("TUR") })).toEqual([
        hope,
      ]);
      expect(await statements({ since: "2024-05-16" })).toEqual([]);
      expect((await statements({ until: "2024-05-15" })).length).toBe((await statements({})).length);
    });

    test("a dossier counts what the other questions list, for somebody and for a country", async () => {
      for (const asked of [key("sameh-shoukry"), country("IRQ")]) {
        const dossier = await askWho(store.db, asked, 2);
        expect(dossier.said.total).toBe((await statements({ speaker: asked })).length);
        expect(dossier.about.total).toBe((await statements({ about: asked })).length);
        expect(dossier.asActor.total).toBe((await events({ actor: asked })).length);
        expect(dossier.asRecipient.total).toBe((await events({ recipient: asked })).length);
        for (const tie of dossier.ties)
          expect(await events({ pair: [asked, key(tie.key)] })).toHaveLength(tie.count);
      }
      const shoukry = await askWho(store.db, key("sameh-shoukry"), 2);
      expect(shoukry.ties.map((tie) => tie.key)).toContain("ayman-safadi");
      expect(shoukry.named?.name.en).toBe("Sameh Shoukry");
      expect(shoukry.called).toContain("سامح شكري");
      expect((await askWho(store.db, key("nobody"), 2)).named).toBeNull();
    });

    test("what is told between actors is all that ties find among them", async () => {
      const all = await toldAll(store.db, {});
      for (const [one, other] of [
        ["egy", "jor"],
        ["sameh-shoukry", "ayman-safadi"],
        ["irn", "isr"],
      ] as const) {
        const asked = [one, other].map((name) => asCountry(key(name)));
        const between = await toldBetween(store.db, asked, {});
        const series = tieSeries(between, [one, other], { by: "reports" });
        expect(series).toEqual(tieSeries(all, [one, other], { by: "reports" }));
        expect(series.points.length).toBeGreaterThan(0);
      }
      expect(await toldBetween(store.db, [key("nobody"), country("EGY")], {})).toEqual([]);
    });

    test("forecasts are asked for by whose and what they are, and by what came of them", async () => {
      const ask = async (question: Partial<ForecastQuestion>) =>
        (await askForecasts(store.db, { filter: {}, limit: null, ...question })).items;
      const all = await ask({});
      expect(all.map(({ nature }) => nature)).toContain("forecast");
      expect(await ask({ filter: { speaker: key("mohammed-shia-al-sudani") } })).toEqual(
        all.filter(({ who }) => who.entity === "mohammed-shia-al-sudani"),
      );
      const told = await toldAll(store.db, {});
      expect(answered(all, told)).toEqual(all);
      for (const outcome of OUTCOMES)
        expect(await ask({ outcomes: [outcome] })).toEqual(
          all.filter(({ answers }) =>
            outcome === "open" ? answers.length === 0 : answers.some((answer) => answer.as === outcome),
          ),
        );
      expect(await ask({ outcomes: ["borne-out"] })).not.toEqual([]);
    });

    test("camps are asked for by member, his country, words and day, each with its page", async () => {
      const ask = async (filter: CampFilter) => (await askCamps(store.db, { filter, limit: null })).items;
      const camps = await ask({});
      const [first, second] = camps;
      expect(camps.map(({ name }) => name.text)).toEqual(["المعسكر الأول", "المعسكر الثاني"]);
      expect(first!.page.document).toBe(first!.document);
      expect(first!.members.map(({ entity }) => entity)).toEqual(["hassan-rouhani"]);
      expect(await ask({ member: key("hassan-rouhani") })).toEqual([first]);
      expect(await ask({ member: country("IRN") })).toEqual([first]);
      expect(await ask({ member: country("EGY") })).toEqual([]);
      expect(await ask({ text: "المعسكر الاول" })).toEqual([first]);
      expect(await ask({ text: "التفاوض" })).toEqual([first, second]);
      expect(await ask({ text: "الأول التفاوض" })).toEqual([]);
      expect(await ask({ since: "2024-05-15", until: "2024-05-15" })).toEqual(camps);
      expect(await ask({ since: "2024-05-16" })).toEqual([]);
      expect(await askCamps(store.db, { filter: {}, limit: 1 })).toEqual({ total: 2, items: [first] });
      const rows = await store.db.selectFrom("camp").select("record").orderBy("start").execute();
      expect(camps).toMatchObject(rows.map(({ record }): CampRecord => JSON.parse(record)));
    });

    test("copies name both pages", async () => {
      const { items } = await askCopies(store.db, { filter: {}, limit: null });
      for (const { document, of, page, original } of items)
        expect([page.document, original.document]).toEqual([document, of]);
    });
  });

describe.each(engines.filter(({ skipped }) => !skipped))("counts in $name", ({ makePlace }) => {
  const sheet = fc.record({
    text: fc.integer({ min: 0, max: TEXTS.length - 1 }),
    outlet: fc.integer({ min: 0, max: 2 }),
    day: fc.integer({ min: 0, max: 3 }),
  });

  test("are the lengths of the lists behind them, whatever the corpus", { timeout: 60_000 }, async () => {
    let checked = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(sheet, { maxLength: 6 }), async (sheets) => {
        const place = await makePlace();
        const store = await openStore(place.place);
        try {
          await fill(store, sheets);
          await checkCounts(store);
          checked++;
        } finally {
          await store.close();
          await place.remove();
        }
      }),
      { numRuns: 5 },
    );
    expect(checked).toBe(5);
  });
});

async function checkCounts({ db }: Store): Promise<void> {
  const list = { filter: {}, limit: null } as const;
  const events = await askEvents(db, { ...list, order: "newest" });
  const statements = await askStatements(db, list);
  const disputes = await askDisputes(db, list);
  const copies = await askCopies(db, list);
  const stats = await askStats(db, 1000);
  for (const { total, items } of [events, statements, disputes, copies]) expect(total).toBe(items.length);
  expect(stats).toMatchObject({
    events: events.items.length,
    statements: statements.items.length,
    disputes: disputes.items.length,
    copies: copies.items.length,
  });
  let reports = 0;
  for (const event of events.items) {
    const found = await askEvent(db, event.id);
    if (found.kind !== "one") throw new Error(`${event.id} is not found`);
    const { told, roots, disputes: sides } = found.event;
    const pages = new Set(told.map(({ page }) => page.document));
    const outlets = new Set(told.map(({ page }) => page.publisher?.name.ar));
    expect([event.pages, event.outlets, event.origins]).toEqual([pages.size, outlets.size, roots.length]);
    expect(roots.flatMap((root) => root.reports)).toHaveLength(told.length);
    expect(event.disputed).toBe(sides.length > 0);
    reports += told.length + found.event.recalled.length - event.reports.filter(({ echo }) => echo).length;
  }
  expect(stats.reports).toBe(reports);
  for (const [type, count] of Object.entries(stats.eventsByType))
    expect(events.items.filter((event) => event.type === type)).toHaveLength(count);
  expect(stats.busiestOutlets.reduce((sum, { count }) => sum + count, 0)).toBe(stats.pages);
  for (const { key: actor, count } of stats.busiestActors) {
    const actors = await askEvents(db, { ...list, order: "newest", filter: { actor: key(actor) } });
    const recipients = await askEvents(db, { ...list, order: "newest", filter: { recipient: key(actor) } });
    expect(new Set([...actors.items, ...recipients.items].map(({ id }) => id)).size).toBe(count);
  }
  await checkFilters(db, events.items);
}

/** A filter by actor leaves just the events of which some report says so. */
async function checkFilters(db: Store["db"], all: readonly ToldEvent[]): Promise<void> {
  const rows = await db.selectFrom("event").select("record").execute();
  const records = new Map(
    rows.map(({ record }) => JSON.parse(record) as EventRecord).map((one) => [one.id, one]),
  );
  const codes = new Set(
    [...records.values()].flatMap(({ actors }) => actors.flatMap((one) => one.country ?? [])),
  );
  for (const code of codes) {
    const { items } = await askEvents(db, { filter: { actor: country(code) }, order: "newest", limit: null });
    const expected = all.filter(({ reports }) =>
      reports.some(({ event }) => records.get(event)!.actors.some((one) => one.country === code)),
    );
    expect(items).toEqual(expected);
  }
}

const versionOf = (text: string) => takeIn(text, { url: "https://a.example/1", published: "2024-05-15" });

test("older versions tell what a page said before it changed", async () => {
  const place = await engines[0]!.makePlace();
  const one = await openStore(place.place);
  await addPages(one, [await versionOf(TEXTS[0]), await versionOf(TEXTS[0].replace("القاهرة", "عمان"))]);
  const { items } = await askEvents(one.db, { filter: {}, order: "newest", limit: null });
  const found = await askEvent(one.db, items[0]!.id);
  expect(found).toMatchObject({ event: { versions: [{ version: 1, sentences: [TEXTS[0]] }] } });
  await one.close();
  await place.remove();
});
