import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { IsnadRecord, Page, Party, Span } from "../../src/model.ts";
import { mentionRecords, wordRecords } from "../../src/reading/8-chains/extras.ts";
import { inOrder } from "../../src/reading/8-chains/index.ts";
import { Reader } from "../../src/reading/read.ts";
import { pageOf, publishedBy, reader } from "../reader.ts";
import { anyText, newsText } from "./texts.ts";

const runs = { numRuns: 300 };

/** Every record of a page, mentions and words too. */
function recordsOf(page: Page, by: Reader = reader): IsnadRecord[] {
  const reading = by.read(page);
  return [
    ...inOrder(by.bind(reading)),
    ...mentionRecords(reading, by.lexicons.mentions.entities),
    ...wordRecords(reading, by.lexicons.words.tables.lexemes),
  ];
}

type Maybe = { readonly start?: number | null; readonly end?: number | null; readonly text?: string | null };

/** Everything in a record that claims to stand in the text. */
function spansOf(record: IsnadRecord): Maybe[] {
  if (record.kind === "document") return [record.publisher ?? {}, record.published ?? {}, ...record.lineage];
  if (record.kind === "statement") return [record.content, record.cue, record.source, ...record.chain];
  if (record.kind !== "event") return [record];
  const { trigger, place, date, actors, recipients, chain } = record;
  return [trigger, place ?? {}, date ?? {}, ...actors, ...recipients, ...chain];
}

/** Whether what is given reads back; offsets and text are given together or not at all. */
function readsBack(text: string, { start, end, text: words }: Maybe): boolean {
  const missing = [start, end, words].filter((value) => value === null || value === undefined).length;
  if (missing === 3) return true;
  if (missing > 0 || typeof start !== "number" || typeof end !== "number") return false;
  return start < end && text.slice(start, end) === words;
}

test("every span of every record reads back from the text", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom("2025-03-09", null), (text, published) => {
      for (const record of recordsOf(pageOf(text, published)))
        expect(spansOf(record).filter((span) => !readsBack(text, span))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
}, 120_000);

/** Letters and digits that no word may lose; tatweel and vowel signs are none. */
const LETTER = /[\u0621-\u063a\u0641-\u064aA-Za-z0-9\u0660-\u0669]/;

test("words stand in order, do not overlap, and leave out no letter", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const record of recordsOf(pageOf(text))) {
        if (record.kind !== "word") continue;
        expect(record.start).toBeGreaterThanOrEqual(at);
        expect(text.slice(at, record.start)).not.toMatch(LETTER);
        at = record.end;
      }
      expect(text.slice(at)).not.toMatch(LETTER);
    }),
    runs,
  );
}, 120_000);

test("reading twice gives equal records, by this reader and by a fresh one", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const first = recordsOf(pageOf(text));
      expect(recordsOf(pageOf(text))).toEqual(first);
      expect(recordsOf(pageOf(text), new Reader(reader.lexicons))).toEqual(first);
    }),
    { numRuns: 30 },
  );
}, 120_000);

test("the order in which pages are read changes no record", () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 2, maxLength: 5 }), (texts) => {
      const pages = texts.map((text, at) => ({ ...pageOf(text), id: `page-${at}` }));
      const inOneOrder = pages.map((page) => recordsOf(page, reader));
      const other = new Reader(reader.lexicons);
      const inTheOther = [...pages].reverse().map((page) => recordsOf(page, other));
      expect(inTheOther.reverse()).toEqual(inOneOrder);
    }),
    { numRuns: 25 },
  );
}, 120_000);

test("a date in the metadata is the page's date, and without any date none is invented for events", () => {
  fc.assert(
    fc.property(newsText, (text) => {
      expect(reader.records(pageOf(text, "2025-03-09")).document.published?.value).toBe("2025-03-09");
      const { document, events } = reader.records(pageOf(text, null));
      if (document.published !== null) return;
      for (const { date } of events) expect(date === null || typeof date.start === "number").toBe(true);
    }),
    runs,
  );
}, 120_000);

const who = ({ entity, name }: Party): unknown => entity ?? name;

test("a chain begins with the publisher and ends with the first voice", () => {
  fc.assert(
    fc.property(newsText, (text) => {
      const page = publishedBy(pageOf(text), "رويترز");
      const { document, statements, events } = reader.records(page);
      const publisher = document.publisher;
      expect(publisher?.entity).toBe("reuters");
      for (const { chain, source } of statements) {
        expect(who(chain[0]!)).toEqual(who(publisher!));
        expect(who(chain.at(-1)!)).toEqual(who(source));
      }
      for (const { chain } of events) expect(who(chain[0]!)).toEqual(who(publisher!));
    }),
    runs,
  );
}, 120_000);

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

test("an event is bound to a statement whose content holds its trigger, the innermost one", () => {
  fc.assert(
    fc.property(newsText, (text) => {
      const { statements, events } = reader.records(pageOf(text));
      for (const { trigger, statement } of events) {
        if (statement === null) continue;
        const bound = statements.find(({ id }) => id === statement);
        expect(bound && holds(bound.content, trigger)).toBe(true);
        const inside = statements.filter(
          (other) => other.within === statement && holds(other.content, trigger),
        );
        expect(inside).toEqual([]);
      }
    }),
    runs,
  );
}, 120_000);

test("statements have ids of their own, and one within another has its cue inside its content", () => {
  fc.assert(
    fc.property(newsText, (text) => {
      const { statements, events } = reader.records(pageOf(text));
      const byId = new Map(statements.map((one) => [one.id, one]));
      expect(byId.size).toBe(statements.length);
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      for (const { within, cue, id } of statements) {
        if (within === null) continue;
        const outer = byId.get(within);
        expect(outer && holds(outer.content, cue)).toBe(true);
        for (let at = outer; at?.within != null; at = byId.get(at.within)) expect(at.within).not.toBe(id);
      }
    }),
    runs,
  );
}, 120_000);

test("confidence lies between 0 and 1, and every event has its sentence round its trigger", () => {
  fc.assert(
    fc.property(newsText, (text) => {
      for (const { confidence, sentence, trigger } of reader.records(pageOf(text)).events) {
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(sentence.start <= trigger.start && trigger.end <= sentence.end).toBe(true);
      }
    }),
    runs,
  );
}, 120_000);
