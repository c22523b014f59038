// Measures how long a store takes to answer each question: the median of several times, after one to warm up.

import { balanceOf } from "../src/corpus/balance/balance.ts";
import { tieSeries } from "../src/corpus/ties/series.ts";
import { openExisting } from "../src/store/open.ts";
import { askCopies } from "../src/store/questions/copies.ts";
import { askDisputes } from "../src/store/questions/disputes.ts";
import { askEvent } from "../src/store/questions/event.ts";
import { askEvents } from "../src/store/questions/events.ts";
import { askForecasts } from "../src/store/questions/forecasts.ts";
import { askStatements } from "../src/store/questions/statements.ts";
import { askStats } from "../src/store/questions/stats.ts";
import { tieKey, toldBetween } from "../src/store/questions/ties.ts";
import { askWho } from "../src/store/questions/who.ts";
import type { Db } from "../src/store/store.ts";

const TIMES = 15;
const some = 20;
const first = { filter: {}, limit: some, order: "newest" } as const;
const country = (code: string) => ({ kind: "country", code }) as const;

/** Questions as they are asked at the command line, about whoever is busiest. */
async function questionsOf(db: Db): Promise<Record<string, () => Promise<unknown>>> {
  const { busiestActors } = await askStats(db, 3);
  const [one, two, three] = busiestActors.map(({ key }) => ({ kind: "key", key }) as const);
  const [widest] = (await askEvents(db, { ...first, order: "pages", limit: 1 })).items;
  const five = ["IRN", "USA", "SAU", "SYR", "YEM"].map(country);
  const pair = [country("IRN"), country("USA")] as const;
  if (!one || !two || !three || !widest) throw new Error("the store holds too few events to measure");
  return {
    events: () => askEvents(db, first),
    "events --order origins": () => askEvents(db, { ...first, order: "origins" }),
    "events --actor": () => askEvents(db, { ...first, filter: { actor: one } }),
    "events --actor COUNTRY": () => askEvents(db, { ...first, filter: { actor: country("USA") } }),
    "events --pair COUNTRIES": () => askEvents(db, { ...first, filter: { pair } }),
    "events --text": () => askEvents(db, { ...first, filter: { text: widest.actors[0]?.name.ar ?? "x" } }),
    "events, all of them": () => askEvents(db, { ...first, limit: null }),
    event: () => askEvent(db, widest.id),
    statements: () => askStatements(db, first),
    "statements --about": () => askStatements(db, { ...first, filter: { about: three } }),
    "statements --speaker COUNTRY": () =>
      askStatements(db, { ...first, filter: { speaker: country("USA") } }),
    forecasts: () => askForecasts(db, first),
    who: () => askWho(db, one, 10),
    "who COUNTRY": () => askWho(db, country("USA"), 10),
    ties: async () => tieSeries(await toldBetween(db, pair, {}), ["irn", "usa"], { grain: "week" }),
    balance: async () => balanceOf(await toldBetween(db, five, {}), five.map(tieKey)),
    disputes: () => askDisputes(db, first),
    copies: () => askCopies(db, first),
    stats: () => askStats(db, 10),
  };
}

const [place] = process.argv.slice(2);
if (place === undefined) throw new Error("expected a store: node bench/questions.ts PLACE");
const store = await openExisting(place);
for (const [name, ask] of Object.entries(await questionsOf(store.db))) {
  const times: number[] = [];
  for (let at = 0; at <= TIMES; at++) {
    const began = performance.now();
    await ask();
    times.push(performance.now() - began);
  }
  times.shift();
  times.sort((a, b) => a - b);
  console.log(`${times[TIMES >> 1]!.toFixed(1).padStart(7)} ms  ${name}`);
}
await store.close();
