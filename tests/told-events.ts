// Told events for tests: parties by id and country, and drawn lists of events.

import * as fc from "fast-check";
import type { TieEvent } from "../src/corpus/ties/types.ts";
import type { Party } from "../src/model.ts";
import { TYPES } from "../src/reading/7-events/plover.ts";

/** "rus" is a state, "vladimir-putin:RUS" a person of a country. */
export function party(told: string): Party {
  const [entity = "", country] = told.split(":");
  const type = country === undefined ? "state" : "person";
  const nowhere = { start: null, end: null, text: null };
  return {
    ...nowhere,
    ...{ entity, name: { en: entity }, type, sectors: ["GOV"] },
    country: country ?? entity.toUpperCase(),
  };
}

let made = 0;

/** An event done on a day, reported once, unless told otherwise. */
export function told(some: Partial<TieEvent> & Pick<TieEvent, "type" | "actors">): TieEvent {
  const id = `g${String(made++).padStart(4, "0")}`;
  return {
    ...{ id, mode: null, contexts: [], status: "actual", recipients: [], joint: false, place: null },
    ...{ date: "2025-01-17", reports: [{ event: `${id}:e`, document: "page", root: "reuters" }] },
    ...some,
  };
}

const somebody = fc
  .constantFrom("rus", "irn", "usa", "vladimir-putin:RUS", "donald-trump:USA", "ali-khamenei:IRN")
  .map(party);
const someDate = fc.option(
  fc.constantFrom("2022", "2024-02", "2024-12-31", "2025-01-01", "2025-01-17", "2025-02", "2025-W04"),
);

/** Lists of events, each with an id of its own. */
export const someEvents: fc.Arbitrary<TieEvent[]> = fc
  .array(
    fc.record({
      type: fc.constantFrom(...TYPES),
      mode: fc.constantFrom(null, "visit", "third-party", "meet"),
      status: fc.constantFrom("actual", "actual", "actual", "future", "negated", "denied", "hypothetical"),
      actors: fc.array(somebody, { minLength: 1, maxLength: 3 }),
      recipients: fc.array(somebody, { maxLength: 2 }),
      joint: fc.boolean(),
      date: someDate,
      roots: fc.array(fc.constantFrom("reuters", "tass", "irna"), { minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 25 },
  )
  .map((drawn) =>
    drawn.map(({ roots, ...event }, at): TieEvent => {
      const id = `g${String(at).padStart(3, "0")}`;
      const reports = roots.map((root, nth) => ({ event: `${id}:${nth}`, document: `p${nth}`, root }));
      return { ...event, id, reports, contexts: [], place: null };
    }),
  );
